namespace Summarizer.Naming;

/// <summary>
/// Traditional characters as simplified ones, one for one, so that places in a text stay what they are. For looking things up:
/// what is shown to anybody stays in the script it was written in.
/// </summary>
internal static class Simplified
{
    // Not in Unihan's variants, because they are characters of simplified text too, where they hardly ever occur.
    private const string Others = "週周裡里裏里麵面徵征復复";

    private static readonly Lazy<char[]> Table = new(Load);

    public static char Of(char character) => Table.Value[character];

    public static string Of(string text)
    {
        char[] table = Table.Value;
        foreach (char c in text)
            if (table[c] != c)
                return string.Create(text.Length, text, (span, from) =>
                {
                    for (int i = 0; i < span.Length; i++)
                        span[i] = table[from[i]];
                });
        return text;
    }

    private static char[] Load()
    {
        char[] table = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c)];
        foreach (string[] row in TableFile.Rows("simplified.txt"))
            for (int i = 0; i < row[0].Length; i++)
                table[row[0][i]] = row[1][i];
        for (int i = 0; i < Others.Length; i += 2)
            table[Others[i]] = Others[i + 1];
        return table;
    }
}
