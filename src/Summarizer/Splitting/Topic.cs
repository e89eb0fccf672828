namespace Summarizer.Splitting;

/// <summary>The pairs of Han characters that a text holds: what it speaks of, roughly.</summary>
internal sealed class Topic
{
    public HashSet<int> Pairs { get; } = [];

    public int Count => Pairs.Count;

    public void Add(string text) => Pairs.UnionWith(PairsOf(text));

    public static IEnumerable<int> PairsOf(string text)
    {
        for (int i = 1; i < text.Length; i++)
            if (Letters.IsHan(text[i - 1]) && Letters.IsHan(text[i])) yield return CharacterPairs.Pair(text[i - 1], text[i]);
    }
}
