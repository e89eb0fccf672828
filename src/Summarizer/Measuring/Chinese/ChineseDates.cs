namespace Summarizer.Measuring.Chinese;

/// <summary>Reads Chinese dates: 2016年, 11月8日, 6月上旬, 28号, 上世纪80年代, 90后, 公元前221年.</summary>
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
            '时' or '点' => ChineseTimes.Hour(text, start, number, at),
            ':' or '：' => ChineseTimes.Clock(text, start, number, at),
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
        // 民国一一三年 is 2024.
        if (start > 1 && Has(text, start - 2, "民国") && value is > 0 and < 200)
            return Of(start, at + 1, new Moment { Year = 1911 + value });
        bool isBefore = start > 0 && (Has(text, start - 1, "前") && start > 2 && Has(text, start - 3, "公元")), isAfter = start > 1 && Has(text, start - 2, "公元");
        if ((isBefore || isAfter) && value is > 0 and < 3000)
            return Of(start, at + 1, new Moment { Year = value, IsBeforeChrist = isBefore });
        bool isFull = number.Scale == 1 && value is >= 1000 and < 2200 && (number.HasDigits || number.IsRun) && number.Step == 1;
        bool isShort = number.End - start == 2 && (number.HasDigits || number.IsRun) && value is >= 50 and <= 99 or < 30 && IsMonth(text, at + 1);
        if (!isFull && !isShort)
            return null;
        Moment moment = new() { Year = isFull ? value : value < 30 ? 2000 + value : 1900 + value };
        if (ChineseNumeral.TryRead(text, Next(text, at + 1), out Numeral month) && month is { IsWhole: true, Low: >= 1 and <= 12 } && Has(text, Next(text, month.End), "月"))
            return MonthAndDay(text, start, Next(text, month.End), moment with { Month = (int)month.Low });
        (DatePart part, int length) = Part(text, at + 1, "初", "末", "底");
        return Of(start, at + 1 + length, moment with { Part = part });
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
        (DatePart part, int length) = Has(text, next, "中下旬") || Has(text, next, "中上旬") || Has(text, next, "上中旬") ? (DatePart.None, 0)
            : Has(text, next, "中旬") ? (DatePart.Middle, 2) : Part(text, next, "初", "下旬", "末", "底");
        return Of(start, next + length, moment with { Part = part });
    }

    // 2023年底, 6月上旬, 12月初; 年初 and 月底 without a number are none.
    private static (DatePart Part, int Length) Part(string text, int at, string early, params ReadOnlySpan<string> late)
    {
        if (Has(text, at, early) || Has(text, at, "上旬"))
            return (DatePart.Early, Has(text, at, early) ? early.Length : 2);
        foreach (string word in late)
            if (Has(text, at, word))
                return (DatePart.Late, word.Length);
        return (DatePart.None, 0);
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
