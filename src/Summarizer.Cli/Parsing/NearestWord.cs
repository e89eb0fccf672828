namespace Summarizer.Cli.Parsing;

/// <summary>The word somebody may have meant.</summary>
internal static class NearestWord
{
    /// <summary>The word with the fewest edits, or null where none is within a third of its length.</summary>
    public static string? Of(string typed, IEnumerable<string> words) =>
        words.Select(w => (Word: w, Edits: Edits(typed.ToLowerInvariant(), w)))
            .Where(c => c.Edits <= Math.Max(1, c.Word.Length / 3))
            .OrderBy(c => c.Edits).Select(c => c.Word).FirstOrDefault();

    // Optimal string alignment: a swap of neighbours is one edit, as fingers make it.
    private static int Edits(string a, string b)
    {
        int[,] d = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
            d[i, 0] = i;
        for (int j = 0; j <= b.Length; j++)
            d[0, j] = j;
        for (int i = 1; i <= a.Length; i++)
            for (int j = 1; j <= b.Length; j++)
            {
                int swap = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + swap);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        return d[a.Length, b.Length];
    }
}
