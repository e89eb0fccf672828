namespace Summarizer.Measuring.Chinese;

/// <summary>Reads Chinese dates and times: 2016年, 11月8日, 28号, 上世纪80年代, 90后, 9时半, 13:09, 周三.</summary>
internal static class ChineseDates
{
    // Behind 15年: a span of time. Behind 98年 and a month: a year.
    private const string BehindDays = "游内行间程假期行程";
    private const string BehindNumber = "楼线馆店院车门厅区桌机位文令厂井站台员球选种公桥洞舱坑地码矿墓房仓星歼舰艇";

    public static Quantity? Read(string text, int start, Numeral number)
    {
        int at = Next(text, number.End);
        if (!number.IsWhole || number.IsVague || at >= text.Length)
            return null;
        return text[at] switch
        {
            '年' => Year(text, start, number, at),
            '月' => number.Low is >= 1 and <= 12 && number.Scale == 1 ? MonthAndDay(text, start, at, new Moment { Month = (int)number.Low }) : null,
            '日' => number.Low is >= 1 and <= 31 ? Day(text, start, number, at) : null,
            '号' => NumberOrDay(text, start, number, at),
            '时' or '点' => Hour(text, start, number, at),
            ':' or '：' => Clock(text, start, number, at),
            '-' or '/' or '.' when number is { HasDigits: true, Low: >= 1900 and < 2100, Scale: 1 } => Iso(text, start, number, at),
            '后' => Generation(text, start, number, at),
            _ => null,
        };
    }

    // 11 月 13 日 stands with spaces in some files.
    private static int Next(string text, int at) => at + 1 < text.Length && text[at] == ' ' && (HanDigits.IsDigit(text[at + 1]) || text[at + 1] is '年' or '月' or '日' or '号' or '时' or '点') ? at + 1 : at;

    private static Quantity Of(int start, int end, Moment moment, QuantityKind kind = QuantityKind.Date) => new(kind, start, end, 0, 0) { Moment = moment };

