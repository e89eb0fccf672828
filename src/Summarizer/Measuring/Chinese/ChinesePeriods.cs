namespace Summarizer.Measuring.Chinese;

/// <summary>Reads parts of a year: 一季度, 前三季度, 上半年.</summary>
internal static class ChinesePeriods
{
    private const int QuarterMonths = 3, HalfMonths = 6, LastMonth = 12;

    /// <param name="at">Where the figure begins, 第 or 首 included.</param>
    public static Quantity? Quarters(string text, int at, Numeral number)
    {
        bool isFirst = at > 0 && text[at - 1] is '前' or '头';
        int end = Has(text, number.End, "季度") ? number.End + 2 : isFirst && Has(text, number.End, "个季度") ? number.End + 3 : 0;
        if (end == 0 || number is not { IsWhole: true, Low: >= 1 and <= 4 })
            return null;
        int last = (int)number.Low * QuarterMonths;
        return Of(isFirst ? at - 1 : at, end, isFirst ? 1 : last - QuarterMonths + 1, last);
    }

    /// <summary>The quarter that begins with 首.</summary>
    public static Quantity? First(string text, int at) => Has(text, at, "首季") && !Has(text, at, "首季赛") ? Of(at, Has(text, at, "首季度") ? at + 3 : at + 2, 1, QuarterMonths) : null;

    /// <summary>上半年 or 下半年, of which 半 stands at <paramref name="at"/>.</summary>
    public static Quantity? Half(string text, int at) => at > 0 && Has(text, at, "半年") ? text[at - 1] switch
    {
        '上' => Of(at - 1, at + 2, 1, HalfMonths),
        '下' => Of(at - 1, at + 2, HalfMonths + 1, LastMonth),
        _ => null,
    } : null;

    private static Quantity Of(int start, int end, int first, int last) =>
        new(QuantityKind.Date, start, end, 0, 0) { Moment = new Moment { FirstMonth = first, LastMonth = last }, IsWeak = true };

    private static bool Has(string text, int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}
