using System.Globalization;
using Summarizer.Evaluating.Metrics;

namespace Summarizer.Evaluating.Asserting;

/// <summary>Assertions that measure an answer against the case's references: at least so much of 100.</summary>
internal static class MetricAssertions
{
    public static AssertionKind Of(Metric metric) => new(value => AtLeast(metric, value.Number(0, 100)));

    private static Func<Answer, Judgement> AtLeast(Metric metric, double least) => answer =>
    {
        IReadOnlyList<Reference> references = answer.Question.Case.References;
        if (references.Count == 0)
            return Judgement.Of(false, SuiteTexts.Of("NoReference"));
        bool isHan = answer.Question.To.Script == Script.Han;
        double score = new MetricScorer(metric, isHan ? Tokenization.Chinese : Tokenization.Words13a, answer.Question.To.Code)
            .OfSentence(new ScoredText(answer.Text, [.. references.Select(r => r.Text)]));
        return Judgement.Of(score >= least, SuiteTexts.Of("BelowLeast", score.ToString("0.0", CultureInfo.InvariantCulture), least), score);
    };
}
