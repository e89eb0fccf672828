namespace Summarizer.Evaluating.Statistics;

/// <summary>A case that passed another share of its repeats than before.</summary>
/// <param name="Probability">Of such a difference by chance (Fisher's exact test), corrected for the number of cases.</param>
public sealed record CaseChange(string Id, int PassedBefore, int Before, int PassedAfter, int After, double Probability)
{
    /// <summary>Whether the change is more than the model's chance explains; seldom so below some six repeats.</summary>
    public bool IsProved => Probability < Comparison.Level;

    public bool IsWorse => (double)PassedAfter / After < (double)PassedBefore / Before;

    /// <summary>The cases that changed, the surest first.</summary>
    /// <param name="threshold">A repeat that scores as much has passed.</param>
    public static IReadOnlyList<CaseChange> Of(IReadOnlyList<CaseScores> cases, double threshold = 1)
    {
        CaseChange[] all = [.. cases.Select(c => Of(c, threshold))];
        IReadOnlyList<double> probabilities = Correction.Holm([.. all.Select(c => c.Probability)]);
        return
        [
            .. all.Select((c, i) => c with { Probability = probabilities[i] })
                .Where(c => c.PassedBefore * c.After != c.PassedAfter * c.Before)
                .OrderBy(c => c.Probability).ThenByDescending(c => Math.Abs((double)c.PassedAfter / c.After - (double)c.PassedBefore / c.Before)),
        ];
    }

    private static CaseChange Of(CaseScores scores, double threshold)
    {
        (int before, int after) = (scores.Before.Count(Passes), scores.After.Count(Passes));
        return new CaseChange(
            scores.Id, before, scores.Before.Count, after, scores.After.Count,
            PermutationTest.OfPasses(before, scores.Before.Count, after, scores.After.Count));

        bool Passes(double score) => score >= threshold - 1e-9;
    }
}
