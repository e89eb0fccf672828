using System.Globalization;
using System.Text;

namespace Summarizer.Naming;

/// <summary>English text as words to compare: without case, accents, possessives and hyphens, which differ from paper to paper.</summary>
internal sealed class EnglishText
{
    private const int LongestName = 4;

    private readonly Lazy<HashSet<string>> joined;
    private readonly Lazy<string> plain;

    private readonly string text;

    public EnglishText(string text)
    {
        this.text = text;
        Words = [.. WordsOf(text)];
        joined = new(() => [.. Windows()]);
        plain = new(() => $" {string.Join(' ', Words.Select(w => w.Key))} ");
    }

    public IReadOnlyList<EnglishWord> Words { get; }

    /// <summary>Whether up to four words on end, written together, are these letters: how names are compared.</summary>
    public bool HasJoined(string letters) => joined.Value.Contains(letters);

    /// <summary>Whether a phrase stands in the text, word for word; one in capitals alone must stand so.</summary>
    public bool HasPhrase(EnglishPhrase phrase) => phrase.IsAcronym
        ? Words.Any(w => w.Text == phrase.Text)
        : plain.Value.Contains(phrase.Plain, StringComparison.Ordinal);

    /// <summary>The words [first, last) as they stand in the text.</summary>
    public string Between(int first, int last) => text[Words[first].Start..Words[last - 1].End];

    /// <summary>Whether a word and the next, both in capitals, have a space or a hyphen between them and nothing else.</summary>
    public bool AreOneName(int word) => Words[word].IsCapitalized && Words[word + 1] is { IsCapitalized: true } next && Gap(word, next) is " " or "-";

    public bool IsHyphenated(int word) => Gap(word, Words[word + 1]) is "-";

    private string Gap(int word, EnglishWord next) => text[Words[word].End..next.Start];

    private IEnumerable<string> Windows()
    {
        StringBuilder window = new();
        for (int i = 0; i < Words.Count; i++)
        {
            window.Clear();
            for (int j = i; j < Math.Min(i + LongestName, Words.Count); j++)
                yield return window.Append(Words[j].Key).ToString();
        }
    }

    private static IEnumerable<EnglishWord> WordsOf(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) || IsHan(text[i]))
                continue;
            int start = i;
            while (i < text.Length && IsInside(text, i))
                i++;
            yield return EnglishWord.Of(text[start..i], start);
        }
    }

    private static bool IsInside(string text, int i) =>
        (char.IsLetterOrDigit(text[i]) && !IsHan(text[i])) || char.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark
        || (IsApostrophe(text[i]) && i + 1 < text.Length && char.IsLetter(text[i + 1]) && !IsHan(text[i + 1]))
        || (text[i] is '.' && i + 1 < text.Length && char.IsAsciiLetterUpper(text[i + 1]) && char.IsAsciiLetterUpper(text[i - 1]) && (i < 2 || !char.IsLetter(text[i - 2])));

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '`';

    private static bool IsHan(char c) => c is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';
}

/// <param name="Key">Lower case, without accents, apostrophes and a possessive s.</param>
/// <param name="Start">In UTF-16 units of the text.</param>
internal sealed record EnglishWord(string Text, string Key, int Start)
{
    public bool IsCapitalized => char.IsUpper(Text[0]);

    public int End => Start + Text.Length;

    public static EnglishWord Of(string text, int start)
    {
        string word = text is [.. var stem, '\'' or '’', 's'] ? stem : text;
        return new EnglishWord(word, KeyOf(word), start);
    }

    public static string KeyOf(string text)
    {
        if (text.All(char.IsAsciiLetterLower))
            return text;
        StringBuilder key = new();
        foreach (char c in text.Normalize(NormalizationForm.FormD))
            if (char.IsLetterOrDigit(c))
                key.Append(char.ToLowerInvariant(c));
        return key.ToString();
    }
}

/// <summary>Words to look for in English text.</summary>
internal sealed record EnglishPhrase(string Text)
{
    public bool IsAcronym { get; } = Text.Length is > 1 and < 7 && Text.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c is '.');

    public string Plain { get; } = $" {string.Join(' ', new EnglishText(Text).Words.Select(w => w.Key))} ";
}
