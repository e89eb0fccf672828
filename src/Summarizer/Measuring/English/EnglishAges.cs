namespace Summarizer.Measuring.English;

/// <summary>Reads “in his seventies”, “in their early 60s”: an age, not a decade.</summary>
internal static class EnglishAges
{
    private static readonly Unit Old = Units.English("years old")!;
    private static readonly string[] Owners = ["his", "her", "their", "my", "our", "your", "its"], Parts = ["early", "mid", "late", "middle"];

    /// <param name="end">Where the plural ends: seventies, 60s.</param>
    public static Quantity? Read(string text, int at, int end, double decade)
    {
        (int start, string word) = Before(text, at);
        if (Array.Exists(Parts, p => p.Equals(word, StringComparison.OrdinalIgnoreCase)))
            (start, word) = Before(text, start);
        return Array.Exists(Owners, o => o.Equals(word, StringComparison.OrdinalIgnoreCase))
            ? new Quantity(QuantityKind.Number, at, end, decade, decade + 9.99) { Unit = Old, IsVague = true, IsWeak = true } : null;
    }

    private static (int Start, string Word) Before(string text, int at)
    {
        int end = at;
        while (end > 0 && text[end - 1] is ' ' or '-')
            end--;
        int start = end;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
            start--;
        return (start, text[start..end]);
    }
}
