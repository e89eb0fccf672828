using System.Runtime.InteropServices;

namespace Summarizer.Splitting;

/// <summary>Which characters stand beside each other within words: those of common words, and those of the page itself.</summary>
internal sealed class CharacterPairs
{
    private const int InWords = 2, OnPage = 1, OftenOnPage = 2, Often = 3;

    private static readonly Lazy<HashSet<(char, char)>> Words = new(Load);

    private readonly Dictionary<(char, char), int> counts = [];

    public CharacterPairs(IEnumerable<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            string text = block.Text;
            for (int i = 1; i < text.Length; i++)
                if (Letters.IsHan(text[i]) && Letters.IsHan(text[i - 1])) CollectionsMarshal.GetValueRefOrAddDefault(counts, (text[i - 1], text[i]), out _)++;
        }
    }

    /// <summary>Whether a common word holds the two beside each other.</summary>
    public static bool AreOfAWord(char first, char second) => Words.Value.Contains((first, second));

    /// <summary>What speaks for a word divided between the two: 0 to 4.</summary>
    public int Weigh(char end, char start) =>
        (AreOfAWord(end, start) ? InWords : 0) + (counts.GetValueOrDefault((end, start)) switch { 0 => 0, < Often => OnPage, _ => OftenOnPage });

    private static HashSet<(char, char)> Load()
    {
        using StreamReader lines = new(typeof(CharacterPairs).Assembly.GetManifestResourceStream(typeof(CharacterPairs), "CharacterPairs.txt")!);
        HashSet<(char, char)> pairs = new(24_000);
        while (lines.ReadLine() is { } line)
            if (line.Length > 1 && line[0] != '#')
                foreach (char second in line.AsSpan(1)) pairs.Add((line[0], second));
        return pairs;
    }
}
