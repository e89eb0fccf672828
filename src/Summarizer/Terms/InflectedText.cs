using Summarizer.Naming;

namespace Summarizer.Terms;

/// <summary>English text in which a term is found whatever its ending: factories for factory, peaking for peak.</summary>
internal sealed class InflectedText(string text)
{
    private readonly EnglishText english = new(text);
    private string[]? stems;

    private string[] Stems => stems ??= [.. english.Words.Select(w => Stem(w.Key))];

    /// <summary>How often a term stands in the text. One in capitals alone must stand so, or with an s.</summary>
    public int Count(string term)
    {
        EnglishPhrase phrase = new(term);
        if (phrase.IsAcronym)
            return english.Words.Count(w => w.Text == term || w.Text == term + "s");
        string[] words = [.. new EnglishText(term).Words.Select(w => Stem(w.Key))];
        if (words.Length == 0)
            return text.Contains(term, StringComparison.Ordinal) ? 1 : 0;
        int count = 0;
        for (int i = 0; i + words.Length <= Stems.Length; i++)
            if (Stems.AsSpan(i, words.Length).SequenceEqual(words))
                count++;
        return count;
    }

    private static string Stem(string word)
    {
        if (word.Length < 4)
            return word;
        if (word.EndsWith("ies", StringComparison.Ordinal) || word.EndsWith("ied", StringComparison.Ordinal))
            return word[..^3] + "y";
        if (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal))
            return Single(word[..^3]);
        if (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal))
            return Single(word[..^2]);
        if (word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal))
            return word[..^2];
        return Single(word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word);
    }

    // plan and planned, use and using.
    private static string Single(string stem) => stem switch
    {
        [.., var a, var b] when a == b && b is not ('l' or 's' or 'z' or 'e' or 'o') => stem[..^1],
        [.. var rest, 'e'] => rest,
        _ => stem,
    };
}
