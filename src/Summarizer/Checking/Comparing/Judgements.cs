using Summarizer.Measuring;

namespace Summarizer.Checking.Comparing;

/// <summary>What can be wrong with a figure whose number is right.</summary>
internal static class Judgements
{
    /// <summary>The number is there, but of something else.</summary>
    public static IEnumerable<Mismatch> Unit(Quantity s, Quantity t)
    {
        if (!s.IsWeak || s.Unit.Dimension == t.Unit.Dimension && s.Unit.Factor != t.Unit.Factor)
            yield return new Mismatch(s.Kind == QuantityKind.Date ? Fault.Day : Fault.Unit, s, t);
    }

    /// <param name="alike">The figures of the target that say the same.</param>
    /// <param name="said">All figures of the source.</param>
    public static IEnumerable<Mismatch> Of(Quantity s, List<Quantity> alike, Rendering rendering, List<Quantity> said)
    {
        if (alike.Count == 0)
            yield break;
        if (s.Kind == QuantityKind.Date)
        {
            foreach (Mismatch date in Dates(s, alike, rendering, said))
                yield return date;
            yield break;
        }
        if ((s.Unit.Dimension is Dimension.Count || s.Unit.Dimension is Dimension.None && s.In(rendering.Source).Any(char.IsDigit)) && alike.TrueForAll(t => t.Unit.Dimension == Dimension.Money) && !said.Exists(q => q.Unit.Dimension == Dimension.Money))
            yield return new Mismatch(Fault.Unit, s, alike[0]);
        else if (IsCongress(s, rendering.Source) && alike.TrueForAll(t => t.Kind == QuantityKind.Number && !IsNumbered(t, rendering.Target)))
            yield return new Mismatch(Fault.Unit, s, alike[0]);
        else if (Others.IsTotal(s, rendering.Source) && alike.Find(t => Others.IsOther(t, rendering.Target)) is { } other)
            yield return new Mismatch(Fault.Others, s, other);
        else if (Changes.Turned(s, alike, rendering) is { } turned)
            yield return turned;
        else if (Opposites.Turned(s, alike, rendering) is { } opposite)
            yield return opposite;
        else if (alike.TrueForAll(t => IsOpposite(s.Bound, t.Bound) && !IsNegated(rendering.Target, t)))
            yield return new Mismatch(Fault.Bound, s, alike[0]);
        else if (s.Bound != Bound.Exact && alike.TrueForAll(t => t.Bound == Bound.Exact && !t.IsVague))
            yield return new Mismatch(Fault.Loosened, s, alike[0]);
    }

    // A month or a year that the source does not say was made up, unless it is known from around.
    private static IEnumerable<Mismatch> Dates(Quantity s, List<Quantity> alike, Rendering rendering, List<Quantity> said)
    {
        List<Quantity> dates = alike.FindAll(t => t.Kind == QuantityKind.Date);
        if (dates.Count == 0 || dates.Count < alike.Count || s.Moment.IsPeriod || dates.Exists(t => t.Moment.IsPeriod))
            yield break;
        if (s.Moment.Part != DatePart.None && dates.TrueForAll(t => t.Moment.Part != DatePart.None && t.Moment.Part != s.Moment.Part))
            yield return new Mismatch(Fault.Changed, s, dates[0]);
        if (s.Moment is { Year: > 0, Month: > 0 } && dates.TrueForAll(t => t.Moment.Month == 0))
            yield return new Mismatch(Fault.Changed, s, dates[0]);
        if (dates.TrueForAll(t => s.Moment.Month == 0 && t.Moment.Month > 0 && s.Moment.Decade == 0 && !IsSaid(said, d => d.Month, t.Moment.Month) && !KnownDates.HasMonth(t.Moment.Month, rendering)
            && (s.Moment.Day > 0 || s.Moment.Part == DatePart.None && !IsPartOfYear(rendering.Source, s.End))))
            yield return new Mismatch(Fault.Month, s, dates[0]);
        else if (dates.TrueForAll(t => s.Moment.Year == 0 && t.Moment.Year > 0 && s.Moment.Decade == 0 && !IsSaid(said, d => d.Year, t.Moment.Year) && !KnownDates.HasYear(t.Moment.Year, rendering)))
            yield return new Mismatch(Fault.Changed, s, dates[0]);
    }

    // 2022年1月至9月: what another date of the source says may be said again.
    private static bool IsSaid(List<Quantity> source, Func<Moment, int> part, int value) => source.Exists(q => q.Kind == QuantityKind.Date && part(q.Moment) == value);

    // 2023年底 may be December 2023.
    private static bool IsPartOfYear(string source, int end) => end < source.Length && source[end] is '底' or '末' or '初' or '中' or '春' or '夏' or '秋' or '冬' or '上' or '下' or '第';

    private static bool IsCongress(Quantity s, string source) => s.Kind == QuantityKind.Ordinal && source[s.End - 1] == '大';

    // No. 20, Article 12: an ordinal all the same.
    private static bool IsNumbered(Quantity t, string target) => t.Start >= 4 && target[(t.Start - 4)..t.Start] is "No. " or "No 2";

    // must not be online for more than 14 hours: the clause says no to the bound.
    private static bool IsNegated(string target, Quantity t)
    {
        int start = target.AsSpan(0, t.Start).LastIndexOfAny(",;:(") + 1;
        return Negation.Matches(target[start..t.Start]);
    }

    private static bool IsOpposite(Bound source, Bound target) =>
        source is Bound.Over or Bound.AtLeast && target is Bound.Under or Bound.Nearly or Bound.AtMost || source is Bound.Under or Bound.AtMost or Bound.Nearly && target is Bound.Over or Bound.AtLeast;
}
