using Summarizer.Splitting;

namespace Summarizer.Tests.Dating;

public sealed class MastheadsTests
{
    private const string Story = "## 大桥今天上午正式建成通车\n\n临川日报讯（记者 程一舟）大桥今天上午正式通车，两岸车程缩短一半。";

    [Theory]
    [InlineData("临川日报　2025年11月6日　星期四　第02版　要闻", "临川日报", "2025-11-06", "2")]
    [InlineData("# 沄州日报\n\n2024年5月17日 星期五\n\n01 要闻", "沄州日报", "2024-05-17", "1")]
    [InlineData("要 闻\n\n泊川日报　　2021年8月24日　星期二　**2**", "泊川日报", "2021-08-24", "2")]
    [InlineData("岚 坪 报\n２０２２年４月１４日　　农历壬寅年三月十四　　第二版", "岚坪报", "2022-04-14", "2")]
    [InlineData("磐江晚报　　A07　　社会\n2020年8月19日　星期三　责编/佘青　版式/老高　校对/冉冉", "磐江晚报", "2020-08-19", "A07")]
    [InlineData("2 综合新闻 青砚时报 2023年9月21日 星期四", "青砚时报", "2023-09-21", "2")]
    [InlineData("雲東日報 中華民國112年3月4日 星期六\nA12 地方", "雲東日報", "2023-03-04", "A12")]
    [InlineData("禾川日报 2024年6月5日 星期三 今日8版", "禾川日报", "2024-06-05", null)]
    [InlineData("2024年6月5日 星期三", null, "2024-06-05", null)]
    [InlineData("泊川发布 2024-06-12 06:58", null, "2024-06-12", null)]
    [InlineData("记者 程一舟", null, null, null)]
    public void A_page_says_paper_day_and_page(string masthead, string? publication, string? date, string? page)
    {
        Article article = Assert.Single(Split($"{masthead}\n\n{Story}\n").Articles);

        Assert.Equal(new Dateline(publication, date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd"), page), article.Dateline);
    }

    [Fact]
    public void It_may_stand_below_the_text() =>
        Assert.Equal("2", Assert.Single(Split($"{Story}\n\n临川日报 2025年11月6日 第2版\n").Articles).Dateline.Page);

    [Fact]
    public void Each_page_of_a_file_has_its_own()
    {
        Page page = Split($"临川日报 2025年11月6日 第2版\n\n{Story}\n\n临川日报 2025年11月7日\n\n## 新学校九月正式开门迎接学生\n\n临川日报讯（记者 甲一）新学校今年九月正式开门迎接第一批学生。\n");

        Assert.Equal(["Linchuan Daily, 6 Nov 2025, p. 2", "Linchuan Daily, 7 Nov 2025"], page.Articles.Select(a => a.Dateline.Cite("en")!.Replace("临川日报", "Linchuan Daily", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_the_user_says_counts_most_and_the_file_s_name_least()
    {
        SourceDocument source = new("湖北日报-2023-11-09-02版.txt", "utf-8", $"2025年11月6日\n\n{Story}\n") { Dateline = new Dateline(null, null, "A3") };

        Assert.Equal(new Dateline("湖北日报", new DateOnly(2025, 11, 6), "A3"), Assert.Single(PageSplitter.Split(source).Articles).Dateline);
    }

    [Fact]
    public void A_file_taken_as_one_article_has_its_masthead_too() =>
        Assert.Equal(new DateOnly(2025, 11, 6), Assert.Single(PageSplitter.AsOneArticle(new SourceDocument("p.txt", "utf-8", $"临川日报 2025年11月6日 第2版\n\n{Story}\n")).Articles).Dateline.Date);

    private static Page Split(string text) => PageSplitter.Split(new SourceDocument("p.txt", "utf-8", text));
}
