using Summarizer.Measuring;

namespace Summarizer.Checking.Comparing;

/// <summary>3比2 is 3-2, or 2-3 told from the other side; not 3-1.</summary>
internal static class Scores
{
    /// <summary>Scores of the source that the target has otherwise; none where the target tells no score at all.</summary>
    public static IEnumerable<Mismatch> Changed(List<Quantity> source, string sourceText, List<Quantity> target, string targetText)
    {
        List<(Quantity One, Quantity Other)> told = [.. target.Zip(target.Skip(1)).Where(p => IsScore(p.First, p.Second, targetText))];
        if (told.Count == 0)
            yield break;
        foreach ((Quantity one, Quantity other) in source.Zip(source.Skip(1)).Where(p => p.First.IsScore && p.Second.IsScore && p.Second.Start == p.First.End + 1 && sourceText[p.First.End] == '比'))
            if (!told.Exists(t => t.One.Low == one.Low && t.Other.Low == other.Low || t.One.Low == other.Low && t.Other.Low == one.Low))
                yield return new Mismatch(Fault.Changed, one with { End = other.End, Kind = QuantityKind.Designator, Designation = FormattableString.Invariant($"{one.Low}-{other.Low}") }, told[0].One with { End = told[0].Other.End });
    }

    private static bool IsScore(Quantity one, Quantity other, string text) =>
        one is { Kind: QuantityKind.Number, Unit.Dimension: Dimension.None } && other.Kind == QuantityKind.Number && text.AsSpan(one.End, Math.Max(0, other.Start - one.End)) is "-" or "–" or ":" or " to " or "—" or "-to-";
}
