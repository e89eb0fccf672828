namespace Summarizer.Splitting;

/// <summary>Texts in order, to find those that another text begins with without holding it against each.</summary>
internal sealed class PrefixIndex
{
    // Of a text that stands hundreds of times, some stand for all.
    private const int MostAlike = 16;

    private readonly string[] texts;
    private readonly int[][] values;

    // The longest other text that one begins with, or -1.
    private readonly int[] shorter;

    public PrefixIndex(IEnumerable<(string Text, int Value)> entries)
    {
        (string Text, int[] Values)[] sorted = [.. entries.GroupBy(e => e.Text).Select(g => (g.Key, g.Take(MostAlike).Select(e => e.Value).ToArray())).OrderBy(e => e.Key, StringComparer.Ordinal)];
        (texts, values, shorter) = ([.. sorted.Select(e => e.Text)], [.. sorted.Select(e => e.Values)], new int[sorted.Length]);
        Stack<int> open = [];
        for (int i = 0; i < texts.Length; i++)
        {
            while (open.Count > 0 && !texts[i].StartsWith(texts[open.Peek()], StringComparison.Ordinal)) open.Pop();
            shorter[i] = open.Count > 0 ? open.Peek() : -1;
            open.Push(i);
        }
    }

    /// <summary>The values of all texts that a text begins with.</summary>
    public IEnumerable<int> PrefixesOf(string text)
    {
        int found = Array.BinarySearch(texts, text, StringComparer.Ordinal);
        // What stands between a text and its beginning in the order begins so too.
        for (int at = found >= 0 ? found : ~found - 1; at >= 0; at = shorter[at])
            if (text.StartsWith(texts[at], StringComparison.Ordinal))
                foreach (int value in values[at]) yield return value;
    }
}
