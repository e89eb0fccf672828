using Summarizer.Measuring;

namespace Summarizer.Checking.Comparing;

/// <summary>What a sound translation may leave out or add without a word.</summary>
internal static class Leniency
{
    // What points to a year or a month without its number: a translator who knows the date may write it.
    private static readonly string[] RelativeYears = ["今年", "去年", "明年", "前年", "后年", "本年", "当年", "同年", "次年", "翌年", "年初", "年底", "年末", "岁末", "今明", "近年", "上半年", "下半年", "去岁", "上年", "同比"];
    private static readonly string[] RelativeMonths = ["本月", "上月", "下月", "当月", "同月", "月初", "月底", "月末", "今天", "今日", "昨天", "昨日", "明天", "前天", "当天", "本周", "上周", "下周", "个月前", "这个月", "上个月", "下个月"];
    private static readonly string[] Wholes = ["全", "百分百", "都", "满", "所有", "一切", "倍"];

    /// <summary>1 and 2 are said as a, both, a pair, or not at all.</summary>
    public static bool IsSlight(Quantity quantity) => quantity is { Kind: QuantityKind.Number or QuantityKind.Ordinal, Low: <= 2 and >= 0, Step: >= 1, Unit.Dimension: Dimension.None or Dimension.Count or Dimension.Duration }
        || quantity.Kind is QuantityKind.Weekday || quantity.IsWeak;

    public static bool MayBeLeftOut(Quantity s, List<Quantity> all, string source) =>
        s.IsWeak || s.Kind is QuantityKind.Designator
        // 27日 beside 9月27日 need not be said twice.
        || s.Kind == QuantityKind.Date && all.Exists(o => !ReferenceEquals(o, s) && o.Kind == QuantityKind.Date && Moments.Agree(o.Moment, s.Moment) && Parts(o.Moment) > Parts(s.Moment))
        || s.Kind == QuantityKind.Number && IsSlight(s)
        || IsBracketed(s, source) || IsItem(s, source);

    public static bool MayBeAdded(Quantity t, Rendering rendering)
    {
        if (t.IsWeak || t.IsVague || t.Kind is QuantityKind.Designator || IsSlight(t))
            return true;
        return t.Kind switch
        {
            QuantityKind.Date => IsKnown(t.Moment, rendering),
            QuantityKind.Number when t is { Low: 100, Unit.Dimension: Dimension.Percent } => Wholes.Any(w => rendering.Source.Contains(w, StringComparison.Ordinal)),
            _ => false,
        };
    }

    /// <summary>Whether the source, or what is known around it, lets a translator say this year or month.</summary>
    public static bool IsKnown(Moment moment, Rendering rendering) =>
        (moment.Year == 0 || IsKnownYear(moment.Year, rendering)) && (moment.Month == 0 || IsKnownMonth(moment.Month, rendering)) && (moment.Day == 0 || RelativeMonths.Any(w => rendering.Source.Contains(w, StringComparison.Ordinal))) && moment.Decade == 0;

    public static bool IsKnownYear(int year, Rendering rendering) =>
        rendering.Dates.Any(d => d.Year == year) || (rendering.Dates.All(d => d.Year == 0) && RelativeYears.Any(w => rendering.Source.Contains(w, StringComparison.Ordinal)))
        || (rendering.Dates.Any(d => Math.Abs(d.Year - year) <= 2) && RelativeYears.Any(w => rendering.Source.Contains(w, StringComparison.Ordinal)));

    public static bool IsKnownMonth(int month, Rendering rendering) => rendering.Dates.Any(d => d.Month == month) || RelativeMonths.Any(w => rendering.Source.Contains(w, StringComparison.Ordinal));

    private static int Parts(Moment moment) => (moment.Year > 0 ? 1 : 0) + (moment.Month > 0 ? 1 : 0) + (moment.Day > 0 ? 1 : 0);

    // 3. 请勿…: the number of an item or a heading.
    private static bool IsItem(Quantity s, string source) => s is { Kind: QuantityKind.Number, Low: < 100, Unit.Dimension: Dimension.None, Scale: 1 } && string.IsNullOrWhiteSpace(source[..s.Start])
        && s.End < source.Length && source[s.End] is '.' or '．' or '、' or ' ' or '）' or ')' or '，' or ':' or '：';

    // （第1版）, （记者 2 人）: digits in brackets on their own are page marks.
    private static bool IsBracketed(Quantity s, string source) => s is { Kind: QuantityKind.Number, Unit.Dimension: Dimension.None } && s.Start > 0 && s.End < source.Length
        && source[s.Start - 1] is '（' or '(' or '【' or '[' && source[s.End] is '）' or ')' or '】' or ']' && s.Low < 100;
}
