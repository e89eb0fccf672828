using System.Text.RegularExpressions;

namespace Summarizer.Checking.Comparing;

/// <summary>Last year that became this year, next month that became last month: only where the source says one and the target only another.</summary>
internal static partial class RelativeTimes
{
    private static readonly (string Unit, Regex Source, Regex Allowed, Regex Target)[] Kinds =
    [
        ("year", YearZh(), YearAllowed(), YearEn()), ("month", MonthZh(), MonthAllowed(), MonthEn()), ("week", WeekZh(), WeekAllowed(), WeekEn()), ("day", DayZh(), DayAllowed(), DayEn()),
    ];

    public static IEnumerable<Finding> Of(Rendering rendering)
    {
        if (rendering.From.Script != Script.Han || rendering.To.Code != "en")
            yield break;
        foreach ((_, Regex source, Regex allowed, Regex target) in Kinds)
        {
            if (source.Match(rendering.Source) is not { Success: true } said || target.Match(rendering.Target) is not { Success: true })
                continue;
            HashSet<string> senses = Senses(source, rendering.Source), told = Senses(target, rendering.Target);
            if (senses.Count == 1 && told.Count == 1 && !told.Overlaps(senses) && !Senses(allowed, rendering.Source).Overlaps(told))
            {
                // Past and future are opposites; a translator of another day may write the present for either.
                bool isOpposite = !senses.Contains("now") && !told.Contains("now");
                string words = target.Match(rendering.Target).Value;
                yield return new Finding("dates", isOpposite ? Severity.Error : Severity.Warning, said.Value, words, FindingTexts.RelativeTime(said.Value, words));
            }
        }
    }

    private static HashSet<string> Senses(Regex pattern, string text)
    {
        HashSet<string> senses = [];
        foreach (Match match in pattern.Matches(text))
            senses.Add(match.Groups["past"].Success ? "past" : match.Groups["next"].Success ? "next" : "now");
        return senses;
    }

    [GeneratedRegex("(?<past>去年|去岁)|(?<now>今年)|(?<next>明年)")]
    private static partial Regex YearZh();

    // What may stand beside the year that is named.
    [GeneratedRegex("(?<past>上年|同比|同期|年前|前年|往年|年末|上届|近年|过去)|(?<now>(?<!去年|今年|明年)年底|年内|年初|当年|本年|截至|截止|目前|新年|元旦|春节)|(?<next>来年|次年|翌年|未来|下届|后年|跨年)")]
    private static partial Regex YearAllowed();

    [GeneratedRegex(@"\b(?:(?<past>last year|last year's)|(?<now>this year|this year's)|(?<next>next year|next year's))\b", RegexOptions.IgnoreCase)]
    private static partial Regex YearEn();

    [GeneratedRegex("(?<past>上个月|上月)|(?<now>本月|这个月)|(?<next>下个月|下月)")]
    private static partial Regex MonthZh();

    [GeneratedRegex("(?<past>环比|月前|此前|过去)|(?<now>当月|月底|月初|目前|日前)|(?<next>次月|未来|月后)")]
    private static partial Regex MonthAllowed();

    [GeneratedRegex(@"\b(?:(?<past>last month)|(?<now>this month)|(?<next>next month))\b", RegexOptions.IgnoreCase)]
    private static partial Regex MonthEn();

    [GeneratedRegex("(?<past>上周|上星期|上个星期)|(?<now>本周|这周|这个星期)|(?<next>下周|下星期|下个星期)")]
    private static partial Regex WeekZh();

    [GeneratedRegex("(?<past>周前|日前|此前)|(?<now>周末|目前|当周)|(?<next>未来|周后)")]
    private static partial Regex WeekAllowed();

    [GeneratedRegex(@"\b(?:(?<past>last week)|(?<now>this week)|(?<next>next week))\b", RegexOptions.IgnoreCase)]
    private static partial Regex WeekEn();

    [GeneratedRegex("(?<past>昨天|昨日|昨晚|昨夜|昨)|(?<now>今天|今日|今晚|今晨)|(?<next>明天|明日|明晚|明晨)")]
    private static partial Regex DayZh();

    [GeneratedRegex("(?<past>前天|前日|日前|近日)|(?<now>当天|当日|当晚|如今|现在|目前|日)|(?<next>后天|次日|翌日|第二天|未来)")]
    private static partial Regex DayAllowed();

    [GeneratedRegex(@"\b(?:(?<past>yesterday|last night)|(?<now>today|tonight)|(?<next>tomorrow))\b", RegexOptions.IgnoreCase)]
    private static partial Regex DayEn();
}
