namespace Summarizer.Calibrating;

/// <summary>How many of how many, with the interval in which the true share lies at 95 %.</summary>
public readonly record struct Rate(int Count, int Of)
{
    // Of the normal distribution, two-sided 95 %.
    private const double Z = 1.959963984540054;

    /// <summary>Between 0 and 1; 0 of nothing.</summary>
    public double Share => Of == 0 ? 0 : (double)Count / Of;

    public double Low => Wilson().Low;

    public double High => Wilson().High;

    public static Rate operator +(Rate one, Rate other) => new(one.Count + other.Count, one.Of + other.Of);

    /// <summary>Wilson's score interval (Wilson 1927): it holds near 0 and 1, where the usual one breaks.</summary>
    private (double Low, double High) Wilson()
    {
        if (Of == 0)
            return (0, 1);
        double share = Share, square = Z * Z / Of;
        double middle = (share + square / 2) / (1 + square);
        double half = Z / (1 + square) * Math.Sqrt(share * (1 - share) / Of + square / (4 * Of));
        return (Math.Max(0, middle - half), Math.Min(1, middle + half));
    }
}
