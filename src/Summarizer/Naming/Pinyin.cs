using System.Collections.Frozen;

namespace Summarizer.Naming;

/// <summary>The readings of characters in Hanyu Pinyin without tones, from Unicode's Unihan, and what letters may be a reading.</summary>
internal static class Pinyin
{
    private const int LongestSyllable = 6;
    private static readonly string[] Diaereses = ["ü", "u", "v", "yu"];

    private static readonly Lazy<FrozenDictionary<char, string[]>> Table = new(Load);
    private static readonly Lazy<FrozenSet<string>> Spellings = new(() => Table.Value.Values.SelectMany(r => r).SelectMany(Variants).ToFrozenSet());

    /// <summary>The readings of a character, the usual one first; empty where none is known.</summary>
    public static IReadOnlyList<string> Readings(char character) => Table.Value.GetValueOrDefault(character, []);

    /// <summary>The ways a syllable is spelled in English text: <c>lü</c> is also <c>lu</c>, <c>lv</c> and, in passports, <c>lyu</c>.</summary>
    public static IReadOnlyList<string> Variants(string syllable) => syllable.IndexOf('ü', StringComparison.Ordinal) is >= 0 and int at
        ? [.. Diaereses.Select(u => syllable[..at] + u + syllable[(at + 1)..])] : [syllable];

    /// <summary>Every way to cut lower-case letters into syllables, at most <paramref name="most"/> of them.</summary>
    public static IEnumerable<string[]> Cuts(string letters, int most)
    {
        if (letters.Length == 0)
            yield return [];
        if (letters.Length == 0 || most == 0)
            yield break;
        for (int length = 1; length <= Math.Min(LongestSyllable, letters.Length); length++)
            if (Spellings.Value.Contains(letters[..length]))
                foreach (string[] rest in Cuts(letters[length..], most - 1))
                    yield return [letters[..length], .. rest];
    }

    /// <summary>Whether letters may be the reading of a character, in any spelling.</summary>
    public static bool MayRead(char character, string letters) =>
        Readings(character).Any(r => r == letters || (r.Contains('ü', StringComparison.Ordinal) && Variants(r).Contains(letters)));

    private static FrozenDictionary<char, string[]> Load()
    {
        Dictionary<char, List<string>> readings = [];
        List<(char, string)> others = [];
        foreach (string[] row in TableFile.Rows("pinyin.txt"))
        {
            foreach (char first in row[1])
                readings[first] = [row[0]];
            others.AddRange(row.ElementAtOrDefault(2)?.Select(c => (c, row[0])) ?? []);
        }
        foreach ((char character, string reading) in others)
            readings[character].Add(reading);
        return readings.ToFrozenDictionary(r => r.Key, r => r.Value.ToArray());
    }
}
