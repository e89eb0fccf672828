using System.Text;
using CsCheck;
using Summarizer.Reading;
using Summarizer.Splitting;
using Summarizer.Writing;

namespace Summarizer.Tests.Splitting;

public sealed class PageSplitterTests
{
    public static TheoryData<string> Samples =>
        [.. Directory.EnumerateFiles(Repository.File("samples")).Select(f => Path.GetFileName(f)).Where(f => f != "README.md").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_split_as_reviewed(string file)
    {
        StringWriter output = new();
        Page page = PageSplitter.Split(SourceReader.ReadFile(Repository.File("samples/" + file), new ReadOptions()));
        PageWriter.Write(page with { Source = page.Source with { Name = file } }, OutputFormat.Json, output, new WriteOptions());

        Snapshot.Matches(output.ToString(), file + ".split.json");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_letter_of_a_page_is_in_one_article_or_in_the_residue(string file) =>
        AssertNothingIsLost(SourceReader.ReadFile(Repository.File("samples/" + file), new ReadOptions()));

    [Fact]
    public void No_page_loses_a_letter_however_its_lines_fall() =>
        Gen.OneOf(((string[])[
                "盛会强调", "## 大桥通车", "## 大桥通车", "(上接第1版)", "(下转第4版)", "本报讯(记者 甲乙)11月8日,大桥通车。", "记者 甲乙 通讯员 丙丁", "第4版",
                "大桥总投资3.8亿元,建设历时三年,全长二千六百米,主跨五百八", "十米。", "", "", "大桥通车现场。(记者 甲乙 摄)", "“好!”他说。", "A bridge opened on Monday. It cost 3 billion.", "①", "———", "𠮷野"]).Select(Gen.Const).ToArray())
            .Array[0, 12].Sample(lines => AssertNothingIsLost(Source(string.Join('\n', lines) + "\n正文到此结束。")), seed: "0000KOIKe0W4", iter: 300);

    [Fact]
    public void Spans_point_at_the_characters_in_the_file()
    {
        SourceDocument source = Source("## 𠮷桥通车\n\n本报讯(记者 甲)11月8日,𠮷桥通车,投资3.8亿元。当天车流不断,市民纷纷前来参观,现场十分\n\n热闹。\n");
        Article article = Assert.Single(PageSplitter.Split(source).Articles);
        Rune[] runes = [.. source.Text.EnumerateRunes()];

        Assert.Equal("本报讯（记者 甲）11月8日，𠮷桥通车，投资3.8亿元。", article.Sentences[0].Text);
        Assert.Equal("本报讯(记者 甲)11月8日,𠮷桥通车,投资3.8亿元。", Text(article.Sentences[0].Span));
        Assert.Equal(2, article.Paragraphs[0].Spans.Count);
        Assert.Equal("热闹。", Text(article.Paragraphs[0].Spans[1]));

        string Text(TextSpan span) => string.Concat(runes[span.Start..span.End]);
    }

    [Fact]
    public void A_page_without_marks_is_told_apart_by_its_leads()
    {
        Page page = Split("大桥通车\n本报讯(记者 甲)大桥通车了。\n\n又一家食堂开张\n本报讯(记者 乙)食堂开张了。\n");

        Assert.Equal(["大桥通车", "又一家食堂开张"], page.Articles.Select(a => a.Title));
    }

    [Fact]
    public void A_section_head_begins_no_article()
    {
        Page page = Split("## 大桥通车\n\n本报记者 甲\n\n大桥通车了。\n\n## 三年建成\n\n用了三年。\n");

        Assert.Equal(["Body", "Subhead", "Body"], Assert.Single(page.Articles).Paragraphs.Select(p => p.Role.ToString()));
    }

    [Fact]
    public void Plain_markdown_is_one_article_a_top_heading()
    {
        Page page = Split("# 甲\n\n第一段。\n\n## 小节\n\n第二段。\n\n# 乙\n\n第三段。\n");

        Assert.Equal(["甲", "乙"], page.Articles.Select(a => a.Title));
    }

    [Fact]
    public void An_article_continued_without_its_headline_gets_none()
    {
        Article article = Split("## 甲\n\n本报讯(记者 乙)甲事。\n\n(上接第1版)\n\n另一件事的下半。\n").Articles[1];

        Assert.Null(article.Title);
        Assert.True(article.IsContinuation);
    }

    [Fact]
    public void A_sentence_broken_twice_is_one() =>
        Assert.Equal(
            "港口今年吞吐量达1.2亿吨，其中集装箱35万标箱，居全省第二。",
            Assert.Single(Split("# 港口\n\n港口今年吞吐量达1.2亿吨，其中集装箱35万\n\n标箱，居全省第\n\n二。").Articles[0].Paragraphs).Text);

    [Fact]
    public void A_kicker_may_take_two_lines()
    {
        Article article = Assert.Single(Split("省领导到临川调研\n\n强调\n\n## 加快建设港口群\n\n本报讯(记者 甲乙)一。").Articles);

        Assert.Equal(("省领导到临川调研 强调", "加快建设港口群"), (article.Kicker, article.Title));
    }

    [Fact]
    public void News_that_opens_with_its_day_is_an_article_beside_others() =>
        Assert.Equal(
            ["港口扩建", "鱼市开张", "三项目获奖"],
            Split("## 港口扩建\n\n本报讯(记者 甲)一。\n\n## 鱼市开张\n\n5月4日,鱼市开张。\n\n## 三项目获奖\n\n5月3日,三个项目获奖。").Articles.Select(a => a.Title));

    [Fact]
    public void A_features_section_may_open_with_a_day() =>
        Assert.Single(Split("## 江边的鱼市\n\n本报记者 甲乙\n\n天还没亮。\n\n## 开张\n\n5月4日,鱼市开张。").Articles);

    [Fact]
    public void Unsplit_everything_is_one_article()
    {
        Article article = Assert.Single(PageSplitter.AsOneArticle(Source("## 甲\n\n一。\n\n## 乙\n\n本报讯(记者 丙)二。")).Articles);

        Assert.Equal(("甲", 3), (article.Title, article.Paragraphs.Count));
    }

    [Theory]
    [InlineData("一个。两个！三个？", 3)]
    [InlineData("他说：“来了。走吧。”随后离开。", 2)]
    [InlineData("“您是湖北人吗？”他问。", 2)]
    [InlineData("增长3.8%。“没有结束的引号，话还在继续。", 2)]
    [InlineData("Mr. Li paid 3.5 million. He left.", 2)]
    [InlineData("没有句号", 1)]
    public void Sentences_end_where_readers_end_them(string text, int count) => Assert.Equal(count, SentenceSplitter.Split(text).Count());

    [Theory]
    [InlineData("会议在临川市举行.产值达2.6亿元,增长3.5%.明年再开.", "会议在临川市举行。产值达2.6亿元，增长3.5%。明年再开。")]
    [InlineData("约翰.史密斯说，来了。", "约翰.史密斯说，来了。")]
    [InlineData("网址是news.example.com", "网址是news.example.com")]
    public void A_point_is_a_stop_where_the_text_has_no_other(string text, string expected) =>
        Assert.Equal(expected, Passage.Of(text, 0, text.Length).Normalize().Text);

    private static Page Split(string text) => PageSplitter.Split(Source(text));

    private static SourceDocument Source(string text) => new("page.txt", "utf-8", text);

    private static void AssertNothingIsLost(SourceDocument source)
    {
        Page page = PageSplitter.Split(source);
        IEnumerable<string?> parts = page.Articles
            .SelectMany(a => a.Paragraphs.Select(p => p.Text).Append(a.Title).Append(a.Subtitle).Append(a.Kicker).Append(IsOwnLine(a) ? a.Byline : null))
            .Concat(page.Residue.Select(r => r.Text));

        Assert.Equal(Letters(source.Text), Letters(string.Concat(parts)));
    }

    /// <summary>A byline taken from the lead stands in the paragraph too.</summary>
    private static bool IsOwnLine(Article article) => article.Byline is { } byline && !(article.Paragraphs.Count > 0 && article.Paragraphs[0].Text.Contains(byline, StringComparison.Ordinal));

    private static string Letters(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).EnumerateRunes().Where(Rune.IsLetterOrDigit).Order());
}
