namespace Summarizer.Measuring.Chinese;

/// <summary>What a character is worth as a number, full-width and accountants' forms included.</summary>
internal static class HanDigits
{
    private const string Accountants = "零壹贰叁肆伍陆柒捌玖";

    /// <summary>A full-width character's ASCII counterpart; any other character as it is.</summary>
    public static char Narrow(char c) => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c;

    public static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    /// <summary>The value of 一 to 九, 〇 and 零, 两; -1 for any other character.</summary>
    public static int Digit(char c) => c switch
    {
        '一' => 1,
        '二' or '两' or '兩' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '〇' or '零' => 0,
        _ => Accountants.IndexOf(c, StringComparison.Ordinal),
    };

    /// <summary>10, 100 or 1,000 for 十百千; 0 for any other character.</summary>
    public static double Small(char c) => c switch { '十' or '拾' => 10, '百' or '佰' => 100, '千' or '仟' => 1000, _ => 0 };

    /// <summary>10,000 and up for 万亿兆; 0 for any other character.</summary>
    public static double Big(char c) => c switch { '万' or '萬' => 1e4, '亿' or '億' => 1e8, '兆' => 1e12, _ => 0 };

    public static bool IsAccountants(char c) => Accountants.Contains(c, StringComparison.Ordinal);

    public static bool IsScale(char c) => Small(c) > 0 || Big(c) > 0;

    public static bool IsNumeral(char c) => IsDigit(c) || Digit(c) >= 0 || IsScale(c) || c is '廿' or '卅';

}
