using Summarizer.Dating;
using Summarizer.Measuring;

namespace Summarizer.Checking.Comparing;

/// <summary>
/// Years, months and days that the source does not write and a translator may: those that 今年 and 昨日 mean on the day of the paper.
/// Where nobody knows the day, any year may be 今年, unless dates around the text tell it.
/// </summary>
internal static class KnownDates
{
    private static readonly string[] RelativeYears = ["今年", "去年", "明年", "前年", "后年", "本年", "当年", "同年", "次年", "翌年", "年初", "年底", "年末", "岁末", "今明", "近年", "上半年", "下半年", "去岁", "上年", "同比"];
    private static readonly string[] RelativeMonths = ["本月", "上月", "下月", "当月", "同月", "月初", "月底", "月末", "今天", "今日", "昨天", "昨日", "明天", "前天", "当天", "本周", "上周", "下周", "个月前", "这个月", "上个月", "下个月"];

    // Words that point to a date said elsewhere in the text, not to the paper's.
    private static readonly string[] PointingBack = ["当年", "同年", "次年", "翌年", "那年", "这一年", "近年", "当月", "同月", "当日", "当天", "当晚", "同日", "次日", "翌日", "當年", "當日", "當天"];

    /// <summary>Whether a date may be said though the source does not write it.</summary>
    public static bool Has(Moment moment, Rendering rendering)
    {
        if (moment.Decade > 0)
            return false;
        if (rendering.Day is { } day && moment.Day > 0)
            return Meanings(rendering, day).Any(m => Is(moment, m)) || PointsBack(rendering) && rendering.Dates.Any(d => Is(moment, d) || IsDayAfter(moment, d));
        return (moment.Year == 0 || HasYear(moment.Year, rendering)) && (moment.Month == 0 || HasMonth(moment.Month, rendering)) && (moment.Day == 0 || Has(RelativeMonths, rendering));
    }

    public static bool HasYear(int year, Rendering rendering)
    {
        bool isAround = rendering.Dates.Any(d => d.Year == year);
        if (rendering.Day is { } day)
        {
            IReadOnlyList<Moment> said = RelativeDates.In(rendering.Source, day);
            return said.Any(m => m.Year == year) || Completed(rendering, day).Any(m => m.Year == year)
                || (said.Count == 0 ? year == day.Year || isAround : isAround && PointsBack(rendering));
        }
        return isAround || (rendering.Dates.All(d => d.Year == 0) || rendering.Dates.Any(d => Math.Abs(d.Year - year) <= 2)) && Has(RelativeYears, rendering);
    }

    public static bool HasMonth(int month, Rendering rendering)
    {
        bool isAround = rendering.Dates.Any(d => d.Month == month);
        return rendering.Day is { } day ? isAround || Meanings(rendering, day).Any(m => m.Month == month) : isAround || Has(RelativeMonths, rendering);
    }

    private static IEnumerable<Moment> Meanings(Rendering rendering, DateOnly day) => RelativeDates.In(rendering.Source, day).Concat(Completed(rendering, day));

    private static IEnumerable<Moment> Completed(Rendering rendering, DateOnly day) =>
        QuantityReader.Read(rendering.Source, rendering.From).Where(q => q.Kind == QuantityKind.Date).SelectMany(q => RelativeDates.Complete(q.Moment, day));

    // What a date leaves open it does not say wrong.
    private static bool Is(Moment said, Moment meant) => meant.Day == said.Day && (said.Month == 0 || meant.Month == said.Month) && (said.Year == 0 || meant.Year == 0 || meant.Year == said.Year);

    private static bool IsDayAfter(Moment said, Moment before) => before.Day > 0 && said.Day == before.Day + 1 && Is(said, before with { Day = said.Day });

    private static bool PointsBack(Rendering rendering) => Has(PointingBack, rendering);

    private static bool Has(string[] words, Rendering rendering) => Array.Exists(words, w => rendering.Source.Contains(w, StringComparison.Ordinal));
}
