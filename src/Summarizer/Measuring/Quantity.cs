namespace Summarizer.Measuring;

/// <summary>A figure as a text has it.</summary>
/// <param name="Start">UTF-16 offset of its first character, with what goes before the number (第, 约, $).</param>
/// <param name="End">UTF-16 offset after its last character, unit included.</param>
/// <param name="Low">Its value in the unit as written: 9,290,000,000 of 92.9亿元; the lower end of a range.</param>
/// <param name="High">The upper end of a range, otherwise <paramref name="Low"/>.</param>
internal sealed record Quantity(QuantityKind Kind, int Start, int End, double Low, double High)
{
    public Unit Unit { get; init; } = Unit.None;
    public Bound Bound { get; init; }
    public Moment Moment { get; init; }

    /// <summary>What the last written place is worth: 10,000,000 in 92.9亿.</summary>
    public double Step { get; init; } = 1;

    /// <summary>The scale word's worth: 100,000,000 for 亿, 1 for none.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>The value lies somewhere between the two: 数十亿, hundreds of thousands.</summary>
    public bool IsVague { get; init; }

    /// <summary>A small number in words, which a translation may say otherwise or not at all: 一个, both, the first.</summary>
    public bool IsWeak { get; init; }

    /// <summary>One side of a score: 3比2.</summary>
    public bool IsScore { get; init; }

    /// <summary>The text of a designator; how a figure of several parts is said in English (1 hour 40 minutes); otherwise null.</summary>
    public string? Designation { get; init; }

    public bool IsRange => High > Low && !IsVague;

    public string In(string text) => text[Start..End];

    /// <summary>The ends of a range as figures of their own; otherwise the figure itself.</summary>
    public IEnumerable<Quantity> Ends() => IsRange ? [this with { High = Low }, this with { Low = High }] : [this];
}
