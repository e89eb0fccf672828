namespace Summarizer.Measuring.English;

/// <summary>The unit behind an English number: percent, square kilometers, -year-old, Hong Kong dollars.</summary>
internal static class EnglishUnits
{
    private const int MostWords = 3;

    /// <returns>The unit, and how many characters it takes from <paramref name="at"/>, the space before it included; 0 for none.</returns>
    public static (Unit Unit, int Length) Beginning(string text, int at)
    {
        if (at >= text.Length)
            return (Unit.None, 0);
        if (text[at] is '%' or '％' or '‰' or '°' or '℃')
            return Sign(text, at, at);
        int from = at;
        while (from < text.Length && text[from] is ' ' or '-' or '\u00A0' or '\u200B')
            from++;
        if (from - at > 2 || from >= text.Length)
            return (Unit.None, 0);
        if (text[from] is '%' or '％' or '‰' or '℃' or '°')
            return Sign(text, at, from);
        Span<int> ends = stackalloc int[MostWords];
        int count = 0, end = from;
        while (count < MostWords && end < text.Length && IsWord(text[end]))
        {
            while (end < text.Length && IsWord(text[end]))
                end++;
            ends[count++] = end;
            if (end < text.Length && text[end] is ' ' or '-' && end + 1 < text.Length && IsWord(text[end + 1]))
                end++;
            else
                break;
        }
        for (int i = count - 1; i >= 0; i--)
        {
            if (Units.English(text.AsSpan(from, ends[i] - from)) is { } unit && !IsOtherWord(text, at, from, ends[i]))
                return (unit, ends[i] - at);
            // The full stop of the sentence: percentage points.
            if (text[ends[i] - 1] == '.' && Units.English(text.AsSpan(from, ends[i] - 1 - from)) is { } last && !IsOtherWord(text, at, from, ends[i] - 1))
                return (last, ends[i] - 1 - at);
        }
        return (Unit.None, 0);
    }

    private static (Unit, int) Sign(string text, int at, int from)
    {
        int length = text[from] == '°' && from + 1 < text.Length && text[from + 1] is 'C' or 'F' ? 2 : 1;
        return (Units.English(text.AsSpan(from, length).ToString().Replace('％', '%')) ?? Unit.None, from + length - at);
    }

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '²' or '³' or 'μ' or '/';

    // 5 m is a length only as a sign of its own; "10 second-hand", "8 a" are not units; a capital G stands for a network.
    private static bool IsOtherWord(string text, int at, int from, int end) => end - from == 1 && (text[from] is 'G' or 'M' or 'x' or 'X' or 'C' || (text[from] == 'm' && from - at > 1));
}
