using System.Buffers;

namespace Summarizer.Measuring.Chinese;

/// <summary>Reads Chinese times of day: 9时半, 下午3点, 晚上9点一刻, 13:09:10, 零时.</summary>
internal static class ChineseTimes
{
    private const int Noon = 12, Reach = 5, Sentence = 40;

    private static readonly SearchValues<char> Partings = SearchValues.Create("，。；、0123456789");

    // Parts of the day, and the hours that are put behind noon after them.
    private static readonly (string Word, int From)[] DayParts =
    [
        ("凌晨", Noon + 1), ("清晨", Noon + 1), ("早上", Noon + 1), ("早晨", Noon + 1), ("上午", Noon + 1), ("一早", Noon + 1), ("今晨", Noon + 1), ("中午", 1), ("正午", 1), ("下午", 1), ("午后", 1), ("傍晚", 1), ("晚上", 5), ("晚间", 5), ("夜间", 5), ("夜里", 5), ("深夜", 5), ("当晚", 5), ("今晚", 5), ("昨晚", 5), ("每晚", 5), ("夜晚", 5), ("午夜", 5), ("半夜", 5), ("日晚", 5), ("早", Noon + 1), ("晚", 5),
    ];

    public static Quantity? Hour(string text, int start, Numeral number, int at)
    {
        if (number.Low is < 0 or > 24 || number.Step < 1 || !number.IsWhole)
            return null;
        int next = at + 1;
        (int minute, int end) = Minute(text, next);
        if (end == next)
        {
            // 3点 may be points: only with 钟 or 整, or after a part of the day. 10时 is always a time.
            bool isTime = text[at] == '时' ? !Has(text, next, "期") && !Has(text, next, "代") && !Has(text, next, "间")
                : Has(text, next, "钟") || Has(text, next, "整") || Has(text, next, "左右") || Has(text, next, "多") || PartOfDay(text, start) >= 0;
            if (!isTime)
                return null;
            end = Has(text, next, "钟") || Has(text, next, "整") || Has(text, next, "许") ? next + 1 : next;
        }
        return new Quantity(QuantityKind.Time, start, end, 0, 0) { Moment = Of(text, start, (int)number.Low, minute, text[at] == '时') };
    }

    // The minutes behind the hour, and where they end; as far as the hour where there are none.
    private static (int Minute, int End) Minute(string text, int next)
    {
        if (Has(text, next, "半"))
            return (30, next + 1);
        if (Has(text, next, "一刻") || Has(text, next, "三刻"))
            return (text[next] == '一' ? 15 : 45, next + 2);
        if (!ChineseNumeral.TryRead(text, next, out Numeral minute) || minute is not { IsWhole: true, Low: >= 0 and < 60 } || !(Has(text, minute.End, "分") || Has(text, minute.End, "许")))
            return (-1, next);
        int end = minute.End + 1;
        return ((int)minute.Low, ChineseNumeral.TryRead(text, end, out Numeral second) && Has(text, second.End, "秒") ? second.End + 1 : end);
    }

    // 6时 counts to 24, unless the sentence speaks of the afternoon or evening: 下午3时至5时.
    private static Moment Of(string text, int start, int hour, int minute, bool isOfficial)
    {
        Moment moment = new() { Hour = hour, Minute = minute };
        if (hour > Noon || hour == 0)
            return moment with { HalfDay = hour % 24 >= Noon ? HalfDay.Evening : HalfDay.Morning };
        int from = PartOfDay(text, start);
        if (from < 0)
            return isOfficial && !SpeaksOfEvening(text, start) ? moment with { HalfDay = hour == Noon ? HalfDay.Evening : HalfDay.Morning } : moment;
        if (hour == Noon)
            return from == 5 ? moment with { Hour = 0, HalfDay = HalfDay.Morning } : from > Noon ? moment : moment with { HalfDay = HalfDay.Evening };
        return hour >= from ? moment with { Hour = hour + Noon, HalfDay = HalfDay.Evening } : moment with { HalfDay = HalfDay.Morning };
    }

    // From which hour on the part of the day that stands before is behind noon; -1 for none.
    private static int PartOfDay(string text, int start)
    {
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(0, start - Reach), Math.Min(start, Reach));
        (int best, int from) = (-1, -1);
        foreach ((string word, int hour) in DayParts)
            if (before.LastIndexOf(word) is >= 0 and int at && at + word.Length > best && !before[(at + word.Length)..].ContainsAny(Partings))
                (best, from) = (at + word.Length, hour);
        return from;
    }

    private static bool SpeaksOfEvening(string text, int start) => text.AsSpan(Math.Max(0, start - Sentence), Math.Min(start, Sentence)).IndexOfAny('午', '晚', '夜') >= 0;

    /// <summary>零时, 零点 before what makes it a time, 零时30分.</summary>
    public static Quantity? Midnight(string text, int at)
    {
        if (!Has(text, at, "零时") && !Has(text, at, "零点"))
            return null;
        (int minute, int end) = Minute(text, at + 2);
        bool isTime = text[at + 1] == '时' ? !Has(text, at + 2, "差") : end > at + 2 || Has(text, at + 2, "钟") || Has(text, at + 2, "整") || Has(text, at + 2, "起") || Has(text, at + 2, "后") || Has(text, at + 2, "前");
        return isTime ? new Quantity(QuantityKind.Time, at, end, 0, 0) { Moment = new Moment { Hour = 0, Minute = minute, HalfDay = HalfDay.Morning } } : null;
    }

    /// <summary>13:09, 2:08:36, 4:05.12.</summary>
    public static Quantity? Clock(string text, int start, Numeral number, int at)
    {
        if (number.Low > 24 || !number.HasDigits || !TwoDigits(text, at + 1, out int minute) || minute > 59 || at - start > 2)
            return null;
        int end = at + 3;
        double second = -1;
        if (end < text.Length && text[end] is ':' or '：' && TwoDigits(text, end + 1, out int whole))
            (second, end) = (whole, end + 3);
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
            for ((double place, end, second) = (0.1, end + 1, Math.Max(second, 0)); end < text.Length && char.IsAsciiDigit(text[end]); end++, place /= 10)
                second += (text[end] - '0') * place;
        Moment moment = second < 0 ? Of(text, start, (int)number.Low, minute, false) : new Moment { Hour = (int)number.Low, Minute = minute, Second = second };
        return new Quantity(QuantityKind.Time, start, end, 0, 0) { Moment = moment };
    }

    private static bool TwoDigits(string text, int at, out int value)
    {
        value = 0;
        if (at + 1 >= text.Length || !HanDigits.IsDigit(text[at]) || !HanDigits.IsDigit(text[at + 1]) || (at + 2 < text.Length && HanDigits.IsDigit(text[at + 2])))
            return false;
        value = (HanDigits.Narrow(text[at]) - '0') * 10 + HanDigits.Narrow(text[at + 1]) - '0';
        return true;
    }

    private static bool Has(string text, int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}
