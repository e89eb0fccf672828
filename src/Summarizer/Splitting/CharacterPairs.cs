using System.Runtime.InteropServices;

namespace Summarizer.Splitting;

/// <summary>Which characters stand beside each other within words: those of common words, and those of the page itself.</summary>
internal sealed class CharacterPairs
{
    private const int InWords = 2, OnPage = 1, OftenOnPage = 2, Often = 3;

    private static readonly Lazy<HashSet<int>> Words = new(Load);

    private readonly Dictionary<int, int> counts = [];

    public CharacterPairs(IEnumerable<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            string text = block.Text;
            for (int i = 1; i < text.Length; i++)
                if (Letters.IsHan(text[i]) && Letters.IsHan(text[i - 1])) CollectionsMarshal.GetValueRefOrAddDefault(counts, Pair(text[i - 1], text[i]), out _)++;
        }
    }

    /// <summary>Two characters as one number: a key that is quick to compare.</summary>
    public static int Pair(char first, char second) => first << 16 | second;

    /// <summary>Whether a common word holds the two beside each other.</summary>
    public static bool AreOfAWord(char first, char second) => Words.Value.Contains(Pair(first, second));

    /// <summary>What speaks for a word divided between the two: 0 to 4.</summary>
    public int Weigh(char end, char start) =>
        (AreOfAWord(end, start) ? InWords : 0) + (counts.GetValueOrDefault(Pair(end, start)) switch { 0 => 0, < Often => OnPage, _ => OftenOnPage });

    private static HashSet<int> Load()
    {
        using StreamReader lines = new(typeof(CharacterPairs).Assembly.GetManifestResourceStream(typeof(CharacterPairs), "CharacterPairs.txt")!);
        HashSet<int> pairs = new(24_000);
        while (lines.ReadLine() is { } line)
            if (line.Length > 1 && line[0] != '#')
                foreach (char second in line.AsSpan(1)) pairs.Add(Pair(line[0], second));
        return pairs;
    }
}
