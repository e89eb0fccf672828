using Summarizer.Terms;
using Summarizer.Writing.Linking;

namespace Summarizer.Tests.Writing;

/// <summary>Which figure and name of a digest stands for which of the source.</summary>
public sealed class ArticleLinksTests
{
    private const string Source = "全年投资86.4亿元，其中一季度20亿元，二季度20亿元。李明说，比上年增长11.3%。";

    [Fact]
    public void A_figure_belongs_to_the_one_it_translates() =>
        Assert.Equal(
            [("8.64 billion yuan", "86.4亿元"), ("11.3 percent", "11.3%")],
            Pairs("Investment came to 8.64 billion yuan, up 11.3 percent."));

    [Fact]
    public void A_figure_that_stands_twice_has_a_counterpart_each_time()
    {
        ArticleLinks links = Links("2 billion yuan in the first quarter and 2 billion yuan in the second.");

        Assert.Equal(2, links.In(Target).Where(l => l.Kind == LinkKind.Figure).Select(l => l.Key).Distinct().Count());
    }

    [Fact]
    public void A_figure_that_the_source_does_not_have_leads_nowhere() => Assert.Empty(Pairs("It cost 864 million yuan."));

    [Fact]
    public void A_statement_looks_only_at_the_sentences_it_cites()
    {
        ArticleLinks cited = Links("", new CitedText("增长11.3%", "zh", [2])), notCited = Links("", new CitedText("增长11.3%", "zh", [1]));

        Assert.Single(cited.In(new Place(DigestPart.Facts, 0)));
        Assert.Empty(notCited.In(new Place(DigestPart.Facts, 0)));
    }

    [Fact]
    public void A_name_is_found_in_both_languages_and_only_as_a_word()
    {
        Assert.Contains(("Li Ming", "李明"), Pairs("Li Ming said so."));
        Assert.Empty(Pairs("Li Mingyuan said so."));
    }

    private static Place Target { get; } = new(DigestPart.Translation, 0);

    private static IEnumerable<(string Target, string Source)> Pairs(string target)
    {
        ArticleLinks links = Links(target);
        return links.In(Target).Select(t => (target[t.Start..t.End], links.InSource(0).Where(s => s.Key == t.Key).Select(s => Source[s.Start..s.End]).First()));
    }

    private static ArticleLinks Links(string target, params CitedText[] facts)
    {
        int second = Source.IndexOf('李', StringComparison.Ordinal);
        Article article = new(
            1, null, null, null, IsContinuation: false, "zh", [new Paragraph(Source, ParagraphRole.Body, [new TextSpan(0, Source.Length)])],
            [new Sentence(1, 0, Source[..second], new TextSpan(0, second)), new Sentence(2, 0, Source[second..], new TextSpan(second, Source.Length)) { Start = second }]);
        return ArticleLinks.Of(
            new ArticleDigest(article, null, [], facts, [new TranslatedParagraph(0, Source, target)], []) { Terms = [new FoundTerm("李明", "Li Ming", TermKind.Person, [2])] }, "en");
    }
}
