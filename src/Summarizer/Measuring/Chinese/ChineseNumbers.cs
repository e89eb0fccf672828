namespace Summarizer.Measuring.Chinese;

/// <summary>Reads what a number without a unit stands for beside an amount: a hotline (拨打12345), a year (2024第八届), a plan (十四五), a day of the lunar calendar (正月十五).</summary>
internal static class ChineseNumbers
{
    private static readonly string[] BeforeCalled = ["拨打", "致电", "拨通", "呼叫", "热线", "电话", "短号", "拨叫", "打了", "拨打了", "打通"];
    private static readonly string[] BehindCalled =
        ["热线", "电话", "报警", "急救", "接警", "接报", "指挥", "服务热线", "政务", "平台", "网站", "官网", "客服", "客户端", "救护", "警情", "出警", "便民", "投诉", "举报", "系统", "调度", "消防", "来电", "专线", "服务台"];

    // What makes four digits a count and no year.
    private const string BehindCounts = "多余来左上以之的和与及、";

    /// <summary>A number that is dialled: 110, 12345热线.</summary>
    public static Quantity? Called(string text, int at, Numeral number)
    {
        int length = number.End - at;
        if (number is not { HasDigits: true, Scale: 1, IsWhole: true } || length is < 3 or > 6 || text.AsSpan(at, length).Contains(',') || Units.Chinese(text, number.End).Length > 0)
            return null;
        return Array.Exists(BehindCalled, w => Has(text, number.End, w)) || Array.Exists(BeforeCalled, w => at >= w.Length && Has(text, at - w.Length, w))
            ? new Quantity(QuantityKind.Designator, at, number.End, 0, 0) { Designation = text[at..number.End] } : null;
    }

    /// <summary>A year without 年: 2024第八届, 2025上海车展, 2021财年.</summary>
    public static Quantity? Year(string text, int at, Numeral number)
    {
        int end = number.End;
        if (number is not { HasDigits: true, Scale: 1, Step: 1, Low: >= 1900 and < 2100 } || end - at != 4 || end >= text.Length || (at > 0 && char.IsAsciiLetterOrDigit(HanDigits.Narrow(text[at - 1]))))
            return null;
        int business = Has(text, end, "财年") || Has(text, end, "财政年度") || Has(text, end, "学年") || Has(text, end, "赛季") || Has(text, end, "年度") ? 2 : 0;
        bool isYear = business > 0 || Has(text, end, "国际") || (char.IsLetter(text[end]) && !char.IsAsciiLetter(text[end]) && !BehindCounts.Contains(text[end], StringComparison.Ordinal)
            && !HanDigits.IsNumeral(text[end]) && text[end] is not ('年' or '月' or '日' or '号') && Units.Chinese(text, end).Length == 0);
        return isYear ? new Quantity(QuantityKind.Date, at, end, 0, 0) { Moment = new Moment { Year = (int)number.Low }, IsWeak = business == 0 } : null;
    }

    /// <summary>“十四五”: the fourteenth five-year plan.</summary>
    public static Quantity? Plan(string text, int at)
    {
        if (text[at] != '十' || at + 2 >= text.Length || text[at + 2] != '五' || HanDigits.Digit(text[at + 1]) is not (>= 1 and <= 6 and var plan) || (at > 0 && HanDigits.IsNumeral(text[at - 1])))
            return null;
        int end = at + 3;
        bool isQuoted = at > 0 && text[at - 1] is '“' or '‘' or '"' or '「';
        bool isCount = !isQuoted && end < text.Length && (HanDigits.IsNumeral(text[end]) || text[end] is '分' or '点' or '月' or '日' or '号' || Units.Chinese(text, end).Length > 0 && !Has(text, end, "国家"));
        return isCount ? null : new Quantity(QuantityKind.Ordinal, at, end, 10 + plan, 10 + plan) { IsWeak = true };
    }

    /// <summary>腊月二十三, 正月初五: a day of the lunar calendar, which English says by its place in the month.</summary>
    /// <param name="at">Where the day begins: behind 月.</param>
    public static bool IsLunar(string text, int at)
    {
        int month = at > 0 && text[at - 1] == '初' ? at - 1 : at;
        return month > 1 && text[month - 1] == '月' && text[month - 2] is '正' or '腊';
    }

    public static Quantity? LunarDay(string text, int at)
    {
        int from = Has(text, at, "初") ? at + 1 : at;
        return ChineseNumeral.TryRead(text, from, out Numeral day) && day is { HasDigits: false, IsWhole: true, Low: >= 1 and <= 30 } && !Has(text, day.End, "日") && (Units.Chinese(text, day.End).Length == 0 || Has(text, day.End, "元宵"))
            ? new Quantity(QuantityKind.Ordinal, at, day.End, day.Low, day.Low) { IsWeak = true } : null;
    }

    private static bool Has(string text, int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}
