using Summarizer.Measuring;
using Summarizer.Naming;

namespace Summarizer.Checking.Comparing;

/// <summary>The figures of a source held against those of its translation, both ways.</summary>
internal sealed class FigureComparison
{
    private readonly Rendering rendering;
    private readonly List<Quantity> source, target;
    private readonly Fit[,] fits;
    private readonly List<Mismatch> found = [];

    private FigureComparison(Rendering rendering)
    {
        // Read in one script, told in the writer's.
        string simplified = Simplified.Of(rendering.Source);
        bool isTraditional = simplified != rendering.Source;
        rendering = rendering with { Source = simplified };
        this.rendering = rendering;
        source = [.. QuantityReader.Read(simplified, rendering.From).Select(q => isTraditional ? Local(q, simplified) : q).SelectMany(q => q.Ends())];
        target = [.. QuantityReader.Read(rendering.Target, rendering.To).SelectMany(q => q.Ends())];
        fits = new Fit[source.Count, target.Count];
        for (int i = 0; i < source.Count; i++)
            for (int j = 0; j < target.Count; j++)
                fits[i, j] = Fitting.Of(source[i], rendering.Source, target[j], rendering.Target);
    }

    // The 元 of a text in traditional characters may be a dollar of Hong Kong or Taiwan.
    private static Quantity Local(Quantity q, string source) =>
        ReferenceEquals(q.Unit, Units.Yuan) && !q.In(source).Contains("人民", StringComparison.Ordinal) ? q with { Unit = Units.LocalYuan } : q;

    /// <summary>Every figure that the target lost, changed or made up; empty for languages whose figures are not understood.</summary>
    public static IReadOnlyList<Mismatch> Of(Rendering rendering)
    {
        if (rendering.From.Script != Script.Han || rendering.To.Code != "en")
            return [];
        FigureComparison comparison = new(rendering);
        comparison.Compare();
        return comparison.found;
    }

    /// <summary>The figures of the target that the source does not have, as they are written there; nothing need be said again.</summary>
    public static IReadOnlyList<string> Unfounded(Rendering rendering)
    {
        if (!QuantityReader.Understands(rendering.From) || !QuantityReader.Understands(rendering.To))
            return [];
        FigureComparison comparison = new(rendering);
        return [.. comparison.target.Where((t, j) => comparison.HasSource(j) ? comparison.IsMisdated(j) : !Leniency.MayBeAdded(t, rendering)).Select(t => t.In(rendering.Target).Trim())];
    }

    private void Compare()
    {
        bool[] isSourceFree = new bool[source.Count], isTargetFree = new bool[target.Count];
        for (int i = 0; i < source.Count; i++)
            isSourceFree[i] = Best(i) == Fit.None && !Others.Counts(source[i], rendering.Source, target, rendering.Target);
        for (int j = 0; j < target.Count; j++)
            isTargetFree[j] = !HasSource(j) && !Others.IsRest(target[j], rendering.Target, source, rendering.Source);
        found.AddRange(Fitted());
        found.AddRange(Scores.Changed(source, rendering.Source, target, rendering.Target));
        Pair(isSourceFree, isTargetFree);
        for (int i = 0; i < source.Count; i++)
            if (isSourceFree[i] && !found.Exists(m => m.Source?.Start == source[i].Start) && !Leniency.MayBeLeftOut(source[i], source, rendering.Source))
                found.Add(new Mismatch(Fault.Missing, source[i], null) { IsSlight = Leniency.IsSlight(source[i]) });
        for (int j = 0; j < target.Count; j++)
            if (isTargetFree[j] && !Leniency.MayBeAdded(target[j], rendering))
                found.Add(new Mismatch(Fault.Invented, null, target[j]) { IsSlight = Leniency.IsSlight(target[j]) });
    }

    private Fit Best(int i)
    {
        Fit best = Fit.None;
        for (int j = 0; j < target.Count; j++)
            best = fits[i, j] > best ? fits[i, j] : best;
        return best;
    }

    private bool HasSource(int j)
    {
        for (int i = 0; i < source.Count; i++)
            if (fits[i, j] != Fit.None)
                return true;
        return false;
    }

    // 11月8日 with a year that is not the paper's.
    private bool IsMisdated(int j) => rendering.Day is not null && target[j] is { Kind: QuantityKind.Date, Moment.Year: > 0 }
        && !source.Exists(s => s.Kind == QuantityKind.Date && s.Moment.Year == target[j].Moment.Year) && !KnownDates.HasYear(target[j].Moment.Year, rendering);

    // What is said of the figures that are there: their units, directions and bounds.
    private IEnumerable<Mismatch> Fitted()
    {
        for (int i = 0; i < source.Count; i++)
        {
            List<Quantity> alike = [];
            Quantity? number = null;
            for (int j = 0; j < target.Count; j++)
                if (fits[i, j] == Fit.Full)
                    alike.Add(target[j]);
                else if (fits[i, j] == Fit.Number)
                    number ??= target[j];
            foreach (Mismatch mismatch in alike.Count == 0 && number is not null ? Judgements.Unit(source[i], number) : Judgements.Of(source[i], alike, rendering, source))
                yield return mismatch;
        }
    }

    // What has no counterpart on either side belongs together where it looks alike.
    private void Pair(bool[] isSourceFree, bool[] isTargetFree)
    {
        foreach ((int i, int j, Fault fault) in from i in Enumerable.Range(0, source.Count)
                                                where isSourceFree[i]
                                                from j in Enumerable.Range(0, target.Count)
                                                where isTargetFree[j]
                                                let likeness = Likeness.Of(source[i], rendering.Source, target[j])
                                                where likeness.Cost < Likeness.Unlike
                                                orderby likeness.Cost, Math.Abs((double)i / source.Count - (double)j / target.Count)
                                                select (i, j, likeness.Fault))
        {
            if (!isSourceFree[i] || !isTargetFree[j])
                continue;
            (isSourceFree[i], isTargetFree[j]) = (false, false);
            found.Add(new Mismatch(fault, source[i], target[j]));
        }
    }
}
