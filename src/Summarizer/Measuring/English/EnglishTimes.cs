namespace Summarizer.Measuring.English;

/// <summary>Reads times of day: 9:30, 10 a.m., 3 o'clock, 2:08:36, 4:05.12, half past eight, three in the afternoon.</summary>
internal static class EnglishTimes
{
    private const int Noon = 12;

    // Behind the hour; what is put to it is 0 or 12.
    private static readonly (string Word, HalfDay Half)[] DayParts =
    [
        ("in the morning", HalfDay.Morning), ("in the early morning", HalfDay.Morning), ("in the early hours", HalfDay.Morning), ("in the afternoon", HalfDay.Evening), ("in the evening", HalfDay.Evening), ("at night", HalfDay.Evening), ("that night", HalfDay.Evening), ("that evening", HalfDay.Evening), ("that afternoon", HalfDay.Evening), ("that morning", HalfDay.Morning),
    ];

    private static readonly (string Word, HalfDay Half)[] Marks = [("a.m.", HalfDay.Morning), ("p.m.", HalfDay.Evening), ("am", HalfDay.Morning), ("pm", HalfDay.Evening), ("a.m", HalfDay.Morning), ("p.m", HalfDay.Evening), ("o'clock", HalfDay.Open), ("o’clock", HalfDay.Open), ("noon", HalfDay.Evening), ("midnight", HalfDay.Morning)];
    private static readonly string[] BeforeHours = ["at ", "after ", "before ", "until ", "till ", "by ", "from ", "around ", "about ", "past ", "since ", "to "];

    public static Quantity? Read(string text, int at, int hour, int end)
    {
        if (end - at > 2)
            return null;
        int minute = -1, last = end;
        double second = -1;
        bool isColon = false;
        if (last + 2 < text.Length && text[last] is ':' or '.' && IsTwoDigits(text, last + 1))
        {
            minute = TwoDigits(text, last + 1);
            isColon = text[last] == ':';
            last += 3;
            if (isColon && last + 2 < text.Length && text[last] == ':' && IsTwoDigits(text, last + 1))
                (second, last) = (TwoDigits(text, last + 1), last + 3);
            if (isColon && last + 1 < text.Length && text[last] == '.' && char.IsAsciiDigit(text[last + 1]))
                for ((double place, last, second) = (0.1, last + 1, Math.Max(second, 0)); last < text.Length && char.IsAsciiDigit(text[last]); last++, place /= 10)
                    second += (text[last] - '0') * place;
            if (!isColon && Mark(text, last).Length == 0)
                return null;
        }
        (HalfDay half, int length) = Mark(text, last);
        if (minute > 59 || (minute < 0 && length == 0 && !IsHour(text, at, last, hour)))
            return null;
        return new Quantity(QuantityKind.Time, at, last + length, 0, 0) { Moment = Of(text, last + length, hour, minute, half) with { Second = second } };
    }

    /// <summary>half past eight, a quarter to nine, of which the first word, or the a before it, stands at <paramref name="at"/>.</summary>
    public static Quantity? FromFraction(string text, int at, int end, double part)
    {
        bool isPast = string.Compare(text, end, " past ", 0, 6, StringComparison.OrdinalIgnoreCase) == 0, isTo = string.Compare(text, end, " to ", 0, 4, StringComparison.OrdinalIgnoreCase) == 0;
        int from = end + (isPast ? 6 : 4);
        if (!isPast && !isTo || part is not (0.5 or 0.25) || !EnglishNumeral.TryRead(text, from, out Numeral hour) || hour is not { IsWhole: true, Low: >= 1 and <= Noon } || isTo && part == 0.5)
            return null;
        (HalfDay half, int length) = Mark(text, hour.End);
        int minutes = (int)(60 * part), whole = (int)hour.Low;
        return new Quantity(QuantityKind.Time, at, hour.End + length, 0, 0)
        {
            Moment = Of(text, hour.End + length, isPast ? whole : whole == 1 ? Noon : whole - 1, isPast ? minutes : 60 - minutes, half),
        };
    }

    /// <summary>A small number in words that is an hour: at three in the afternoon, three o'clock.</summary>
    public static Quantity? FromWord(string text, int at, Numeral number)
    {
        if (number.HasDigits || number is not { IsWhole: true, Low: >= 1 and <= Noon })
            return null;
        (HalfDay half, int length) = Mark(text, number.End);
        return length > 0 || IsHour(text, at, number.End, (int)number.Low)
            ? new Quantity(QuantityKind.Time, at, number.End + length, 0, 0) { Moment = Of(text, number.End + length, (int)number.Low, -1, half) } : null;
    }

    // A number before “in the afternoon”, with a word before it that stands before times.
    private static bool IsHour(string text, int at, int end, int hour)
    {
        if (hour is < 1 or > Noon || DayPart(text, end) == HalfDay.Open)
            return false;
        foreach (string word in BeforeHours)
            if (at >= word.Length && string.Compare(text, at - word.Length, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return true;
        return false;
    }

    private static Moment Of(string text, int end, int hour, int minute, HalfDay half)
    {
        Moment moment = new() { Hour = hour, Minute = minute };
        half = half == HalfDay.Open ? DayPart(text, end) : half;
        if (hour > Noon || hour == 0)
            return moment with { HalfDay = hour % 24 >= Noon ? HalfDay.Evening : HalfDay.Morning };
        return half == HalfDay.Open ? moment : moment with { Hour = hour % Noon + (half == HalfDay.Evening ? Noon : 0), HalfDay = half };
    }

    private static HalfDay DayPart(string text, int at)
    {
        int from = EnglishDates.Skip(text, at);
        if (from > at)
            foreach ((string word, HalfDay half) in DayParts)
                if (string.Compare(text, from, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
                    return half;
        return HalfDay.Open;
    }

    private static (HalfDay Half, int Length) Mark(string text, int at)
    {
        int from = EnglishDates.Skip(text, at);
        if (from < text.Length && char.ToLowerInvariant(text[from]) is 'a' or 'p' or 'o' or 'n' or 'm')
            foreach ((string word, HalfDay half) in Marks)
                if (string.Compare(text, from, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 && (from + word.Length >= text.Length || !char.IsAsciiLetterOrDigit(text[from + word.Length])))
                    return (half, from + word.Length - at);
        return (HalfDay.Open, 0);
    }

    private static bool IsTwoDigits(string text, int at) => char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1]) && (at + 2 >= text.Length || !char.IsAsciiDigit(text[at + 2]));

    private static int TwoDigits(string text, int at) => (text[at] - '0') * 10 + text[at + 1] - '0';
}
