using Summarizer.Terms;

namespace Summarizer.Tests.Dating;

public sealed class DatelineTests
{
    private static readonly DateOnly Day = new(2023, 11, 9);

    [Theory]
    [InlineData("湖北日报", "2", "Hubei Daily, 9 Nov 2023, p. 2", "《湖北日报》2023年11月9日第2版")]
    [InlineData("文汇报", "A3", "Wenhui Daily, 9 Nov 2023, p. A3", "《文汇报》2023年11月9日第A3版")]
    [InlineData("武汉晚报", null, "Wuhan Evening News, 9 Nov 2023", "《武汉晚报》2023年11月9日")]
    [InlineData("临川日报", null, "临川日报, 9 Nov 2023", "《临川日报》2023年11月9日")]
    [InlineData(null, "2", "9 Nov 2023, p. 2", "2023年11月9日第2版")]
    public void It_is_cited_in_English_and_in_Chinese(string? publication, string? page, string english, string chinese)
    {
        Dateline dateline = new(publication, Day, page);

        Assert.Equal((english, chinese), (dateline.Cite("en"), dateline.Cite("zh")));
    }

    [Fact]
    public void A_paper_is_called_as_the_user_s_glossary_calls_it() =>
        Assert.Equal("The Linchuan Daily, 9 Nov 2023", new Dateline("临川日报", Day, null).Cite("en", new Vocabulary([Term.Of("临川日报", "The Linchuan Daily", TermKind.Organization)])));

    [Fact]
    public void What_nobody_knows_is_not_cited() => Assert.Null(Dateline.Unknown.Cite("en"));
}
