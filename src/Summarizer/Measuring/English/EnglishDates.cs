namespace Summarizer.Measuring.English;

/// <summary>Reads English dates and times: November 8, 8 Nov 2023, the 26th, the 1980s, 2016, 9:30 am, 10 o'clock.</summary>
internal static class EnglishDates
{
    private static readonly string[] BeforeMonth =
        ["in", "of", "last", "this", "next", "since", "early", "late", "mid", "by", "until", "to", "from", "on", "and", "between", "through", "during", "till", "for", "before", "after", "end", "begin", "every", "each"];

    /// <summary>A date that begins with a month's name at <paramref name="at"/>, or null: May may be a verb.</summary>
    public static Quantity? FromMonth(string text, int at, int end, int month)
    {
        Moment moment = new() { Month = month };
        int next = end;
        if (next < text.Length && text[next] == '.')
            next++;
        int afterMonth = Skip(text, next);
        if (Whole(text, afterMonth, out int value, out int digitsEnd))
        {
            if (value is >= 1 and <= 31 && digitsEnd - afterMonth <= 2)
            {
                int dayEnd = Suffix(text, digitsEnd);
                moment = moment with { Day = value };
                int year = dayEnd < text.Length && text[dayEnd] == ',' ? Skip(text, dayEnd + 1) : Skip(text, dayEnd);
                return Whole(text, year, out int full, out int yearEnd) && full is >= 1000 and < 2200 && yearEnd - year == 4 && !IsCount(text, yearEnd)
                    ? Of(at, yearEnd, moment with { Year = full }) : Of(at, dayEnd, moment);
            }
            if (value is >= 1000 and < 2200 && digitsEnd - afterMonth == 4)
                return Of(at, digitsEnd, moment with { Year = value });
        }
        int comma = next < text.Length && text[next] == ',' ? Skip(text, next + 1) : afterMonth;
        if (Whole(text, comma, out int only, out int onlyEnd) && only is >= 1900 and < 2200 && onlyEnd - comma == 4)
            return Of(at, onlyEnd, moment with { Year = only });
        bool isVerbToo = month is 5 or 3 || end - at == 3;
        return char.IsAsciiLetterUpper(text[at]) && (!isVerbToo || IsAfterPreposition(text, at)) ? Of(at, end, moment) : null;
    }

    private static Quantity Of(int start, int end, Moment moment, QuantityKind kind = QuantityKind.Date) => new(kind, start, end, 0, 0) { Moment = moment };

    private static bool IsAfterPreposition(string text, int at)
    {
        int end = at;
        while (end > 0 && text[end - 1] is ' ' or '-')
            end--;
        int start = end;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
            start--;
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        foreach (string before in BeforeMonth)
            if (word.Equals(before, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>A date or time that begins with a number in digits, or null.</summary>
    public static Quantity? FromNumber(string text, int at, Numeral number)
    {
        int end = number.End;
        if (!number.HasDigits || !number.IsWhole || number.Scale != 1)
            return null;
        int value = (int)Math.Min(number.Low, int.MaxValue), digits = end - at;
        char next = end < text.Length ? text[end] : '\0';
        if (next is '-' or '/' or '.' && digits == 4 && Iso(text, at, value, end) is { } iso)
            return iso;
        if (next is 's' or '\'' or '’' && value % 10 == 0 && digits is 2 or 4 && text[next == 's' ? end : Math.Min(end + 1, text.Length - 1)] == 's')
            return EnglishAges.Read(text, at, end + (next == 's' ? 1 : 2), value) ?? Of(at, end + (next == 's' ? 1 : 2), new Moment { Decade = value });
        if (value < 3000 && EnglishDateParts.Era(text, at, end, value) is { } era)
            return era;
        if (EnglishTimes.Read(text, at, value, end) is { } time)
            return time;
        int suffixed = Suffix(text, end);
        if (value is >= 1 and <= 31 && digits <= 2 && DayBeforeMonth(text, at, value, suffixed) is { } day)
            return day;
        return digits == 4 && value is >= 1000 and < 2200 && suffixed == end && IsYear(text, at, end, value) ? Of(at, end, new Moment { Year = value }) : null;
    }

    // 8 November 2023, 8th of November
    private static Quantity? DayBeforeMonth(string text, int at, int value, int end)
    {
        int from = Skip(text, end);
        if (string.CompareOrdinal(text, from, "of ", 0, 3) == 0)
            from += 3;
        int last = from;
        while (last < text.Length && char.IsAsciiLetter(text[last]))
            last++;
        if (from == end || last == from || !char.IsAsciiLetterUpper(text[from]) || !EnglishWords.TryGet(text.AsSpan(from, last - from), out NumberWord word) || word.Kind != WordKind.Month)
            return null;
        Moment moment = new() { Day = value, Month = (int)word.Value };
        int dotted = last < text.Length && text[last] == '.' && last - from <= 4 ? last + 1 : last;
        int year = Skip(text, dotted < text.Length && text[dotted] == ',' ? dotted + 1 : dotted);
        return Whole(text, year, out int full, out int yearEnd) && full is >= 1000 and < 2200 && yearEnd - year == 4 ? Of(at, yearEnd, moment with { Year = full }) : Of(at, last, moment);
    }

    // 2019 is a year unless something is counted: 2019 people, $2019.
    private static bool IsYear(string text, int at, int end, int value) => value is >= 1800 and < 2100 && !IsCount(text, end) && EnglishMoney.Ending(text, at).Length == 0;

    private static bool IsCount(string text, int end) => end < text.Length && text[end] is '%' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])
        || EnglishUnits.Beginning(text, end) is { Length: > 0, Unit.Dimension: not Dimension.Duration };

    private static Quantity? Iso(string text, int at, int year, int end)
    {
        char mark = text[end];
        if (!Whole(text, end + 1, out int month, out int monthEnd) || month is < 1 or > 12 || monthEnd >= text.Length || text[monthEnd] != mark)
            return null;
        return Whole(text, monthEnd + 1, out int day, out int dayEnd) && day is >= 1 and <= 31 ? Of(at, dayEnd, new Moment { Year = year, Month = month, Day = day }) : null;
    }

    public static int Skip(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0')
            at++;
        return at;
    }

    /// <summary>The end of st, nd, rd or th behind a number; <paramref name="at"/> for none.</summary>
    public static int Suffix(string text, int at)
    {
        if (at + 1 >= text.Length || (at + 2 < text.Length && char.IsAsciiLetter(text[at + 2])))
            return at;
        ReadOnlySpan<char> suffix = text.AsSpan(at, 2);
        return suffix.Equals("st", StringComparison.OrdinalIgnoreCase) || suffix.Equals("nd", StringComparison.OrdinalIgnoreCase)
            || suffix.Equals("rd", StringComparison.OrdinalIgnoreCase) || suffix.Equals("th", StringComparison.OrdinalIgnoreCase) ? at + 2 : at;
    }

    private static bool Whole(string text, int at, out int value, out int end)
    {
        (value, end) = (0, at);
        while (end < text.Length && char.IsAsciiDigit(text[end]) && end - at < 9)
            value = value * 10 + text[end++] - '0';
        return end > at && (end >= text.Length || !char.IsAsciiDigit(text[end]));
    }
}
