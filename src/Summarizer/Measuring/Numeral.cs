namespace Summarizer.Measuring;

/// <summary>A number without what it counts.</summary>
/// <param name="Step">What its last written place is worth.</param>
/// <param name="Scale">What its scale words are worth together.</param>
internal readonly record struct Numeral(double Low, double High, double Step, double Scale, int End)
{
    /// <summary>Written in digits, at least in part.</summary>
    public bool HasDigits { get; init; }

    /// <summary>A run of Chinese digits without 十百千万: a year, a number read out.</summary>
    public bool IsRun { get; init; }
    public bool IsVague { get; init; }
    public bool IsWeak { get; init; }

    /// <summary>A scale word alone, 万 or 千, which may be no number.</summary>
    public bool IsBare { get; init; }
    public Bound Bound { get; init; }

    public bool IsWhole => Low == High && Low == Math.Floor(Low);
}
