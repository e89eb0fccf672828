using Summarizer.Checking;

namespace Summarizer.Pairing;

/// <summary>Checks pairs; no model is asked.</summary>
public static class PairChecking
{
    /// <summary>The findings of each pair, in the order of the pairs.</summary>
    public static IReadOnlyList<CheckedPair> Of(IReadOnlyList<TextPair> pairs)
    {
        Language from = PairLanguage.Of(pairs.Select(p => p.Source)), to = PairLanguage.Of(pairs.Select(p => p.Target));
        return [.. pairs.AsParallel().AsOrdered().Select(p => new CheckedPair(p, Findings(p, from, to)))];
    }

    private static IReadOnlyList<Finding> Findings(TextPair pair, Language from, Language to) => (pair.Source, pair.Target) switch
    {
        (null, { } added) => [new Finding("completeness", Severity.Error, null, added, FindingTexts.ParagraphAdded(added))],
        ({ } left, null or "") => [new Finding("completeness", Severity.Error, left, null, FindingTexts.ParagraphMissing(left))],
        ({ } source, { } target) => Checks.OfTranslation(new Rendering(source, from, target, to)),
        _ => [],
    };
}

/// <param name="Findings">What the checks have to say, the gravest not first but in the order of the checks.</param>
public sealed record CheckedPair(TextPair Pair, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether no finding is an error.</summary>
    public bool IsOk => Findings.All(f => f.Severity != Severity.Error);
}
