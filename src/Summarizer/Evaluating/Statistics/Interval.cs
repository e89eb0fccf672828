namespace Summarizer.Evaluating.Statistics;

/// <summary>Where a figure lies, with the confidence that its maker names.</summary>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>
    /// The mean of a population from a sample: percentile bootstrap (Efron 1979) with 10,000 resamples, 95 %.
    /// A sample of one, or of equal values, gives that value alone.
    /// </summary>
    public static Interval OfMean(IReadOnlyList<double> values, ulong seed)
    {
        const int resamples = 10_000;
        if (values.Count == 0)
            return default;
        Chance chance = new(seed);
        double[] means = new double[resamples];
        for (int r = 0; r < resamples; r++)
        {
            double sum = 0;
            for (int i = 0; i < values.Count; i++)
                sum += values[chance.Next(values.Count)];
            means[r] = sum / values.Count;
        }
        Array.Sort(means);
        return new Interval(means[(int)(0.025 * resamples)], means[(int)(0.975 * resamples) - 1]);
    }

    /// <summary>A share of so many trials: Wilson's score interval (1927), 95 %.</summary>
    public static Interval OfShare(int successes, int trials)
    {
        if (trials == 0)
            return new Interval(0, 1);
        const double z = 1.959964;
        double share = (double)successes / trials;
        double middle = (share + z * z / (2 * trials)) / (1 + z * z / trials);
        double half = z * Math.Sqrt(share * (1 - share) / trials + z * z / (4.0 * trials * trials)) / (1 + z * z / trials);
        return new Interval(Math.Max(0, middle - half), Math.Min(1, middle + half));
    }
}
