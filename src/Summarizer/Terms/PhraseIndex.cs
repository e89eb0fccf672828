using System.Collections.Frozen;
using Summarizer.Naming;

namespace Summarizer.Terms;

/// <summary>Finds phrases in text that has no spaces between its words: at each place the longest one, from left to right, in either script.</summary>
internal sealed class PhraseIndex<T>
{
    private readonly FrozenDictionary<char, (string Phrase, T Value)[]> byFirst;

    /// <param name="entries">Where a phrase stands twice, the first counts.</param>
    public PhraseIndex(IEnumerable<(string Phrase, T Value)> entries) => byFirst = entries
        .Where(e => e.Phrase.Length > 0)
        .Select(e => (Phrase: Simplified.Of(e.Phrase), e.Value))
        .DistinctBy(e => e.Phrase)
        .GroupBy(e => e.Phrase[0])
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(e => e.Phrase.Length).ToArray());

    public IEnumerable<PhraseMatch<T>> Find(string text)
    {
        for (int i = 0; i < text.Length; i++)
            if (At(text, i) is { } match)
            {
                yield return match;
                i += match.Phrase.Length - 1;
            }
    }

    /// <summary>The longest phrase that begins at a place, or null.</summary>
    public PhraseMatch<T>? At(string text, int start)
    {
        if (byFirst.TryGetValue(Simplified.Of(text[start]), out (string Phrase, T Value)[]? candidates))
            foreach ((string phrase, T value) in candidates)
                if (Stands(phrase, text, start))
                    return new PhraseMatch<T>(text.Substring(start, phrase.Length), value, start);
        return null;
    }

    private static bool Stands(string phrase, string text, int start)
    {
        if (start + phrase.Length > text.Length)
            return false;
        for (int i = 0; i < phrase.Length; i++)
            if (Simplified.Of(text[start + i]) != phrase[i])
                return false;
        return true;
    }
}

/// <param name="Phrase">As it stands in the text.</param>
/// <param name="Start">In UTF-16 units of the text.</param>
internal sealed record PhraseMatch<T>(string Phrase, T Value, int Start)
{
    public int End => Start + Phrase.Length;
}
