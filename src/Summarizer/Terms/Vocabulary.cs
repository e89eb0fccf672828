using System.Collections.Frozen;
using Summarizer.Journaling;
using Summarizer.Naming;

namespace Summarizer.Terms;

/// <summary>What a run knows of names and terms: the user's glossaries, and the tables that the program brings along.</summary>
public sealed class Vocabulary
{
    private static readonly FrozenDictionary<string, Term> People = BuiltInTerms.People.ToFrozenDictionary(t => t.Source);

    private readonly FrozenDictionary<string, Term> bySource;

    /// <param name="glossary">Where a term stands twice, the later one counts.</param>
    public Vocabulary(IEnumerable<Term> glossary)
    {
        // Figures and dates are listed for reading: the same figure may be written in other words elsewhere.
        bySource = glossary.Where(t => t.Kind is not (TermKind.Figure or TermKind.Date) && t.Target.Length + t.Forbidden.Count > 0)
            .GroupBy(t => Simplified.Of(t.Source)).ToFrozenDictionary(g => g.Key, g => g.Last());
        Index = new PhraseIndex<Term>(bySource.Select(t => (t.Key, t.Value)));
    }

    /// <summary>Changes with every term of the user's.</summary>
    public string Fingerprint => bySource.Values.OrderBy(t => t.Source, StringComparer.Ordinal).Aggregate(
        new JournalKey("vocabulary/1"),
        (key, t) => key.Add([t.Source, t.Target, t.Note]).Add(t.Allowed).Add(t.Forbidden).Add((int)t.Kind)).ToHex();

    public static Vocabulary BuiltIn { get; } = new([]);

    /// <summary>The user's terms.</summary>
    internal PhraseIndex<Term> Index { get; }

    public int Count => bySource.Count;

    internal bool HasGlossaryTerm(string source) => bySource.ContainsKey(Simplified.Of(source));

    /// <summary>What the user calls something in English; null where the glossaries do not say.</summary>
    internal string? English(string source) => bySource.GetValueOrDefault(source) is { Target.Length: > 0 } term ? term.Target : null;

    /// <summary>A person whose English name is not the pinyin of the Chinese one; null where it is.</summary>
    internal Term? Person(string source) => bySource.GetValueOrDefault(Simplified.Of(source)) ?? People.GetValueOrDefault(Simplified.Of(source));

    /// <summary>Whether a name in English is that of somebody whom the source names.</summary>
    internal bool IsKnown(EnglishPerson person, string source)
    {
        EnglishPhrase phrase = new(person.Text);
        source = Simplified.Of(source);
        return bySource.Values.Concat(BuiltInTerms.People)
            .Any(t => source.Contains(Simplified.Of(t.Source), StringComparison.Ordinal) && t.Right.Any(r => new EnglishPhrase(r).Plain.Contains(phrase.Plain, StringComparison.Ordinal)));
    }
}
