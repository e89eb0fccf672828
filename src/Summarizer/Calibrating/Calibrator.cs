namespace Summarizer.Calibrating;

/// <summary>Runs the checks on right translations and on those that were made wrong, and counts. No model is asked.</summary>
public static class Calibrator
{
    private static readonly string[] Names =
        ["figures", "dates", "names", "terms", "completeness", "language", "repetition", "quotes", "chatter", "claims"];

    public static Calibration Run()
    {
        IReadOnlyList<AnnotatedPair> pairs = CalibrationSet.Pairs;
        Trial[] trials =
        [
            .. Enumerable.Range(0, pairs.Count).AsParallel().AsOrdered().SelectMany(i => TranslationTrials.Of(pairs[i], Next(i))),
            .. Enumerable.Range(0, pairs.Count).AsParallel().AsOrdered().SelectMany(i => StatementTrials.Of(pairs[i], Next(i))),
        ];
        Trial[] right = [.. trials.Where(t => t.Mutation is null)];
        Trial[] wrong = [.. trials.Where(t => t.Mutation is not null)];
        return new Calibration(
            pairs.Count, wrong.Count(t => !t.IsStatement),
            [.. wrong.Where(t => !t.IsStatement || t.Mutation == Mutation.OtherSource).GroupBy(t => t.Mutation!.Value).OrderBy(g => g.Key).Select(g => Rates(g.Key, [.. g]))],
            [.. Names.Select(n => Rates(n, right, wrong))])
        {
            FalseAlarms = Rates([.. right.Where(t => !t.IsStatement)], _ => true),
        };

        AnnotatedPair Next(int index) => pairs[(index + 1) % pairs.Count];
    }

    private static MutationRates Rates(Mutation mutation, IReadOnlyList<Trial> wrong) => new(
        mutation, mutation.Check(), Rates(wrong, _ => true),
        Names.Select(n => (Name: n, Count: wrong.Count(t => t.Found.Any(f => f.Check == n)))).Where(c => c.Count > 0).ToDictionary(c => c.Name, c => c.Count));

    // Claims are judged on statements, all the others on translations.
    private static CheckRates Rates(string check, IEnumerable<Trial> right, IEnumerable<Trial> wrong)
    {
        bool ofStatements = check == "claims";
        return new CheckRates(
            check,
            Rates([.. wrong.Where(t => t.IsStatement == ofStatements && (ofStatements ? IsClaim(t.Mutation!.Value) : t.Mutation!.Value.Check() == check))], f => f.Check == check),
            Rates([.. right.Where(t => t.IsStatement == ofStatements)], f => f.Check == check));
    }

    // What a sentence that is cited wrongly, or whose figures and names were changed, claims without ground.
    private static bool IsClaim(Mutation mutation) => mutation == Mutation.OtherSource || mutation.Check() is "figures" or "dates" or "names";

    private static SeverityRates Rates(IReadOnlyList<Trial> trials, Func<Finding, bool> counts) => new(
        new Rate(trials.Count(t => t.Found.Any(f => f.Severity == Severity.Error && counts(f))), trials.Count),
        new Rate(trials.Count(t => t.Found.Any(counts)), trials.Count));
}
