using System.Collections.Frozen;
using System.Globalization;

namespace Summarizer.Measuring;

/// <summary>Days whose Chinese names are numbers: 十一, 五一, 双十一. The table named-days.tsv beside this file.</summary>
internal static class NamedDays
{
    private static readonly FrozenDictionary<char, NamedDay[]> ByCharacter = EmbeddedTable.Rows("named-days.tsv")
        .Select(row => new NamedDay(row[0], int.Parse(row[1], CultureInfo.InvariantCulture), int.Parse(row[2], CultureInfo.InvariantCulture), row[3]))
        .GroupBy(d => d.Chinese[0])
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(d => d.Chinese.Length).ToArray());

    // What a day's name is followed by, where it is not in quotation marks: 十一黄金周, but 十一个.
    private static readonly string[] Company =
        ["黄金周", "长假", "假期", "小长假", "假日", "期间", "国庆", "国际", "前夕", "前后", "当天", "节", "劳动", "妇女", "儿童", "建军", "建党", "青年", "购物", "大促", "促销", "事变", "消费者", "档", "旅游"];

    /// <summary>The day named at <paramref name="at"/>, or null.</summary>
    public static NamedDay? At(string text, int at)
    {
        if (ByCharacter.TryGetValue(text[at], out NamedDay[]? days))
            foreach (NamedDay day in days)
                if (string.CompareOrdinal(text, at, day.Chinese, 0, day.Chinese.Length) == 0 && IsMeant(text, at, at + day.Chinese.Length))
                    return day;
        return null;
    }

    private static bool IsMeant(string text, int start, int end) =>
        (start > 0 && end < text.Length && text[start - 1] is '“' or '‘' or '"' or '「' && text[end] is '”' or '’' or '"' or '」')
        || Company.Any(c => string.CompareOrdinal(text, end, c, 0, c.Length) == 0);
}
