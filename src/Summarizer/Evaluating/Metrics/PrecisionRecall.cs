namespace Summarizer.Evaluating.Metrics;

/// <summary>How much of a text stands in its reference, and how much of the reference in the text.</summary>
/// <param name="Right">What both have.</param>
/// <param name="Given">What the text has.</param>
/// <param name="Wanted">What the reference has.</param>
public readonly record struct PrecisionRecall(int Right, int Given, int Wanted)
{
    /// <summary>0 to 1; 1 where nothing was given and nothing wanted, 0 where something was wanted.</summary>
    public double Precision => Given == 0 ? (Wanted == 0 ? 1 : 0) : (double)Right / Given;

    /// <summary>0 to 1; 1 where nothing was wanted.</summary>
    public double Recall => Wanted == 0 ? 1 : (double)Right / Wanted;

    /// <summary>Their harmonic mean.</summary>
    public double F => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static PrecisionRecall operator +(PrecisionRecall one, PrecisionRecall other) =>
        new(one.Right + other.Right, one.Given + other.Given, one.Wanted + other.Wanted);

    /// <summary>Of things that may stand several times.</summary>
    internal static PrecisionRecall Of<T>(IReadOnlyCollection<T> given, IReadOnlyCollection<T> wanted)
        where T : notnull
    {
        Dictionary<T, int> left = wanted.GroupBy(w => w).ToDictionary(g => g.Key, g => g.Count());
        int right = 0;
        foreach (T one in given)
            if (left.GetValueOrDefault(one) is > 0 and var count)
                (left[one], right) = (count - 1, right + 1);
        return new PrecisionRecall(right, given.Count, wanted.Count);
    }
}
