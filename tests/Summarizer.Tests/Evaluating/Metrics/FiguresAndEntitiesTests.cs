using Summarizer.Evaluating.Metrics;

namespace Summarizer.Tests.Evaluating.Metrics;

public sealed class FiguresAndEntitiesTests
{
    [Theory]
    [InlineData("zh", "投资1.2万元，11月8日开工。", "投资12000元，11月8日开工。", 2, 2, 2)]
    [InlineData("zh", "投资1.2亿元。", "投资1.2万元，建设5年。", 0, 1, 2)]
    [InlineData("en", "It cost 380 million yuan.", "It cost 0.38 billion yuan.", 1, 1, 1)]
    public void Figures_are_the_same_where_their_values_are(string language, string text, string reference, int right, int given, int wanted) =>
        Assert.Equal(new PrecisionRecall(right, given, wanted), FigureMatch.Of(text, reference, Language.Of(language)));

    [Theory]
    [InlineData("zh", "国家发展改革委在武汉说。", "国家发展和改革委员会在武汉通报。", 100)]
    [InlineData("en", "The NDRC said in Wuhan.", "The National Development and Reform Commission said in Wuhan.", 100)]
    [InlineData("en", "Zhang Wei spoke in Wuhan.", "Zhang Wei spoke in Beijing.", 50)]
    [InlineData("en", "Nobody spoke.", "Zhang Wei spoke in Beijing.", 0)]
    public void Entities_are_the_same_whatever_they_are_called(string language, string text, string reference, double f) =>
        Assert.Equal(f, new MetricScorer(Metric.Entities, Tokenization.Words13a, language).OfSentence(new ScoredText(text, reference)), 6);

    [Fact]
    public void Where_nothing_is_wanted_and_nothing_given_all_is_right() =>
        Assert.Equal(100, new MetricScorer(Metric.Figures, Tokenization.Words13a, "en").OfCorpus([new("No figures.", "None.")]).Score);
}
