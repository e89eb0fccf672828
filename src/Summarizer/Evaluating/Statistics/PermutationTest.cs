namespace Summarizer.Evaluating.Statistics;

/// <summary>How likely a difference as large would be if nothing had changed (Fisher 1935; Good 2005).</summary>
internal static class PermutationTest
{
    private const int MostExact = 16;
    private const int Samples = 10_000;

    // Sums of the same numbers in another order differ in their last digits.
    private const double Rounding = 1e-9;

    /// <summary>
    /// Paired, two-sided: without a change each case's difference is as likely to have the other sign. All signs are tried
    /// up to 16 cases that differ; above, 10,000 of them by chance, so that the smallest value is 1/10,001.
    /// </summary>
    public static double OfPairs(IReadOnlyList<double> differences, ulong seed)
    {
        double[] changed = [.. differences.Where(d => Math.Abs(d) > Rounding)];
        double seen = Math.Abs(changed.Sum()) - Rounding;
        if (changed.Length == 0 || seen <= 0)
            return 1;
        return changed.Length <= MostExact ? Exact(changed, seen) : Sampled(changed, seen, new Chance(seed));
    }

    /// <summary>Fisher's exact test, two-sided: whether passing is as likely in two series of repeats.</summary>
    public static double OfPasses(int passedBefore, int before, int passedAfter, int after)
    {
        MathNet.Numerics.Distributions.Hypergeometric tables = new(before + after, passedBefore + passedAfter, before);
        double seen = tables.Probability(passedBefore) * (1 + Rounding);
        return Math.Min(1, Enumerable.Range(tables.Minimum, tables.Maximum - tables.Minimum + 1).Select(tables.Probability).Where(p => p <= seen).Sum());
    }

    private static double Exact(double[] changed, double seen)
    {
        int asLarge = 0;
        for (int signs = 0; signs < 1 << changed.Length; signs++)
        {
            double sum = 0;
            for (int i = 0; i < changed.Length; i++)
                sum += (signs >> i & 1) == 0 ? changed[i] : -changed[i];
            asLarge += Math.Abs(sum) >= seen ? 1 : 0;
        }
        return (double)asLarge / (1 << changed.Length);
    }

    private static double Sampled(double[] changed, double seen, Chance chance)
    {
        double[][] tables = [.. changed.Chunk(8).Select(SumsOf)];
        int asLarge = 0;
        for (int sample = 0; sample < Samples; sample++)
        {
            double sum = 0;
            ulong signs = 0;
            for (int i = 0; i < tables.Length; i++, signs >>= 8)
            {
                signs = i % 8 == 0 ? chance.Next() : signs;
                sum += tables[i][signs & 255];
            }
            asLarge += Math.Abs(sum) >= seen ? 1 : 0;
        }
        // What was seen is one of the possible outcomes itself.
        return (asLarge + 1.0) / (Samples + 1);
    }

    // Eight signs are one look into a table of their 256 sums.
    private static double[] SumsOf(double[] eight)
    {
        double[] sums = new double[256];
        for (int signs = 0; signs < sums.Length; signs++)
            for (int i = 0; i < eight.Length; i++)
                sums[signs] += (signs >> i & 1) == 0 ? eight[i] : -eight[i];
        return sums;
    }
}
