using Summarizer.Measuring;

namespace Summarizer.Dating;

/// <summary>What words that point to a day, a month or a year mean in a paper of a certain day: 今年, 上月, 昨日.</summary>
internal static class RelativeDates
{
    private static readonly (string Word, Func<DateOnly, IEnumerable<Moment>> Means)[] Words =
    [
        .. Each(["今年", "本年", "年内", "年內", "年初", "年底", "年末", "岁末", "歲末", "上半年", "下半年", "季度"], d => [Year(d, 0)]),
        .. Each(["去年", "上年", "去岁", "去歲"], d => [Year(d, -1)]),
        .. Each(["同比"], d => [Year(d, -1), Year(d, 0)]),
        .. Each(["前年"], d => [Year(d, -2)]),
        .. Each(["明年", "来年", "來年", "今明"], d => [Year(d, 1)]),
        .. Each(["后年", "後年"], d => [Year(d, 2)]),
        .. Each(["本月", "月内", "这个月", "這個月", "月初", "月底", "月末", "近日", "日前", "近期", "连日"], d => [Month(d, 0), Month(d, -1)]),
        .. Each(["上月", "上个月", "上個月"], d => [Month(d, -1)]),
        .. Each(["下月", "下个月", "下個月"], d => [Month(d, 1)]),
        .. Each(["今天", "今日", "今晚", "今晨", "今早", "即日"], d => [Day(d, 0)]),
        .. Each(["昨天", "昨日", "昨晚", "昨夜", "昨晨"], d => [Day(d, -1)]),
        .. Each(["前天", "前日", "前晚"], d => [Day(d, -2)]),
        .. Each(["明天", "明日", "明晚", "明晨"], d => [Day(d, 1)]),
        .. Each(["后天", "後天"], d => [Day(d, 2)]),
        .. Each(["本周", "本週", "这周", "這週"], d => Week(d, 0)),
        .. Each(["上周", "上週"], d => Week(d, -7)),
        .. Each(["下周", "下週"], d => Week(d, 7)),
    ];

    /// <summary>What the words of a text may mean; empty where it has none of them.</summary>
    public static IReadOnlyList<Moment> In(string text, DateOnly day) =>
        [.. Words.Where(w => text.Contains(w.Word, StringComparison.Ordinal)).SelectMany(w => w.Means(day))];

    /// <summary>
    /// The days that 11月8日 or 8日 may be: of the paper's own year and month, and where that is yet to come, of those before; around
    /// New Year of the year that is nearer.
    /// </summary>
    public static IEnumerable<Moment> Complete(Moment partial, DateOnly day)
    {
        if (partial.Year > 0 || partial is { Month: 0, Day: 0 })
            yield break;
        if (partial.Month == 0)
        {
            yield return partial with { Year = day.Year, Month = day.Month };
            if (partial.Day > day.Day)
                yield return partial with { Year = day.AddMonths(-1).Year, Month = day.AddMonths(-1).Month };
            yield break;
        }
        yield return partial with { Year = day.Year };
        if (partial.Month - day.Month > 6)
            yield return partial with { Year = day.Year - 1 };
        if (day.Month - partial.Month > 6)
            yield return partial with { Year = day.Year + 1 };
    }

    private static IEnumerable<(string, Func<DateOnly, IEnumerable<Moment>>)> Each(string[] words, Func<DateOnly, IEnumerable<Moment>> means) => words.Select(w => (w, means));

    private static Moment Year(DateOnly day, int years) => new() { Year = day.Year + years };

    private static Moment Month(DateOnly day, int months) => day.AddMonths(months) is var then ? new() { Year = then.Year, Month = then.Month } : default;

    private static Moment Day(DateOnly day, int days) => day.AddDays(days) is var then ? new() { Year = then.Year, Month = then.Month, Day = then.Day } : default;

    // Weeks begin on Monday.
    private static IEnumerable<Moment> Week(DateOnly day, int days) =>
        Enumerable.Range(-(((int)day.DayOfWeek + 6) % 7), 7).Select(d => Day(day, d + days));
}
