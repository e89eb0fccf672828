namespace Summarizer.Evaluating.Statistics;

/// <summary>Keeps many tests from finding by chance what is not there.</summary>
public static class Correction
{
    /// <summary>Holm's method (1979): probabilities to be held against one level, so that any false alarm at all stays below it.</summary>
    /// <returns>In the order given.</returns>
    public static IReadOnlyList<double> Holm(IReadOnlyList<double> probabilities)
    {
        double[] adjusted = new double[probabilities.Count];
        double largest = 0;
        int left = probabilities.Count;
        foreach (int i in Enumerable.Range(0, probabilities.Count).OrderBy(i => probabilities[i]))
            adjusted[i] = largest = Math.Max(largest, Math.Min(1, probabilities[i] * left--));
        return adjusted;
    }
}
