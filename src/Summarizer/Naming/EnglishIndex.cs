using System.Collections.Frozen;
using Summarizer.Terms;

namespace Summarizer.Naming;

/// <summary>Finds in English text the names that a table has, the longest at each place.</summary>
internal sealed class EnglishIndex
{
    private readonly FrozenDictionary<string, Entry[]> byFirst;

    /// <param name="terms">Each is found by its target and by what else it may be called.</param>
    /// <param name="forms">The forms of a term to look for.</param>
    public EnglishIndex(IEnumerable<Term> terms, Func<Term, IEnumerable<string>> forms) => byFirst = terms
        .SelectMany(t => forms(t).Select(f => (Term: t, Form: f, Words: new EnglishText(f).Words)))
        .Where(e => e.Words.Count > 0)
        .GroupBy(e => string.Join(' ', e.Words.Select(w => w.Key)))
        .Select(g => new Entry([.. g.First().Words.Select(w => w.Key)], IsAcronym(g.First().Form) ? g.First().Form : null, [.. g.Select(e => e.Term).Distinct()]))
        .GroupBy(e => e.Keys[0])
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(e => e.Keys.Length).ToArray());

    public IEnumerable<EnglishMatch> Find(EnglishText text)
    {
        for (int i = 0; i < text.Words.Count; i++)
            if (byFirst.TryGetValue(text.Words[i].Key, out Entry[]? entries) && Array.Find(entries, e => e.Fits(text.Words, i)) is { } entry)
            {
                yield return new EnglishMatch(text.Between(i, i + entry.Keys.Length), entry.Terms);
                i += entry.Keys.Length - 1;
            }
    }

    private static bool IsAcronym(string form) => new EnglishPhrase(form).IsAcronym;

    /// <param name="Exact">A form in capitals, which in small letters may be a word: WHO, SAFE.</param>
    private sealed record Entry(string[] Keys, string? Exact, Term[] Terms)
    {
        public bool Fits(IReadOnlyList<EnglishWord> words, int start)
        {
            if (start + Keys.Length > words.Count || !words[start].IsCapitalized || (Exact is not null && words[start].Text != Exact))
                return false;
            for (int i = 1; i < Keys.Length; i++)
                if (words[start + i].Key != Keys[i])
                    return false;
            return true;
        }
    }
}

/// <param name="Terms">Those that are called so: 苏州 and 宿州 are both Suzhou.</param>
internal sealed record EnglishMatch(string Text, IReadOnlyList<Term> Terms);
