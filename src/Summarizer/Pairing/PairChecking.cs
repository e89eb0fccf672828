using Summarizer.Checking;
using Summarizer.Naming;
using Summarizer.Terms;

namespace Summarizer.Pairing;

/// <summary>Checks pairs; no model is asked. A person has one name in all of them.</summary>
/// <param name="vocabulary">Names and terms of the user's glossaries.</param>
/// <param name="day">The day of the paper, by which 今年 is a year; null where nobody says.</param>
/// <param name="from">The code of the sources' language; null to tell it by their letters.</param>
/// <param name="to">The code of the translations' language, likewise.</param>
public sealed class PairChecking(Vocabulary vocabulary, DateOnly? day = null, string? from = null, string? to = null)
{
    // So many are read, checked on all processors and handed on before the next are read: enough to keep them busy, little to hold.
    private const int Together = 2048;

    private readonly NameRegister register = new();

    /// <summary>The findings of each pair, in the order of the pairs, while they are asked for; the pairs have nothing to do with one another but the names.</summary>
    public IEnumerable<CheckedPair> Of(IEnumerable<TextPair> pairs)
    {
        Rendering? around = null;
        foreach (TextPair[] chunk in pairs.Chunk(Together))
            foreach (CheckedPair pair in Checked(chunk, around ??= Around(chunk, "")))
                yield return pair;
    }

    /// <summary>The same of the paragraphs of one text: a name or a year of another paragraph may stand for “he” or “last year”.</summary>
    public IEnumerable<CheckedPair> OfText(IReadOnlyList<TextPair> pairs) => Checked([.. pairs], Around(pairs, string.Join('\n', pairs.Select(p => p.Source))));

    private Rendering Around(IReadOnlyList<TextPair> pairs, string context)
    {
        Rendering around = new(
            "", from is null ? PairLanguage.Of(pairs.Select(p => p.Source)) : Language.Of(from), "", to is null ? PairLanguage.Of(pairs.Select(p => p.Target)) : Language.Of(to))
        {
            Context = context,
            Vocabulary = vocabulary,
            Day = day,
        };
        // Read once for all paragraphs.
        return around with { Dates = around.Dates };
    }

    private CheckedPair[] Checked(TextPair[] pairs, Rendering around)
    {
        CheckedPair[] found = [.. pairs.AsParallel().AsOrdered().Select(p => new CheckedPair(p, Findings(p, around)))];
        if (around.From.Script != Script.Han || around.To.Code != "en")
            return found;
        PhraseIndex<PersonName> names = NameRegister.NamesIn(pairs.Select(p => p.Source).OfType<string>());
        return [.. found.Select(p => p with { Findings = [.. p.Findings, .. Renamed(p.Pair, names)] })];
    }

    private IEnumerable<Finding> Renamed(TextPair pair, PhraseIndex<PersonName> names) =>
        pair is { Source: { } source, Target: { } target } ? register.Check(names, source, target) : [];

    private static IReadOnlyList<Finding> Findings(TextPair pair, Rendering around) => (pair.Source, pair.Target) switch
    {
        (null, { } added) => [new Finding("completeness", Severity.Error, null, added, FindingTexts.ParagraphAdded(added))],
        ({ } left, null or "") => [new Finding("completeness", Severity.Error, left, null, FindingTexts.ParagraphMissing(left))],
        ({ } source, { } target) => Checks.OfTranslation(around with { Source = source, Target = target }),
        _ => [],
    };
}

/// <param name="Findings">What the checks have to say, the gravest not first but in the order of the checks.</param>
public sealed record CheckedPair(TextPair Pair, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether no finding is an error.</summary>
    public bool IsOk => Findings.All(f => f.Severity != Severity.Error);
}
