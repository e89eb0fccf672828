namespace Summarizer.Evaluating.Statistics;

/// <summary>The scores of one case under two versions, one a repeat; both have at least one.</summary>
/// <param name="Before">Of the baseline, 0 to 1.</param>
/// <param name="After">Of what is compared with it, 0 to 1.</param>
public sealed record CaseScores(string Id, IReadOnlyList<double> Before, IReadOnlyList<double> After)
{
    /// <summary>What the case gained; negative where it lost.</summary>
    public double Difference => After.Average() - Before.Average();

    /// <summary>Whether repeats under the same version scored differently: the model's chance, no change.</summary>
    public bool Flickers => Spread(Before) > 0 || Spread(After) > 0;

    private static double Spread(IReadOnlyList<double> scores) => scores.Max() - scores.Min();
}
