using Summarizer.Measuring;

namespace Summarizer.Checking.Comparing;

/// <summary>What a sound translation may leave out or add without a word.</summary>
internal static class Leniency
{
    private static readonly string[] Wholes = ["全", "百分百", "都", "满", "所有", "一切", "倍"];

    /// <summary>1 and 2 are said as a, both, a pair, or not at all.</summary>
    public static bool IsSlight(Quantity quantity) => quantity is { Kind: QuantityKind.Number or QuantityKind.Ordinal, Low: <= 2 and >= 0, Step: >= 1, Unit.Dimension: Dimension.None or Dimension.Count or Dimension.Duration }
        || quantity.Kind is QuantityKind.Weekday || quantity.IsWeak;

    public static bool MayBeLeftOut(Quantity s, List<Quantity> all, string source) =>
        s.IsWeak || s.Kind is QuantityKind.Designator
        // 27日 beside 9月27日 need not be said twice.
        || s.Kind == QuantityKind.Date && all.Exists(o => !ReferenceEquals(o, s) && o.Kind == QuantityKind.Date && Moments.Agree(o.Moment, s.Moment) && Parts(o.Moment) > Parts(s.Moment))
        || s.Kind == QuantityKind.Number && (IsSlight(s) || s is { Low: 1, High: 1 } && IsEach(s, source))
        || IsBracketed(s, source) || IsItem(s, source);

    public static bool MayBeAdded(Quantity t, Rendering rendering)
    {
        if (t.IsWeak || t.IsVague || t.Kind is QuantityKind.Designator || IsSlight(t))
            return true;
        return t.Kind switch
        {
            QuantityKind.Date => KnownDates.Has(t.Moment, rendering),
            QuantityKind.Number when t is { Low: 100, Unit.Dimension: Dimension.Percent } => Wholes.Any(w => rendering.Source.Contains(w, StringComparison.Ordinal)),
            _ => false,
        };
    }

    private static int Parts(Moment moment) => (moment.Year > 0 ? 1 : 0) + (moment.Month > 0 ? 1 : 0) + (moment.Day > 0 ? 1 : 0);

    // 每回收1吨: every tonne.
    private static bool IsEach(Quantity s, string source) => source.AsSpan(Math.Max(0, s.Start - 6), Math.Min(s.Start, 6)).Contains('每');

    // 3. 请勿…: the number of an item or a heading.
    private static bool IsItem(Quantity s, string source) => s is { Kind: QuantityKind.Number, Low: < 100, Unit.Dimension: Dimension.None, Scale: 1 } && string.IsNullOrWhiteSpace(source[..s.Start])
        && s.End < source.Length && source[s.End] is '.' or '．' or '、' or ' ' or '）' or ')' or '，' or ':' or '：';

    // （第1版）, （记者 2 人）: digits in brackets on their own are page marks.
    private static bool IsBracketed(Quantity s, string source) => s is { Kind: QuantityKind.Number, Unit.Dimension: Dimension.None } && s.Start > 0 && s.End < source.Length
        && source[s.Start - 1] is '（' or '(' or '【' or '[' && source[s.End] is '）' or ')' or '】' or ']' && s.Low < 100;
}
