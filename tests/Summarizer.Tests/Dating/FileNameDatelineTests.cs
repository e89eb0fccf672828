using Summarizer.Dating;

namespace Summarizer.Tests.Dating;

public sealed class FileNameDatelineTests
{
    [Theory]
    [InlineData("湖北日报-2023-11-09-02版.txt", "湖北日报", "2")]
    [InlineData("湖北日报2023年11月9日第02版.docx", "湖北日报", "2")]
    [InlineData("湖北日报_20231109_A02.txt", "湖北日报", "A02")]
    [InlineData("hbrb_20231109_A02.txt", null, "A02")]
    [InlineData("20231109-02.md", null, "2")]
    [InlineData("rmrb2023110902.pdf", null, "2")]
    [InlineData("nw.D110000renmrb_20231109_1-02.htm", null, "2")]
    [InlineData("pages/2022/2023.11.9 要闻.txt", null, null)]
    [InlineData("pages.zip/湖北日报/20231109-A3.txt", null, "A3")]
    [InlineData(@"C:\pages\20231109.txt", null, null)]
    [InlineData("第4版 湖北日报 2023-11-09.html", "湖北日报", "4")]
    public void A_file_s_name_says_paper_day_and_page(string name, string? publication, string? page) =>
        Assert.Equal(new Dateline(publication, new DateOnly(2023, 11, 9), page), FileNameDateline.Of(name));

    [Theory]
    [InlineData("page.txt")]
    [InlineData("-")]
    [InlineData("IMG_20231309.txt")]
    [InlineData("4208820231109777.txt")]
    [InlineData("02版.txt")]
    public void A_name_without_a_day_says_nothing(string name) => Assert.Equal(Dateline.Unknown, FileNameDateline.Of(name));
}
