using Summarizer.Typesetting;

namespace Summarizer.Tests.Typesetting;

public sealed class TextLayoutTests
{
    private const string Page = "云江二桥通车\n\n　　10月26日上午，云江二桥正式通车。\n　　副市长说话了。\n\n------\n\n* * *\n\n第二篇\n末行";

    [Fact]
    public void Each_paragraph_is_set_where_it_stood() => Assert.Equal(
        "X\n\n　　X\n　　X\n\n------\n\n* * *\n\nX\nX", Layouts.PageOf("a.txt", Page).Set(_ => "X"));

    [Fact]
    public void Both_languages_stand_one_below_the_other() =>
        Assert.Equal("甲乙丙。\nABC\n\n丁。\nABC\n", Layouts.PageOf("a.txt", "甲乙丙。\n\n丁。\n").Set(_ => "ABC", Shown.Both));

    [Fact]
    public void Lines_broken_at_a_column_s_width_are_one_paragraph()
    {
        string[] lines = ["十月二十六日上午历时三十八个月建设的云江", "二桥正式通车临川市副市长在通车仪式上说大", "桥建成后两岸车程由二十五分钟缩短到了八分", "钟市民都说方便。"];

        Page page = Layouts.PageOf("a.txt", $"标题在此\n\n{string.Join('\n', lines)}\n\n后一段。\n");

        Assert.Equal(["标题在此", string.Concat(lines), "后一段。"], page.Units());
        Assert.Equal("X\n\nX\n\nX\n", page.Set(_ => "X"));
    }
}
