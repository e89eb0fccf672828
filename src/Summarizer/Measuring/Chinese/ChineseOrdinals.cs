namespace Summarizer.Measuring.Chinese;

/// <summary>Reads places in a row: 第16次, 首批, 二十大 (the twentieth congress), 三中全会.</summary>
internal static class ChineseOrdinals
{
    public static Quantity? Read(string text, int at)
    {
        if (text[at] == '首')
            return at + 1 < text.Length && Units.Chinese(text, at + 1) is { Length: > 0 and int length, Unit.Dimension: Dimension.Count }
                ? new Quantity(QuantityKind.Ordinal, at, at + 1 + length, 1, 1) { IsWeak = true } : null;
        if (!ChineseNumeral.TryRead(text, at + 1, out Numeral number) || number.IsBare || !number.IsWhole && number.Low == number.High)
            return null;
        if (ChinesePeriods.Quarters(text, at, number) is { } quarter)
            return quarter;
        (Unit unit, int taken) = Units.Chinese(text, number.End);
        bool isCounted = unit.Dimension is Dimension.Count or Dimension.Duration;
        return new Quantity(QuantityKind.Ordinal, at, number.End + (isCounted ? taken : 0), number.Low, number.High) { IsWeak = !number.HasDigits && number.Low <= 3 };
    }

    /// <summary>党的二十大, 二十届三中全会: congresses and plenary sessions are counted without 第.</summary>
    public static Quantity? Congress(string text, int at, Numeral number)
    {
        if (number.HasDigits || number.IsBare || !number.IsWhole || number.Low is < 1 or > 50)
            return null;
        bool isCongress = number.Low >= 8 && Has(text, number.End, "大") && (at + 3 > text.Length || !"型家学量队多约".Contains(At(text, number.End + 1), StringComparison.Ordinal))
            && (number.Low >= 15 || (at > 0 && text[at - 1] is '的' or '共' or '党'));
        bool isPlenary = Has(text, number.End, "中全会") || Has(text, number.End, "届") || Has(text, number.End, "次全");
        return isCongress ? new Quantity(QuantityKind.Ordinal, at, number.End + 1, number.Low, number.Low)
            : isPlenary ? new Quantity(QuantityKind.Ordinal, at, number.End + 1, number.Low, number.Low) { IsWeak = number.Low <= 10 } : null;
    }

    private static char At(string text, int at) => at < text.Length ? text[at] : '\0';

    private static bool Has(string text, int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}