    private static bool Has(string text, int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;

    private static bool IsNumeral(string text, int at) => at < text.Length && HanDigits.IsNumeral(text[at]);

    private static Quantity? Year(string text, int start, Numeral number, int at)
    {
        int value = (int)number.Low;
        if (Has(text, at + 1, "代") && value % 10 == 0 && value is < 100 or >= 1800)
            return Of(start, at + 2, new Moment { Decade = value });
        bool isFull = number.Scale == 1 && value is >= 1000 and < 2200 && (number.HasDigits || number.IsRun) && number.Step == 1;
        bool isShort = number.End - start == 2 && (number.HasDigits || number.IsRun) && value is >= 50 and <= 99 or < 30 && IsMonth(text, at + 1);
        if (!isFull && !isShort)
            return null;
        Moment moment = new() { Year = isFull ? value : value < 30 ? 2000 + value : 1900 + value };
        if (ChineseNumeral.TryRead(text, Next(text, at + 1), out Numeral month) && month is { IsWhole: true, Low: >= 1 and <= 12 } && Has(text, Next(text, month.End), "月"))
            return MonthAndDay(text, start, Next(text, month.End), moment with { Month = (int)month.Low });
        return Of(start, at + 1, moment);
    }

    private static bool IsMonth(string text, int at) =>
        ChineseNumeral.TryRead(text, at, out Numeral month) && month is { IsWhole: true, Low: >= 1 and <= 12 } && Has(text, month.End, "月");

    // at: 月.
    private static Quantity MonthAndDay(string text, int start, int at, Moment moment)
    {
        int next = at + 1;
        if (Has(text, next, "份"))
            return Of(start, next + 1, moment);
        if (ChineseNumeral.TryRead(text, Next(text, next), out Numeral day) && day is { IsWhole: true, Low: >= 1 and <= 31 } && (Has(text, Next(text, day.End), "日") || Has(text, Next(text, day.End), "号")))
            return Of(start, Next(text, day.End) + 1, moment with { Day = (int)day.Low });
        return Of(start, next, moment);
    }

    private static Quantity? Day(string text, int start, Numeral number, int at)
    {
        // 日复一日 and 一日三餐 name no date.
        if (!number.HasDigits && number.Low < 10)
            return null;
        bool isSpan = at + 1 < text.Length && BehindDays.Contains(text[at + 1], StringComparison.Ordinal)
            || start > 0 && text[start - 1] is '续' or '期' or '时' or '每' or '隔' or '共' || number.High > number.Low || number.Bound != Bound.Exact;
        return isSpan && !Has(text, at + 1, "间") ? null : Of(start, at + 1, new Moment { Day = (int)number.Low });
    }

    private static Quantity NumberOrDay(string text, int start, Numeral number, int at)
    {
        bool isNumber = number.Low is < 1 or > 31 || (at + 1 < text.Length && BehindNumber.Contains(text[at + 1], StringComparison.Ordinal)) || (start > 0 && char.IsLetter(text[start - 1]) && !"在于从至到自，".Contains(text[start - 1], StringComparison.Ordinal) && !number.HasDigits);
        return isNumber ? new Quantity(QuantityKind.Ordinal, start, at + 1, number.Low, number.High) : Of(start, at + 1, new Moment { Day = (int)number.Low });
    }

    private static Quantity? Hour(string text, int start, Numeral number, int at)
    {
        if (number.Low is < 0 or > 24 || number.Step < 1)
            return null;
        Moment moment = new() { Hour = (int)number.Low };
        int next = at + 1;
        if (Has(text, next, "半"))
            return Of(start, next + 1, moment with { Minute = 30 }, QuantityKind.Time);
        if (ChineseNumeral.TryRead(text, next, out Numeral minute) && minute is { IsWhole: true, Low: >= 0 and < 60 } && (Has(text, minute.End, "分") || Has(text, minute.End, "许")))
            return Of(start, minute.End + 1, moment with { Minute = (int)minute.Low }, QuantityKind.Time);
        if (Has(text, next, "一刻") || Has(text, next, "三刻"))
            return Of(start, next + 2, moment with { Minute = text[next] == '一' ? 15 : 45 }, QuantityKind.Time);
        // 3点 may be points: only with 钟 or 整, or after a part of the day. 10时 is always a time.
        bool isTime = text[at] == '时' ? !Has(text, next, "期") && !Has(text, next, "代") && !Has(text, next, "间") : Has(text, next, "钟") || Has(text, next, "整") || Has(text, next, "左右") || Has(text, next, "多") || IsPartOfDay(text, start);
        return isTime ? Of(start, Has(text, next, "钟") || Has(text, next, "整") || Has(text, next, "许") ? next + 1 : next, moment, QuantityKind.Time) : null;
    }

    private static bool IsPartOfDay(string text, int start) => start > 0 && "午晨早晚上夜天日间傍明".Contains(text[start - 1], StringComparison.Ordinal) && text[start - 1] is not '上' || (start > 1 && text[(start - 2)..start] is "晚上" or "早上" or "当日");

    private static Quantity? Clock(string text, int start, Numeral number, int at)
    {
        if (number.Low > 24 || !number.HasDigits || !TwoDigits(text, at + 1, out int minute) || minute > 59 || at - start > 2)
            return null;
        int end = at + 3;
        if (end < text.Length && text[end] is ':' or '：' && TwoDigits(text, end + 1, out _))
            end += 3;
        return Of(start, end, new Moment { Hour = (int)number.Low, Minute = minute }, QuantityKind.Time);
    }

    private static bool TwoDigits(string text, int at, out int value)
    {
        value = 0;
        if (at + 1 >= text.Length || !HanDigits.IsDigit(text[at]) || !HanDigits.IsDigit(text[at + 1]) || (at + 2 < text.Length && HanDigits.IsDigit(text[at + 2])))
            return false;
        value = (HanDigits.Narrow(text[at]) - '0') * 10 + HanDigits.Narrow(text[at + 1]) - '0';
        return true;
    }

    // 2023-02-11, 2023/2/11, 2023.02.11.
    private static Quantity? Iso(string text, int start, Numeral number, int at)
    {
        char mark = text[at];
        if (!ChineseNumeral.TryRead(text, at + 1, out Numeral month) || !month.IsWhole || month.Low is < 1 or > 12 || month.End >= text.Length || text[month.End] != mark)
            return null;
        if (!ChineseNumeral.TryRead(text, month.End + 1, out Numeral day) || !day.IsWhole || day.Low is < 1 or > 31)
            return null;
        return Of(start, day.End, new Moment { Year = (int)number.Low, Month = (int)month.Low, Day = (int)day.Low });
    }

    // 80后, 00后: those born in that decade.
    private static Quantity? Generation(string text, int start, Numeral number, int at) =>
        at - start == 2 && number.Low % 10 == 0 && number.HasDigits && !IsNumeral(text, at + 1) ? Of(start, at + 1, new Moment { Decade = number.Low == 0 ? 2000 : (int)number.Low }) : null;
}
