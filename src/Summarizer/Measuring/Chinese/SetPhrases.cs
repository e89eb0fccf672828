using System.Collections.Frozen;

namespace Summarizer.Measuring.Chinese;

/// <summary>Chinese words with numerals in them that count nothing: the table set-phrases.tsv beside the code.</summary>
internal static class SetPhrases
{
    private static readonly FrozenDictionary<char, string[]> ByCharacter = EmbeddedTable.Rows("set-phrases.tsv")
        .SelectMany(row => row[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Distinct()
        .GroupBy(w => w[0])
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(w => w.Length).ToArray());

    // 统一, 唯一, 之一, 逐一, 万一: 一 that ends a word, where no counting word makes it a number again.
    private const string BeforeOne = "统唯之同单逐不专划归合万某任其进第初周期";

    /// <summary>How many characters the phrase at <paramref name="at"/> takes; 0 for none.</summary>
    public static int Length(string text, int at)
    {
        if (ByCharacter.TryGetValue(text[at], out string[]? phrases))
            foreach (string phrase in phrases)
                if (string.CompareOrdinal(text, at, phrase, 0, phrase.Length) == 0)
                    return phrase[^1] == '分' && string.CompareOrdinal(text, at + phrase.Length, "之", 0, 1) == 0 ? 0 : phrase.Length;
        return text[at] == '一' && at > 0 && BeforeOne.Contains(text[at - 1], StringComparison.Ordinal) ? 1 : 0;
    }
}
