using Summarizer.Checking.Comparing;
using Summarizer.Measuring;

namespace Summarizer.Writing.Linking;

/// <summary>A figure of a text with the text around it.</summary>
internal sealed record FigureOf(Quantity Quantity, string Text, Language Language)
{
    /// <summary>The figures that a reader would look up: small numbers in words and names with digits are none.</summary>
    public static IReadOnlyList<FigureOf> In(string text, Language language) =>
    [
        .. QuantityReader.Read(text, language)
            .Where(q => !q.IsWeak && q.Kind != QuantityKind.Designator)
            .Select(q => new FigureOf(Trimmed(q, text), text, language)),
    ];

    /// <summary>Whether the other says the same of the same.</summary>
    public bool IsSaidBy(FigureOf other) => (Language.Script, other.Language) switch
    {
        (Script.Han, { Code: "en" }) => Quantity.Ends().Any(s => other.Quantity.Ends().Any(t => Fitting.Of(s, Text, t, other.Text) == Fit.Full)),
        _ when Language.Script == other.Language.Script => IsSame(Quantity, other.Quantity),
        _ => false,
    };

    private static bool IsSame(Quantity one, Quantity other) => one.Kind == other.Kind
        && one.Low * one.Unit.Factor == other.Low * other.Unit.Factor && one.High * one.Unit.Factor == other.High * other.Unit.Factor
        && one.Unit.IsLike(other.Unit) && one.Moment == other.Moment;

    // A reader may take the space before a number with it.
    private static Quantity Trimmed(Quantity quantity, string text)
    {
        (int start, int end) = (quantity.Start, quantity.End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return quantity with { Start = start, End = end };
    }
}
