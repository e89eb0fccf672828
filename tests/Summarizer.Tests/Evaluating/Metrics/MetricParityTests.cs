using System.Globalization;
using Summarizer.Evaluating.Metrics;

namespace Summarizer.Tests.Evaluating.Metrics;

/// <summary>Scores of sacrebleu 2.6.0 on sentences written for this project: metric-fixtures.tsv, made with that program.</summary>
public sealed class MetricParityTests
{
    private const double HalfOfTheSecondPlace = 0.005;

    public static TheoryData<string, string> Sentences =>
        [.. Rows().Where(r => r[1] != "*").Select(r => (r[0], r[1]))];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_scores_as_with_the_reference_implementation(string language, string hypothesis)
    {
        string[] row = Rows().Single(r => r[0] == language && r[1] == hypothesis);
        ScoredText text = Text(row);

        Assert.Equal(Number(row[3]), Scorer(Metric.Bleu, language).OfSentence(text), HalfOfTheSecondPlace);
        Assert.Equal(Number(row[4]), Scorer(Metric.Chrf, language).OfSentence(text), HalfOfTheSecondPlace);
        Assert.Equal(Number(row[5]), Scorer(Metric.ChrfPlusPlus, language).OfSentence(text), HalfOfTheSecondPlace);
        Assert.Equal(row[7], string.Join(' ', BleuTokens.Of(text.Hypothesis, TokenizationOf(language))));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void A_corpus_scores_as_with_the_reference_implementation(string language)
    {
        ScoredText[] texts = [.. Rows().Where(r => r[0] == language).Select(Text)];
        string[] expected = Rows().Single(r => r[0] == $"{language}-corpus");

        MetricScore bleu = Scorer(Metric.Bleu, language).OfCorpus(texts);
        Assert.Equal(Number(expected[3]), bleu.Score, HalfOfTheSecondPlace);
        Assert.StartsWith($"nrefs:1|case:mixed|eff:no|tok:{(language == "zh" ? "zh" : "13a")}|smooth:exp|version:2.6.0|", bleu.Signature, StringComparison.Ordinal);
        Assert.Equal(Number(expected[4]), Scorer(Metric.Chrf, language).OfCorpus(texts).Score, HalfOfTheSecondPlace);
        MetricScore words = Scorer(Metric.ChrfPlusPlus, language).OfCorpus(texts);
        Assert.Equal(Number(expected[5]), words.Score, HalfOfTheSecondPlace);
        Assert.StartsWith("nrefs:1|case:mixed|eff:yes|nc:6|nw:2|space:no|version:2.6.0|", words.Signature, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_references_each_metric_takes_what_its_rule_says()
    {
        ScoredText both = new("the cat sat on the mat today", ["a dog ran off", "the cat sat on the mat today"]);

        Assert.Equal(100, Scorer(Metric.Bleu, "en").OfSentence(both), 6);
        Assert.Equal(100, Scorer(Metric.Chrf, "en").OfSentence(both), 6);
        Assert.Equal(100, Scorer(Metric.RougeL, "en").OfSentence(both), 6);
    }

    private static MetricScorer Scorer(Metric metric, string language) => new(metric, TokenizationOf(language), language);

    private static Tokenization TokenizationOf(string language) => language == "zh" ? Tokenization.Chinese : Tokenization.Words13a;

    private static ScoredText Text(string[] row) => new(Plain(row[1]), Plain(row[2]));

    private static string Plain(string field) => field.Replace(@"\t", "\t", StringComparison.Ordinal);

    private static double Number(string field) => double.Parse(field, CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Rows() =>
        File.ReadLines(Repository.File("tests/Summarizer.Tests/Evaluating/Metrics/metric-fixtures.tsv")).Skip(1).Select(l => l.Split('\t'));
}
