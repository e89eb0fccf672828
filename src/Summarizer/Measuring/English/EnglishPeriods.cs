namespace Summarizer.Measuring.English;

/// <summary>Reads parts of a year: the first quarter, Q1, H2, the first three quarters, the first nine months, the second half of the year.</summary>
internal static class EnglishPeriods
{
    private const int QuarterMonths = 3, HalfMonths = 6, LastMonth = 12;
    private static readonly string[] Years = ["the year", "this year", "last year", "next year", "20", "19", "fiscal", "FY", "the fiscal year", "the financial year"];

    /// <param name="place">Which one: 1 of first, 2 of 2nd.</param>
    /// <param name="end">Where the ordinal ends.</param>
    public static Quantity? FromOrdinal(string text, int at, int end, double place)
    {
        if (end + 1 >= text.Length || text[end] is not (' ' or '-') || place is < 1 or > 4)
            return null;
        int next = end + 1;
        if (Word(text, next, "quarter") is { } quarter && !Word(text, quarter, " of a century").HasValue)
            return Of(at, quarter, (int)place * QuarterMonths - QuarterMonths + 1, (int)place * QuarterMonths);
        if (place <= 2 && Word(text, next, "half") is { } half && IsOfYear(text, half))
            return Of(at, half, place == 1 ? 1 : HalfMonths + 1, place == 1 ? HalfMonths : LastMonth);
        if (place != 1 || !EnglishNumeral.TryRead(text, next, out Numeral number) || number is not { IsWhole: true, Low: >= 2 and <= LastMonth })
            return null;
        int from = EnglishDates.Skip(text, number.End);
        return Word(text, from, "quarters") is { } quarters && number.Low <= 4 ? Of(at, quarters, 1, (int)number.Low * QuarterMonths)
            : Word(text, from, "months") is { } months ? Of(at, months, 1, (int)number.Low) : null;
    }

    /// <summary>Q1, 3Q, H2, 1H, of which the digit stands at <paramref name="at"/>.</summary>
    public static Quantity? FromLetter(string text, int at)
    {
        int value = text[at] - '0';
        bool isBefore = at > 0 && text[at - 1] is 'Q' or 'H' && (at < 2 || !char.IsAsciiLetterOrDigit(text[at - 2])), isBehind = at + 1 < text.Length && text[at + 1] is 'Q' or 'H' && (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]));
        int end = isBehind ? at + 2 : at + 1;
        if (!isBefore && !isBehind || isBefore && isBehind || end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            return null;
        bool isQuarter = text[isBefore ? at - 1 : at + 1] == 'Q';
        return value < 1 || value > (isQuarter ? 4 : 2) ? null
            : Of(isBefore ? at - 1 : at, end, isQuarter ? value * QuarterMonths - QuarterMonths + 1 : value * HalfMonths - HalfMonths + 1, value * (isQuarter ? QuarterMonths : HalfMonths));
    }

    // The first half of a match is none of a year.
    private static bool IsOfYear(string text, int end)
    {
        if (string.CompareOrdinal(text, end, " of ", 0, 4) != 0)
            return string.CompareOrdinal(text, end, " time", 0, 5) != 0;
        foreach (string year in Years)
            if (string.CompareOrdinal(text, end + 4, year, 0, year.Length) == 0)
                return true;
        return false;
    }

    private static int? Word(string text, int at, string word) =>
        string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 && (at + word.Length >= text.Length || !char.IsAsciiLetter(text[at + word.Length])) ? at + word.Length : null;

    private static Quantity Of(int start, int end, int first, int last) =>
        new(QuantityKind.Date, start, end, 0, 0) { Moment = new Moment { FirstMonth = first, LastMonth = last }, IsWeak = true };
}
