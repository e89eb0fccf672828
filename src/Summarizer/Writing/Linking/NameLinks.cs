using Summarizer.Terms;

namespace Summarizer.Writing.Linking;

/// <summary>The names and terms of an article wherever its texts have them, in Chinese or in English.</summary>
internal sealed class NameLinks(IReadOnlyList<FoundTerm> terms)
{
    private readonly PhraseIndex<string> chinese = new(Named(terms).Select(t => (t.Term.Source, t.Key)));
    private readonly PhraseIndex<string> english = new(Named(terms).SelectMany(t => t.Term.Allowed.Prepend(t.Term.Target).Select(w => (w, t.Key))));

    /// <summary>The links with those of names added where nothing stands yet, in the order of the text.</summary>
    public List<TextLink> Add(string text, Language language, List<TextLink> links)
    {
        foreach (PhraseMatch<string> match in language.Script == Script.Han ? chinese.Find(text) : english.Find(text))
            if ((language.IsUnspaced || IsWord(text, match.Start, match.End)) && !links.Exists(l => match.Start < l.End && l.Start < match.End))
                links.Add(new TextLink(match.Start, match.End, LinkKind.Name, match.Value));
        links.Sort((one, other) => one.Start.CompareTo(other.Start));
        return links;
    }

    private static IEnumerable<(FoundTerm Term, string Key)> Named(IReadOnlyList<FoundTerm> terms) =>
        terms.Select((t, i) => (t, $"n{i}")).Where(t => t.t.Kind is not (TermKind.Figure or TermKind.Date));

    private static bool IsWord(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
}
