using System.Buffers;

namespace Summarizer.Measuring.Chinese;

/// <summary>Finds the figures of a Chinese text, in order, without overlap.</summary>
internal static class ChineseQuantities
{
    private static readonly SearchValues<char> Starts = SearchValues.Create("0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千万亿兆廿卅壹贰叁肆伍陆柒捌玖拾佰仟几数半双翻第首周星礼正腊");

    private static readonly string[] BelowZero = ["零下", "负", "-", "－", "−"];

    // Latin letters and digits together are a name: 5G, S-400, M2DT, 600884.SH.
    private static bool IsLatin(char c) => char.IsAsciiLetter(HanDigits.Narrow(c));

    public static List<Quantity> Read(string text)
    {
        List<Quantity> found = [];
        int at = 0;
        while (at < text.Length)
        {
            int next = text.AsSpan(at).IndexOfAny(Starts);
            if (next < 0)
                break;
            at += next;
            if (SetPhrase(text, at) is > 0 and int length)
            {
                at += length;
                continue;
            }
            if (One(text, at, found.Count > 0 ? found[^1].End : 0) is { } quantity)
            {
                found.Add(quantity);
                at = Math.Max(quantity.End, at + 1);
            }
            else
                at += HanDigits.IsDigit(text[at]) ? DigitRun(text, at) : 1;
        }
        ChineseRanges.Join(text, found);
        Signs.Read(text, found, BelowZero);
        return found;
    }

    private static int SetPhrase(string text, int at) => HanDigits.IsDigit(text[at]) || NamedDays.At(text, at) is not null || IsBounded(text, at) ? 0 : SetPhrases.Length(text, at);

    // 百家 is a phrase, 近百家 a figure.
    private static bool IsBounded(string text, int at) => at > 0 && HanDigits.IsScale(text[at]) && "近上逾超约破".Contains(text[at - 1], StringComparison.Ordinal) && Units.Chinese(text, at + 1).Length > 0;

    private static int DigitRun(string text, int at)
    {
        int end = at;
        while (end < text.Length && HanDigits.IsDigit(text[end]))
            end++;
        return end - at;
    }

    /// <param name="floor">Where the figure before ends: nothing before it belongs to this one.</param>
    private static Quantity? One(string text, int at, int floor)
    {
        char c = text[at];
        if (c is '周' or '星' or '礼')
            return Weekday(text, at);
        if (NamedDays.At(text, at) is { } day)
            return new Quantity(QuantityKind.Date, at, at + day.Chinese.Length, 0, 0) { Moment = new Moment { Month = day.Month, Day = day.Day, Name = day.English }, IsWeak = true };
        if (c is '正' or '腊')
            return at + 2 < text.Length && text[at + 1] == '月' && ChineseNumbers.LunarDay(text, at + 2) is not null
                ? new Quantity(QuantityKind.Ordinal, at, at + 2, c == '正' ? 1 : 12, c == '正' ? 1 : 12) { IsWeak = true } : null;
        if (ChineseNumbers.IsLunar(text, at))
            return ChineseNumbers.LunarDay(text, at);
        if (c is '第' or '首')
            return ChinesePeriods.First(text, at) ?? ChineseOrdinals.Read(text, at);
        if (c is '翻' or '双' or '半')
            return ChineseMultiples.Read(text, at);
        if (HanDigits.IsDigit(c) && Designator(text, at, floor) is { } name)
            return name;
        if (ChineseTimes.Midnight(text, at) is { } midnight)
            return midnight;
        // 队伍, 大陆, 零: accountants' numerals are numbers only in company.
        if (HanDigits.IsAccountants(c) && (at + 1 >= text.Length || !(c == '零' ? HanDigits.IsNumeral(text[at + 1]) : HanDigits.IsAccountants(text[at + 1]) || text[at + 1] is '拾' or '佰' or '仟' or '万' or '亿' or '元')))
            return null;
        if (!ChineseNumeral.TryRead(text, at, out Numeral number))
            return null;
        return ChineseNumbers.Plan(text, at)
            ?? ChineseOrdinals.Congress(text, at, number)
            ?? ChinesePeriods.Quarters(text, at, number)
            ?? ChineseDates.Read(text, at, number)
            ?? ChineseDurations.Read(text, at, number)
            ?? ChineseNumbers.Called(text, at, number)
            ?? ChineseNumbers.Year(text, at, number)
            ?? (ChineseFractions.Read(text, at, number) is { } part ? ChineseBounds.Around(text, part, floor) : null)
            ?? ChineseAmounts.Read(text, at, floor, number);
    }

    private static Quantity? Weekday(string text, int at)
    {
        int length = text[at] == '周' ? 1 : 2;
        if (at + length >= text.Length || (length == 2 && text[(at + 1)..(at + 2)] is not ("期" or "拜")) || (at > 0 && (HanDigits.IsNumeral(text[at - 1]) || text[at - 1] is '每' or '几' or '个' or '数' or '半')))
            return null;
        int day = "一二三四五六日天".IndexOf(text[at + length], StringComparison.Ordinal) + 1;
        bool isOther = length == 1 && (text[at + length] == '天' || (at + 2 < text.Length && text[at + 2] is '年' or '岁' or '报' or '刊'));
        return day == 0 || isOther ? null : new Quantity(QuantityKind.Weekday, at, at + length + 1, 0, 0) { Moment = new Moment { Weekday = Math.Min(day, 7) } };
    }

    private static Quantity? Designator(string text, int at, int floor)
    {
        int start = at, end = at;
        while (start > floor && (IsLatin(text[start - 1]) || (text[start - 1] is '-' or '－' or '_' && start - 1 > floor && IsLatin(text[start - 2]))))
            start--;
        while (end < text.Length && (HanDigits.IsDigit(text[end]) || IsLatin(text[end]) || (text[end] is '.' or '-' && end + 1 < text.Length && (IsLatin(text[end + 1]) || (start < at && HanDigits.IsDigit(text[end + 1]))))))
            end++;
        int digits = at;
        while (digits < end && (HanDigits.IsDigit(text[digits]) || text[digits] == '.'))
            digits++;
        bool isUnit = start == at && (digits == end || Units.Chinese(text, digits) is { Length: > 0 });
        bool isMoney = start < at && text[start..at].Trim('-') is "RMB" or "US" or "HK" or "USD" or "CNY";
        return isUnit || isMoney || end - at == 0 ? null
            : new Quantity(QuantityKind.Designator, start, end, 0, 0) { Designation = Narrowed(text[start..end]) };
    }

    private static string Narrowed(string text) => string.Create(text.Length, text, (span, t) =>
    {
        for (int i = 0; i < span.Length; i++)
            span[i] = HanDigits.Narrow(t[i]);
    });
}
