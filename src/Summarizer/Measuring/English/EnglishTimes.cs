namespace Summarizer.Measuring.English;

/// <summary>Reads times of day that begin with a number: 9:30, 10 a.m., 3 o'clock, 13:09:10.</summary>
internal static class EnglishTimes
{
    public static Quantity? Read(string text, int at, int hour, int end)
    {
        if (end - at > 2)
            return null;
        int minute = -1, last = end;
        if (last + 2 < text.Length && text[last] is ':' or '.' && char.IsAsciiDigit(text[last + 1]) && char.IsAsciiDigit(text[last + 2]) && (last + 3 >= text.Length || !char.IsAsciiDigit(text[last + 3])))
        {
            minute = (text[last + 1] - '0') * 10 + text[last + 2] - '0';
            bool isColon = text[last] == ':';
            last += 3;
            if (last + 2 < text.Length && text[last] == ':' && char.IsAsciiDigit(text[last + 1]))
                last += 3;
            if (!isColon && HalfDay(text, last).Length == 0)
                return null;
        }
        (int shift, int length) = HalfDay(text, last);
        if (minute > 59 || (minute < 0 && length == 0))
            return null;
        if (shift >= 0 && hour <= 12)
            hour = hour % 12 + shift;
        return new Quantity(QuantityKind.Time, at, last + length, 0, 0) { Moment = new Moment { Hour = hour, Minute = minute } };
    }

    // a.m. 0, p.m. 12, o'clock -1: what is added to the hour.
    private static (int Shift, int Length) HalfDay(string text, int at)
    {
        int from = EnglishDates.Skip(text, at);
        foreach ((string word, int shift) in ((string, int)[])[("a.m.", 0), ("p.m.", 12), ("am", 0), ("pm", 12), ("o'clock", -1), ("o’clock", -1)])
            if (string.Compare(text, from, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 && (from + word.Length >= text.Length || !char.IsAsciiLetterOrDigit(text[from + word.Length])))
                return (shift, from + word.Length - at);
        return (-1, 0);
    }
}
