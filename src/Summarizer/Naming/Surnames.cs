using System.Collections.Frozen;

namespace Summarizer.Naming;

/// <summary>Chinese surnames with their readings as surnames: 单 is Shan, 曾 is Zeng.</summary>
internal static class Surnames
{
    private static readonly Lazy<FrozenDictionary<string, string[]>> Table = new(Load);
    private static readonly Lazy<FrozenSet<string>> Spellings = new(() => Table.Value.Values.SelectMany(r => r).SelectMany(Pinyin.Variants).ToFrozenSet());

    public static int Count => Table.Value.Count;

    /// <summary>The readings of a surname, the usual one first; empty where it is none.</summary>
    public static IReadOnlyList<string> Readings(string surname) => Table.Value.GetValueOrDefault(surname, []);

    public static bool Contains(string surname) => Table.Value.ContainsKey(surname);

    /// <summary>Whether lower-case letters spell a surname.</summary>
    public static bool IsSpelling(string letters) => Spellings.Value.Contains(letters);

    /// <summary>The length of the surname that a text begins with at a place: 2 for 欧阳, 1 for 欧, 0 for none.</summary>
    public static int LengthAt(string text, int start)
    {
        if (start + 2 < text.Length && Contains(text.Substring(start, 2)))
            return 2;
        return start + 1 < text.Length && Contains(text.Substring(start, 1)) ? 1 : 0;
    }

    // A compound surname stands on its own line, its reading in two words.
    private static FrozenDictionary<string, string[]> Load()
    {
        string[][] rows = [.. TableFile.Rows("surnames.txt")];
        Dictionary<string, List<string>> readings = [];
        foreach (string[] row in rows)
            foreach (string surname in row[0].Contains(' ', StringComparison.Ordinal) ? [row[1]] : row[1].Select(c => $"{c}"))
                readings[surname] = [row[0].Replace(" ", "", StringComparison.Ordinal)];
        foreach (string[] row in rows.Where(r => r.Length > 2))
            foreach (char surname in row[2])
                readings[$"{surname}"].Add(row[0]);
        return readings.ToFrozenDictionary(r => r.Key, r => r.Value.ToArray());
    }
}
