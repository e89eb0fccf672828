using Summarizer.Calibrating;
using Summarizer.Generating;
using Summarizer.Prompting;

namespace Summarizer.Evaluating.Judging;

/// <summary>Puts good answers, made wrong and written otherwise, before the assertions of their cases. No model is asked.</summary>
public static class AssertionCalibrator
{
    // Nothing is known of them without a run.
    private static readonly string[] OfRuns = ["tokens", "milliseconds"];

    public static AssertionCalibration Run(IReadOnlyList<Suite> suites, PromptLibrary prompts)
    {
        Trial[] trials = [.. suites.AsParallel().AsOrdered().SelectMany(s => Of(s, prompts))];
        return new AssertionCalibration(
            suites.Sum(s => s.Cases.Count(c => c.References.Count > 0)), suites.Sum(s => s.Cases.Sum(c => c.References.Count)),
            Rates([.. trials.Where(t => t.IsWrong)]), Rates([.. trials.Where(t => !t.IsWrong && t.Change.Length > 0)]),
            [.. trials.SelectMany(t => t.Asked).Distinct().Order(StringComparer.Ordinal).Select(k => KindRatesOf(k, trials))]);
    }

    private static IEnumerable<Trial> Of(Suite suite, PromptLibrary prompts)
    {
        PipelineModel nobody = new(new Unasked(), new ModelLimits(int.MaxValue, text => text.Length), "none", "none", suite.PromptSet);
        PromptedModel model = new(nobody, prompts);
        foreach (SuiteCase @case in suite.Cases)
            foreach (ChangedAnswer good in @case.References.Select(r => new ChangedAnswer(Question.Of(@case, suite.Function, model), r)))
            {
                yield return Trial.Of("", isWrong: false, good);
                foreach (AnswerChange change in AnswerChange.All)
                    if (change.Of(good) is { } changed)
                        yield return Trial.Of(change.Name, change.IsWrong, changed);
            }
    }

    private static ChangeRates[] Rates(Trial[] trials) => [.. trials.GroupBy(t => t.Change).Select(g => new ChangeRates(
        g.Key, new Rate(g.Count(t => t.Failed.Count > 0), g.Count()),
        g.SelectMany(t => t.Failed).GroupBy(k => k).OrderByDescending(k => k.Count()).ToDictionary(k => k.Key, k => k.Count())))];

    private static KindRates KindRatesOf(string kind, Trial[] trials)
    {
        Trial[] asked = [.. trials.Where(t => t.Asked.Contains(kind))];
        return new KindRates(
            kind, new Rate(asked.Count(t => t.IsWrong && t.Failed.Contains(kind)), asked.Count(t => t.IsWrong)),
            new Rate(asked.Count(t => !t.IsWrong && t.Failed.Contains(kind)), asked.Count(t => !t.IsWrong)));
    }

    /// <param name="Change">Empty: the reference as it is.</param>
    /// <param name="Failed">The kinds of assertions that do not hold.</param>
    private sealed record Trial(string Change, bool IsWrong, IReadOnlySet<string> Asked, IReadOnlySet<string> Failed)
    {
        public static Trial Of(string change, bool isWrong, ChangedAnswer changed)
        {
            Answer answer = changed.Read();
            Assertion[] asked = [.. changed.Question.Case.Assertions.Where(a => !OfRuns.Contains(a.Kind))];
            return new Trial(change, isWrong, asked.Select(a => a.Kind).ToHashSet(), asked.Where(a => !a.Judge(answer).Holds).Select(a => a.Kind).ToHashSet());
        }
    }
}
