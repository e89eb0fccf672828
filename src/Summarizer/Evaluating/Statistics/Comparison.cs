namespace Summarizer.Evaluating.Statistics;

/// <summary>What can be said of two versions from the cases that both ran.</summary>
/// <param name="Difference">The mean of the cases' differences: above 0 the new version scored more.</param>
/// <param name="Probability">Of a difference as large by chance (paired permutation test, two-sided), corrected where several were compared.</param>
public sealed record Comparison(string Name, double Difference, double Probability, Verdict Verdict)
{
    /// <summary>Below it, a difference is taken for one.</summary>
    public const double Level = 0.05;

    private Lazy<Interval>? interval;

    /// <summary>Where the difference lies, 95 % (bootstrap over cases).</summary>
    public Interval Interval => interval!.Value;

    public required int Cases { get; init; }

    /// <summary>What could have been seen at all with these cases and repeats.</summary>
    public required Sensitivity Sensitivity { get; init; }

    /// <summary>Compares one set of cases.</summary>
    /// <param name="seed">Of the resampling: the same seed, the same figures.</param>
    public static Comparison Of(string name, IReadOnlyList<CaseScores> cases, ulong seed = 1) => Of([(name, cases)], seed).Single();

    /// <summary>Compares several sets, such as a suite each; their verdicts allow for there being several.</summary>
    public static IReadOnlyList<Comparison> Of(IReadOnlyList<(string Name, IReadOnlyList<CaseScores> Cases)> sets, ulong seed = 1)
    {
        double[][] differences = [.. sets.Select(s => s.Cases.Select(c => c.Difference).ToArray())];
        IReadOnlyList<double> probabilities = Correction.Holm([.. differences.Select(d => PermutationTest.OfPairs(d, seed))]);
        return [.. sets.Select((set, i) => Of(set.Name, set.Cases, differences[i], probabilities[i], seed))];
    }

    private static Comparison Of(string name, IReadOnlyList<CaseScores> cases, double[] differences, double probability, ulong seed)
    {
        double mean = differences.DefaultIfEmpty(0).Average();
        Verdict verdict = probability >= Level ? Verdict.NoEvidence : mean > 0 ? Verdict.Better : Verdict.Worse;
        return new Comparison(name, mean, probability, verdict)
        {
            Cases = cases.Count,
            Sensitivity = Sensitivity.Of(cases),
            interval = new Lazy<Interval>(() => Interval.OfMean(differences, seed)),
        };
    }
}

/// <summary>What a comparison shows.</summary>
public enum Verdict { NoEvidence, Better, Worse }
