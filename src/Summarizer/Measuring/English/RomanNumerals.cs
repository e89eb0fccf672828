namespace Summarizer.Measuring.English;

/// <summary>Reads II to XXXIX in capitals: Shenzhou XVII.</summary>
internal static class RomanNumerals
{
    /// <returns>0 for what is none.</returns>
    public static int Value(ReadOnlySpan<char> word)
    {
        int at = 0, value = 0;
        for (; at < word.Length && word[at] == 'X'; at++)
            value += 10;
        ReadOnlySpan<char> ones = word[at..];
        int one = ones switch { "" => 0, "I" => 1, "II" => 2, "III" => 3, "IV" => 4, "V" => 5, "VI" => 6, "VII" => 7, "VIII" => 8, "IX" => 9, _ => -1 };
        return at > 3 || one < 0 ? 0 : value + one;
    }
}
