namespace Summarizer.Measuring.Chinese;

/// <summary>Reads a number with its unit or counting word, and how near it is meant to be: 约3.8亿吨, 一个多月, 七万八千多名.</summary>
internal static class ChineseAmounts
{
    // Two or more characters that go with 多 to the next word: 5年多次 is five years, many times.
    private static readonly Unit Years = Units.English("years old")!;

    private const string BehindMany = "次家地名方个种年元样项位人条国处部层维功极轮场";

    public static Quantity? Read(string text, int at, int floor, Numeral number)
    {
        if (number.High <= 0 && !number.HasDigits)
            return null;
        int end = number.End;
        Bound bound = number.Bound;
        if (Over(text, end) is > 0 and int over)
            (bound, end) = (Bound.Over, end + over);
        if (Has(text, end, "个多") && Units.Chinese(text, end + 2).Unit.Dimension is Dimension.Duration || Has(text, end, "个多月"))
            (bound, end) = (Bound.Over, end + 2);
        bool isHalf = Has(text, end, "个半") && (Has(text, end + 2, "月") || Units.Chinese(text, end + 2).Unit.Dimension is Dimension.Duration);
        if (isHalf)
            end += 2;
        (Unit unit, int length) = Has(text, end, "月") && end > number.End ? (Units.Month, 1) : Unit(text, end);
        if (Units.Chinese(text, end) is { Unit.Dimension: Dimension.Duration } && text[end] == '日' && number.IsRun)
            return null;
        if (length == 0 && !IsSaid(text, at, number, bound))
            return null;
        (double low, double high, double step) = isHalf ? (number.Low + 0.5, number.High + 0.5, 0.5) : (number.Low, number.High, number.Step);
        if (length == 0 && ChineseBounds.IsBeyond(text, end) && number is { HasDigits: false, Low: >= 20 and < 100 })
            unit = Years;
        if (length == 0 && IsTop(text, at))
            unit = Units.Count;
        end += length;
        if (length > 0 && Behind(text, end, unit, ref low, ref high, ref step, ref bound) is > 0 and int behind)
            end += behind;
        if (unit.Code == "CNY" && unit.Factor == 1 && length > 0 && Small(text, end, text[end - 1] == '块') is { Length: > 0 } change && low == high)
            (low, high, step, end) = (low + change.Value, high + change.Value, 0.01, end + change.Length);
        if (ReferenceEquals(unit, Units.Yuan) && Currency(text, at) is { } named)
            unit = named;
        Quantity amount = new(QuantityKind.Number, at, end, low, high)
        {
            Unit = unit,
            Bound = bound,
            Step = step,
            Scale = number.Scale,
            IsVague = number.IsVague,
            IsWeak = number.IsWeak && !isHalf || number.IsRun || number.IsBare && (unit.Dimension is Dimension.Duration or Dimension.Age || Has(text, number.End, "强")) || !number.HasDigits && IsTop(text, at),
        };
        return ChineseBounds.Around(text, amount, floor);
    }

    // 10块5, 3元5角2分: what follows the yuan.
    private static (double Value, int Length) Small(string text, int at, bool isSpoken)
    {
        (double value, int end) = (0, at);
        while (ChineseNumeral.TryRead(text, end, out Numeral number) && number is { IsWhole: true, Low: >= 1 and <= 9 } && number.End - end == 1)
        {
            char unit = number.End < text.Length ? text[number.End] : '\0';
            if (unit is '角' or '毛' or '分')
                (value, end) = (value + number.Low * (unit == '分' ? 0.01 : 0.1), number.End + (Has(text, number.End, "毛钱") || Has(text, number.End, "分钱") ? 2 : 1));
            else
                return isSpoken && end == at && Units.Chinese(text, number.End).Length == 0 && !(number.End < text.Length && HanDigits.IsNumeral(text[number.End])) ? (number.Low / 10, number.End - at) : (value, end - at);
        }
        return (value, end - at);
    }

    // 新台币6735亿元, 人民币30元: the currency stands before.
    private static Unit? Currency(string text, int at)
    {
        foreach (string name in Currencies)
            if (at >= name.Length && Has(text, at - name.Length, name))
                return Units.Chinese(text, at - name.Length).Unit;
        return null;
    }

    private static readonly string[] Currencies = ["新台币", "台币", "港币", "澳门币", "新加坡币"];

    // 3 % stands with a space in some files.
    private static (Unit, int) Unit(string text, int at)
    {
        (Unit unit, int length) = Units.Chinese(text, at);
        if (length == 0 && at + 1 < text.Length && text[at] == ' ' && Units.Chinese(text, at + 1) is { Length: > 0, Unit: { Dimension: not Dimension.Count } spaced } found)
            return (spaced, found.Length + 1);
        return (unit, length);
    }

    // 4万多, 1500余, 百来.
    private static int Over(string text, int at)
    {
        if (at >= text.Length || text[at] is not ('多' or '余' or '来'))
            return 0;
        return text[at] == '来' && Units.Chinese(text, at + 1).Length == 0 ? 0 : 1;
    }

    // 一个多月, 3年多, 一年半, 5米多; 5年多次 is not five years and more.
    private static int Behind(string text, int at, Unit unit, ref double low, ref double high, ref double step, ref Bound bound)
    {
        if (at >= text.Length)
            return 0;
        if (text[at] == '半' && unit.Dimension is Dimension.Duration or Dimension.Mass or Dimension.Length)
        {
            (low, high, step) = (low + 0.5, high + 0.5, 0.5);
            return 1;
        }
        if (text[at] is not ('多' or '余') || (at + 1 < text.Length && BehindMany.Contains(text[at + 1], StringComparison.Ordinal) && unit.Dimension is not Dimension.Count))
            return 0;
        bound = Bound.Over;
        return 1;
    }

    // Without a unit, digits are always a figure; Chinese numerals only where they are plainly one.
    private static bool IsSaid(string text, int at, Numeral number, Bound bound) =>
        number.HasDigits || (!number.IsBare && !number.IsRun && (number.High >= 100 || bound == Bound.Over) && number.End - at >= 2)
        || (number.IsRun && number.End - at >= 2) || IsTop(text, at) || ChineseBounds.IsBeyond(text, number.End) || IsScore(text, at, number.End) || (number.IsBare && number.High >= 1e6 && ChineseBounds.Ending(text, at).Length > 0);

    // 前十, 前二十: the first ten, twenty of a list.
    private static bool IsTop(string text, int at) => at > 0 && text[at - 1] == '前' && (at == 1 || !"之此以日目跟面眼当生提空从".Contains(text[at - 2], StringComparison.Ordinal));

    // 三比二.
    private static bool IsScore(string text, int at, int end) =>
        Has(text, end, "比") && end + 1 < text.Length && HanDigits.Digit(text[end + 1]) >= 0 || at > 1 && text[at - 1] == '比' && HanDigits.Digit(text[at - 2]) >= 0;

    private static bool Has(string text, int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}
