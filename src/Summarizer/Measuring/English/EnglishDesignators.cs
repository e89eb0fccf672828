namespace Summarizer.Measuring.English;

/// <summary>Reads names with digits in them: G20, S-400, M2DT, COVID-19, 5G, 603716.SH. RMB200, mid-2018 and 28th are none.</summary>
internal static class EnglishDesignators
{
    private static readonly string[] Prefixes = ["mid", "pre", "post", "early", "late", "since", "from", "to", "of", "under", "over", "non", "in", "until", "the", "and", "until", "before", "after", "per", "sub"];

    /// <summary>The designator whose first digit stands at <paramref name="at"/>, or null.</summary>
    public static Quantity? Read(string text, int at)
    {
        int start = at;
        while (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || (text[start - 1] == '-' && start > 1 && char.IsAsciiLetter(text[start - 2]))))
            start--;
        int end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        bool isBefore = start < at && EnglishMoney.Ending(text, at).Length == 0 && !IsPrefix(text.AsSpan(start, at - start));
        bool isBehind = end < text.Length && char.IsAsciiLetterUpper(text[end]) && !IsScale(text, end) && end - at < 5
            || end + 2 < text.Length && text[end] == '.' && char.IsAsciiLetterUpper(text[end + 1]) && char.IsAsciiLetterUpper(text[end + 2]) && end - at >= 4;
        if (!isBefore && !isBehind)
            return null;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] is '.' or '-' && end + 1 < text.Length && (char.IsAsciiDigit(text[end + 1]) || char.IsAsciiLetterUpper(text[end + 1])))))
            end++;
        int from = isBefore ? start : at;
        return new Quantity(QuantityKind.Designator, from, end, 0, 0) { Designation = text[from..end] };
    }

    // A word in small letters and a hyphen: mid-2018, ex-2019, under-17. A name begins with a capital.
    private static bool IsPrefix(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> word = before.Trim('-');
        foreach (string prefix in Prefixes)
            if (word.Equals(prefix, StringComparison.OrdinalIgnoreCase))
                return true;
        return before[^1] == '-' && before.IndexOfAnyInRange('A', 'Z') < 0 && before.IndexOfAnyInRange('0', '9') < 0;
    }

    private static bool IsScale(string text, int at) => text[at] is 'K' or 'M' or 'B' && (at + 1 >= text.Length || !char.IsAsciiLetterOrDigit(text[at + 1]))
        || EnglishUnits.Beginning(text, at).Length > 0 && text[at] is not 'G' || EnglishDates.Suffix(text, at) > at || IsHalfDay(text, at);

    private static bool IsHalfDay(string text, int at) => at + 1 < text.Length && text[at] is 'A' or 'P' && text[at + 1] == 'M';
}
