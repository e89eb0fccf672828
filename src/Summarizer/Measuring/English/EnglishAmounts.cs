namespace Summarizer.Measuring.English;

/// <summary>Reads a number with the currency before it or the unit behind it, and how near it is meant to be.</summary>
internal static class EnglishAmounts
{
    public static Quantity Read(string text, int at, Numeral number)
    {
        (Unit sign, int signLength) = EnglishMoney.Ending(text, at);
        int start = at - signLength, end = number.End;
        (Unit unit, int length) = EnglishUnits.Beginning(text, end);
        // US$10 million dollars says it twice; 10 dollars a barrel does not.
        if (signLength > 0)
            (unit, length) = (sign, unit.Dimension == Dimension.Money ? length : 0);
        end += length;
        double low = number.Low, high = number.High, step = number.Step;
        if (unit.Dimension == Dimension.Duration && string.Compare(text, end, " and a half", 0, 11, StringComparison.OrdinalIgnoreCase) == 0)
            (low, high, step, end) = (low + 0.5, high + 0.5, 0.5, end + 11);
        if (unit.Dimension == Dimension.Duration && IsAge(text, end) is > 0 and int age)
            (unit, end) = (unit.Singular == "year" ? Old : unit, end + age);
        (Bound bound, int before) = EnglishBounds.Ending(text, start);
        (Bound after, int behind) = EnglishBounds.Beginning(text, end);
        return new Quantity(QuantityKind.Number, start - before, end + (bound == Bound.Exact ? behind : 0), low, high)
        {
            Unit = unit,
            Bound = bound == Bound.Exact ? after : bound,
            Step = step,
            Scale = number.Scale,
            IsVague = number.IsVague,
            IsWeak = number.IsWeak,
        };
    }

    /// <summary>A month and a half, of which the article stands at <paramref name="at"/>.</summary>
    public static Quantity? AndHalf(string text, int at, int end)
    {
        (Unit unit, int length) = EnglishUnits.Beginning(text, end);
        return length > 0 && unit.Dimension is Dimension.Duration or Dimension.Length or Dimension.Mass && string.Compare(text, end + length, " and a half", 0, 11, StringComparison.OrdinalIgnoreCase) == 0
            ? new Quantity(QuantityKind.Number, at, end + length + 11, 1.5, 1.5) { Unit = unit, Step = 0.5 } : null;
    }

    private static readonly Unit Old = Units.English("years old")!;

    private static int IsAge(string text, int end) => string.Compare(text, end, " old", 0, 4, StringComparison.OrdinalIgnoreCase) == 0 || string.Compare(text, end, "-old", 0, 4, StringComparison.OrdinalIgnoreCase) == 0 ? 4 : 0;
}
