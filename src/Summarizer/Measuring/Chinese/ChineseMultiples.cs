namespace Summarizer.Measuring.Chinese;

/// <summary>Reads 翻一番, 翻两番, 翻倍, and 半 before what can be halved: 半年, 半个世纪.</summary>
internal static class ChineseMultiples
{
    public static Quantity? Read(string text, int at) => text[at] switch
    {
        '翻' => Doubled(text, at),
        '半' => ChinesePeriods.Half(text, at) ?? Half(text, at),
        _ => null,
    };

    // To double once is to have twice as much, to double twice four times.
    private static Quantity? Doubled(string text, int at)
    {
        int next = at + 1 < text.Length && text[at + 1] == '了' ? at + 2 : at + 1;
        if (string.CompareOrdinal(text, next, "倍", 0, 1) == 0 || string.CompareOrdinal(text, next, "番", 0, 1) == 0 && next == at + 1)
            return Times(at, next + 1, 2);
        if (!ChineseNumeral.TryRead(text, next, out Numeral number) || !number.IsWhole || number.Low > 10)
            return null;
        if (string.CompareOrdinal(text, number.End, "番", 0, 1) == 0)
            return Times(at, number.End + 1, Math.Pow(2, number.Low));
        return string.CompareOrdinal(text, number.End, "倍", 0, 1) == 0 ? Times(at, number.End + 1, number.Low + 1) : null;
    }

    private static Quantity Times(int start, int end, double value) => new(QuantityKind.Number, start, end, value, value) { Unit = Units.Multiple };

    private static Quantity? Half(string text, int at)
    {
        // 近半, 过半, 半数: half of something.
        if (at > 0 && text[at - 1] is '减' or '近' or '过' or '逾' or '超' or '大' or '对' || string.CompareOrdinal(text, at + 1, "数", 0, 1) == 0)
            return new Quantity(QuantityKind.Number, at, at + 1, 0.5, 0.5) { Unit = new Unit(Dimension.Percent, "", 1, "", ""), Step = 0.5, IsWeak = true };
        (Unit unit, int length) = Units.Chinese(text, at + 1);
        return unit.Dimension is Dimension.Duration && length > 0
            ? new Quantity(QuantityKind.Number, at, at + 1 + length, 0.5, 0.5) { Unit = unit, IsWeak = true } : null;
    }
}
