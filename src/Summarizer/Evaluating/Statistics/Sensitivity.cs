using MathNet.Numerics.Distributions;

namespace Summarizer.Evaluating.Statistics;

/// <summary>How small a change a set of cases can show, and what it would take to show a smaller one.</summary>
/// <param name="Cases">How many there are.</param>
/// <param name="Repeats">Of each case, the fewest of both versions.</param>
/// <param name="Variance">Of the cases' differences; null below three cases.</param>
/// <param name="Noise">The part of a difference's variance that one repeat brings: both versions' spread within a case; null without repeats.</param>
public sealed record Sensitivity(int Cases, int Repeats, double? Variance, double? Noise)
{
    private const double Power = 0.8;

    // A variance is an estimate itself: its upper end keeps what is named from being too hopeful.
    private const double Confidence = 0.9;

    /// <summary>The change that is found four times out of five at the level of <see cref="Comparison"/>; null where nothing can be said, all cases being alike or too few.</summary>
    public double? Detectable => Bound is > 0 and var variance ? Distance(Cases) * Math.Sqrt(variance / Cases) : null;

    private double? Bound => Variance is { } variance ? variance * (Cases - 1) / ChiSquared.InvCDF(Cases - 1, 1 - Confidence) : null;

    internal static Sensitivity Of(IReadOnlyList<CaseScores> cases)
    {
        int repeats = cases.Count == 0 ? 0 : cases.Min(c => Math.Min(c.Before.Count, c.After.Count));
        return new Sensitivity(
            cases.Count, repeats, cases.Count < 3 ? null : VarianceOf([.. cases.Select(c => c.Difference)]),
            repeats < 2 ? null : cases.Average(c => VarianceOf(c.Before) + VarianceOf(c.After)));
    }

    /// <summary>How many repeats of each of these cases would show a change; null where no number of them would, or repeats have not been tried.</summary>
    /// <param name="change">Above 0.</param>
    public int? RepeatsFor(double change)
    {
        if (Bound is not { } variance || Noise is not { } noise)
            return null;
        double allowed = Cases * Math.Pow(change / Distance(Cases), 2);
        // What the cases differ in themselves stays, however often they are repeated.
        double left = allowed - Math.Max(0, variance - noise / Repeats);
        return left <= 0 ? null : Math.Max(1, (int)Math.Ceiling(noise / left));
    }

    /// <summary>How many cases of this kind, repeated as these were, would show a change; null where nothing can be said.</summary>
    /// <param name="change">Above 0.</param>
    public int? CasesFor(double change)
    {
        if (Bound is not (> 0 and var variance))
            return null;
        int cases = 3;
        while (Distance(cases) * Math.Sqrt(variance / cases) > change && cases < 1_000_000)
            cases = Math.Max(cases + 1, (int)(cases * 1.02));
        return cases;
    }

    // From no change to one that is found with the power wanted, in standard errors.
    private static double Distance(int cases) =>
        StudentT.InvCDF(0, 1, cases - 1, 1 - Comparison.Level / 2) + StudentT.InvCDF(0, 1, cases - 1, Power);

    private static double VarianceOf(IReadOnlyList<double> values)
    {
        double mean = values.Average();
        return values.Sum(v => (v - mean) * (v - mean)) / (values.Count - 1);
    }
}
