namespace Summarizer.Measuring.English;

/// <summary>Reads half, a third, two-thirds, 3/4, twice, doubled, tenfold.</summary>
internal static class EnglishFractions
{
    private static readonly Unit Part = new(Dimension.Percent, "", 1, "", "");

    public static Quantity? FromWord(string text, int at, int end, NumberWord word) => word.Kind switch
    {
        WordKind.Multiple => new Quantity(QuantityKind.Number, at, end, word.Value, word.Value) { Unit = Multiple(text.AsSpan(at, end - at)), IsWeak = !text.AsSpan(at, end - at).EndsWith("ed", StringComparison.Ordinal) },
        WordKind.Fraction when !IsHalfOfScale(text, at, end) => HalfOrPart(text, at, end, word.Value),
        WordKind.Ordinal => new Quantity(QuantityKind.Ordinal, at, end, word.Value, word.Value) { IsWeak = true },
        WordKind.Several when word.Value > 0 => new Quantity(QuantityKind.Number, at, end, word.Value, word.Value) { IsWeak = true },
        _ => null,
    };

    // Doubled is to twice as much; tenfold may be ten times or ten times more.
    private static Unit Multiple(ReadOnlySpan<char> word) => word.EndsWith("fold", StringComparison.OrdinalIgnoreCase) ? Units.Multiple : new Unit(Dimension.Multiple, "", 1, "", "");

    private static bool IsHalfOfScale(string text, int at, int end) => EnglishNumeral.TryRead(text, at, out Numeral number) && number.End > end;

    // half a year, half of them; the first half of the year is a part of the year, which nobody would call a figure.
    private static Quantity HalfOrPart(string text, int at, int end, double value)
    {
        int next = string.Compare(text, end, " a ", 0, 3, StringComparison.OrdinalIgnoreCase) == 0 ? end + 2 : end;
        (Unit unit, int length) = EnglishUnits.Beginning(text, next);
        return unit.Dimension is not (Dimension.None or Dimension.Count or Dimension.Multiple) && next > end && length > 0 && next == end + 2 || unit.Dimension == Dimension.Duration && next > end || text[at] is 'h' or 'H' && unit.Dimension == Dimension.Duration
            ? new Quantity(QuantityKind.Number, at, next + length, value, value) { Unit = unit, IsWeak = true }
            : new Quantity(QuantityKind.Number, at, end, value, value) { Unit = Part, Step = 0.01, IsWeak = true };
    }

    /// <summary>a fifth of them, of which the article stands at <paramref name="at"/>.</summary>
    public static Quantity? OfWhole(string text, int at, int end)
    {
        int from = EnglishDates.Skip(text, end), last = from;
        while (last < text.Length && char.IsAsciiLetter(text[last]))
            last++;
        return from > end && EnglishWords.TryGet(text.AsSpan(from, last - from), out NumberWord word) && word is { Kind: WordKind.Ordinal, Value: > 2 } && (last >= text.Length || text[last] is '.' or ',' or ';' || Follows(text, last, " of ", " less", " more", " higher", " lower", " fewer", " cheaper", " dearer"))
            ? new Quantity(QuantityKind.Number, at, last, 1 / word.Value, 1 / word.Value) { Unit = Part, Step = 0.01, IsWeak = true } : null;
    }

    private static bool Follows(string text, int at, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
                return true;
        return false;
    }

    /// <summary>two-thirds, one third, three quarters.</summary>
    public static Quantity? Parts(string text, int at, Numeral number)
    {
        int from = number.End;
        if (from >= text.Length || text[from] is not (' ' or '-') || number.High >= 20 || !number.IsWhole)
            return null;
        int end = ++from;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        ReadOnlySpan<char> word = text.AsSpan(from, end - from);
        double part = EnglishWords.TryGet(word, out NumberWord meaning) && meaning.Kind == WordKind.Fraction ? meaning.Value
            : number.Low == 1 && meaning.Kind == WordKind.Ordinal && meaning.Value > 2 ? 1 / meaning.Value : 0;
        return part == 0 || word.Equals("half", StringComparison.OrdinalIgnoreCase) ? null
            : new Quantity(QuantityKind.Number, at, end, number.Low * part, number.Low * part) { Unit = Part, Step = 0.01, IsWeak = true };
    }

    /// <summary>one in three, three out of every ten, a one-in-10,000 chance.</summary>
    public static Quantity? OneIn(string text, int at, Numeral number)
    {
        if (number is not { IsWhole: true, Low: >= 1 and < 10 } || number.End + 3 >= text.Length)
            return null;
        int from = number.End;
        foreach (string link in Links)
            if (string.Compare(text, from, link, 0, link.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                from += link.Length;
                break;
            }
        if (from == number.End || !EnglishNumeral.TryRead(text, from, out Numeral whole) || !whole.IsWhole || whole.Low <= number.Low || whole.IsVague || EnglishDates.Suffix(text, whole.End) > whole.End)
            return null;
        // One in 2019 is a year; of two in 20 places nobody can tell.
        bool isRound = whole.Low <= 10 || whole.Low % 10 == 0 && number.Low == 1;
        return !isRound || whole is { HasDigits: true, Low: >= 1900 and < 2100 } ? null
            : new Quantity(QuantityKind.Number, at, whole.End, number.Low / whole.Low, number.Low / whole.Low) { Unit = Part, Step = 0.01, IsWeak = true };
    }

    private static readonly string[] Links = [" out of every ", " in every ", " out of ", " in ", "-in-", " of every "];

    public static Quantity? FromDigits(string text, int at, Numeral number)
    {
        int slash = number.End;
        if (slash + 1 >= text.Length || text[slash] != '/' || !char.IsAsciiDigit(text[slash + 1]) || number.Low is < 1 or > 31 || !number.IsWhole)
            return null;
        EnglishNumeral.TryRead(text, slash + 1, out Numeral whole);
        if (!whole.IsWhole || whole.Low > 31)
            return null;
        // 3/4 is three quarters, 9/25 a day.
        return whole.Low <= 10 && number.Low < whole.Low
            ? new Quantity(QuantityKind.Number, at, whole.End, number.Low / whole.Low, number.Low / whole.Low) { Unit = Part, Step = 0.01 }
            : new Quantity(QuantityKind.Date, at, whole.End, 0, 0) { Moment = number.Low <= 12 ? new Moment { Month = (int)number.Low, Day = (int)whole.Low } : new Moment { Day = (int)number.Low, Month = (int)Math.Min(whole.Low, 12) } };
    }
}
