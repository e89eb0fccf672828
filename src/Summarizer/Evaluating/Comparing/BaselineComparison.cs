using Summarizer.Evaluating.Statistics;

namespace Summarizer.Evaluating.Comparing;

/// <summary>Results held against those of an earlier run, case by case.</summary>
public static class BaselineComparison
{
    /// <summary>
    /// A comparison for each contestant: with the one of the same name, or with the only one that the baseline has. Every case counts by
    /// the scores of its repeats; cases that only one side has, or that could not be asked, are named and left out.
    /// </summary>
    /// <param name="change">The change of score for which the needed repeats are told.</param>
    /// <exception cref="ResultException">The baseline has no contestant to compare with.</exception>
    public static IReadOnlyList<ContestantComparison> Of(EvaluationResult result, EvaluationResult baseline, string file, double change) =>
        [.. result.Contestants.Select(c => Of(c, Match(c, baseline, file), change))];

    private static Contestant Match(Contestant contestant, EvaluationResult baseline, string file) =>
        baseline.Contestants.FirstOrDefault(b => b.Title == contestant.Title)
        ?? (baseline.Contestants is [var only] ? only : throw ResultException.NoneToCompare(file, contestant.Title, baseline.Contestants.Select(b => b.Title)));

    private static ContestantComparison Of(Contestant after, Contestant before, double change)
    {
        Dictionary<string, CaseResult> then = Cases(before), now = Cases(after);
        (string Suite, CaseScores Scores)[] pairs = [.. after.Suites.SelectMany(s => s.Cases.Select(c => (s.Name, Id: $"{s.Name}/{c.Id}")))
            .Where(c => then.ContainsKey(c.Id) && now.ContainsKey(c.Id))
            .Select(c => (c.Name, new CaseScores(c.Id, Scores(then[c.Id]), Scores(now[c.Id]))))];
        CaseScores[] all = [.. pairs.Select(p => p.Scores)];
        return new ContestantComparison(
            after.Title, before.Title, before.Prompts,
            SetComparison.Of(Comparison.Of("", all), change),
            [.. Comparison.Of([.. pairs.GroupBy(p => p.Suite).Select(g => (g.Key, (IReadOnlyList<CaseScores>)[.. g.Select(p => p.Scores)]))]).Select(c => SetComparison.Of(c, change))],
            CaseChange.Of(all), all.Count(c => c.Flickers),
            [.. then.Keys.Except(now.Keys).Order(StringComparer.Ordinal)], [.. now.Keys.Except(then.Keys).Order(StringComparer.Ordinal)]);
    }

    private static Dictionary<string, CaseResult> Cases(Contestant contestant) => contestant.Suites
        .SelectMany(s => s.Cases.Where(c => c.Answers.Count > 0).Select(c => ($"{s.Name}/{c.Id}", c))).ToDictionary();

    private static double[] Scores(CaseResult @case) => [.. @case.Answers.Select(a => a.Score)];
}
