using Summarizer.Measuring;
using Summarizer.Naming;

namespace Summarizer.Terms;

/// <summary>The figures, dates, names and terms of an article, each once, in the order they come.</summary>
public static class ArticleTerms
{
    /// <returns>Empty for an article that is not Chinese.</returns>
    public static IReadOnlyList<FoundTerm> Of(Article article, Vocabulary vocabulary)
    {
        if (Language.Of(article.Language).Script != Script.Han)
            return [];
        HashSet<int> withSentences = [.. article.Sentences.Select(s => s.Paragraph)];
        (int Id, string Text)[] texts =
        [
            (0, article.Title ?? ""),
            .. article.Sentences.Select(s => (s.Id, s.Text)),
            .. article.Paragraphs.Where((_, i) => !withSentences.Contains(i)).Select(p => (0, p.Text)),
        ];
        PhraseIndex<FoundTerm> persons = new(PersonFinder.Find(string.Join('\n', texts.Select(t => t.Text)))
            .Where(m => vocabulary.Person(m.Name) is null).Select(m => (m.Name, new FoundTerm(m.Name, new PersonName(m.Name).English, TermKind.Person, []))));
        return
        [
            .. texts.SelectMany(t => In(t.Text, persons, vocabulary).Select(found => (found, t.Id)))
                .GroupBy(f => f.found.Source)
                .Select(g => g.First().found with { Sentences = [.. g.Select(f => f.Id).Where(id => id > 0).Distinct().Order()] }),
        ];
    }

    // The user's terms go before the program's; what lies inside another is not listed by itself.
    private static IEnumerable<FoundTerm> In(string text, PhraseIndex<FoundTerm> persons, Vocabulary vocabulary)
    {
        List<(int Start, int End, FoundTerm Term)> found = [];
        foreach (PhraseMatch<Term> match in vocabulary.Index.Find(text))
            Add(match.Start, match.End, Of(match) with { IsFromGlossary = true });
        foreach (PhraseMatch<FoundTerm> match in persons.Find(text))
            Add(match.Start, match.End, match.Value);
        foreach (PhraseMatch<Term> match in BuiltInTerms.Find(text).Where(m => m.Value.Kind != TermKind.Title || m.Phrase.Length > 3))
            Add(match.Start, match.End, Of(match));
        foreach (Quantity quantity in QuantityReader.Read(Simplified.Of(text), Language.Of("zh")).Where(q => !q.IsWeak && q.Kind != QuantityKind.Designator))
            if (EnglishRendering.Of(quantity) is { Length: > 0 } english)
                Add(quantity.Start, quantity.End, new FoundTerm(quantity.In(text), english, KindOf(quantity), []));
        return found.OrderBy(f => f.Start).Select(f => f.Term);

        void Add(int start, int end, FoundTerm term)
        {
            if (!found.Exists(f => start < f.End && f.Start < end))
                found.Add((start, end, term));
        }
    }

    // As the article writes it: a glossary may be in the other script.
    private static FoundTerm Of(PhraseMatch<Term> match) =>
        new(match.Phrase, match.Value.Target, match.Value.Kind, []) { Allowed = match.Value.Allowed, Forbidden = match.Value.Forbidden, Note = match.Value.Note };

    private static TermKind KindOf(Quantity quantity) =>
        quantity.Kind is QuantityKind.Date or QuantityKind.Time or QuantityKind.Weekday ? TermKind.Date : TermKind.Figure;
}
