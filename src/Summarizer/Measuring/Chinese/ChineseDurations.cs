using System.Globalization;

namespace Summarizer.Measuring.Chinese;

/// <summary>Reads spans of time of several parts, and results: 1小时40分钟, 2年6个月, 2小时08分36秒, 9秒83.</summary>
internal static class ChineseDurations
{
    private static readonly (string Word, string English)[] Parts =
    [
        ("年", "year"), ("个月", "month"), ("个星期", "week"), ("周", "week"), ("天", "day"), ("个小时", "hour"), ("小时", "hour"), ("个钟头", "hour"), ("分钟", "minute"), ("分", "minute"), ("秒钟", "second"), ("秒", "second"),
    ];

    private static readonly (string Word, Unit Unit)[] Units = [.. Parts.Select(p => (p.Word, Measuring.Units.English(p.English)!))];

    public static Quantity? Read(string text, int at, Numeral number)
    {
        if (!number.IsWhole || number.IsVague || number.Scale > 1)
            return null;
        (double seconds, int parts, int end) = (0, 0, number.End);
        (Unit? first, Unit last) = (null, Measuring.Units.Year);
        string said = "";
        while (Part(text, number.End) is { } part && (first is null || part.Unit.Factor < last.Factor) && number.IsWhole)
        {
            (double value, end, parts, last) = (number.Low, number.End + part.Length, parts + 1, part.Unit);
            first ??= part.Unit;
            if (last.Factor == 1 && Hundredths(text, end) is { Length: > 0 } behind)
                (value, end, parts) = (value + behind.Value, end + behind.Length, parts + 1);
            seconds += value * last.Factor;
            said += string.Create(CultureInfo.InvariantCulture, $"{(said.Length > 0 ? " " : "")}{value:0.###} {(value == 1 ? last.Singular : last.Plural)}");
            if (!ChineseNumeral.TryRead(text, end, out number))
                break;
        }
        if (parts < 2)
            return null;
        double all = Math.Round(seconds / first!.Factor, 9);
        return new Quantity(QuantityKind.Number, at, end, all, all) { Unit = first, Step = last.Factor / first.Factor / (seconds % 1 > 0 ? 100 : 1), Designation = said };
    }

    private static (Unit Unit, int Length)? Part(string text, int at)
    {
        foreach ((string word, Unit unit) in Units)
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
                return (unit, word.Length);
        return null;
    }

    // 9秒83: digits behind the seconds that count nothing of their own.
    private static (double Value, int Length) Hundredths(string text, int at)
    {
        (double value, double place, int end) = (0, 1, at);
        for (; end < text.Length && HanDigits.IsDigit(text[end]); end++)
            value += (HanDigits.Narrow(text[end]) - '0') * (place /= 10);
        return end - at is 0 or > 3 || Measuring.Units.Chinese(text, end).Length > 0 || end < text.Length && HanDigits.IsScale(text[end]) ? (0, 0) : (Math.Round(value, 3), end - at);
    }
}
