namespace Summarizer.Measuring.Chinese;

/// <summary>Reads 三分之二, 百分之三点五, 千分之一, 一半, 三成半, 八折, 3比2 and 3/4.</summary>
internal static class ChineseFractions
{
    private static readonly Unit Part = new(Dimension.Percent, "", 1, "", "");

    public static Quantity? Read(string text, int at, Numeral number)
    {
        int next = number.End;
        if (Has(text, next, "分之") && ChineseNumeral.TryRead(text, next + 2, out Numeral part) && number.Low > 0)
            return Of(at, part.End, part.Low / number.Low, part.High / number.Low, part.Step / number.Low, part.Bound, number.Low is 100 or 1000 or 10000);
        if (Has(text, next, "半") && number is { Low: 1, HasDigits: false } && !IsDuration(text, next + 1))
            return Of(at, next + 1, 0.5, 0.5, 0.5, Bound.Exact, false);
        if (Has(text, next, "成") && number.High <= 10 && !number.IsBare && !IsVerb(text, next + 1))
        {
            // 九成五 is 95 percent, 两成半 25.
            int digit = next + 1 >= text.Length ? -1 : text[next + 1] == '半' ? 5 : !number.HasDigits && number.Low == number.High && !(next + 2 < text.Length && (HanDigits.IsNumeral(text[next + 2]) || Units.Chinese(text, next + 2).Length > 0)) ? HanDigits.Digit(text[next + 1]) : -1;
            double more = Math.Max(digit, 0) / 100.0;
            return Of(at, next + (digit > 0 ? 2 : 1), number.Low / 10 + more, number.High / 10 + more, digit == 5 ? 0.05 : digit > 0 ? 0.01 : 0.1, number.Bound, true) with { IsVague = number.IsVague };
        }
        if (at > 0 && text[at - 1] == '每' && Share(text, at, number) is { } share)
            return share;
        // 七旬 is seventy years and more.
        if (Has(text, next, "旬") && number is { HasDigits: false, IsWhole: true, Low: >= 3 and <= 10 })
            return new Quantity(QuantityKind.Number, at, next + 1, number.Low * 10, number.Low * 10 + 9.99) { Unit = Years, IsVague = true, IsWeak = true };
        // 八折 is 80 percent of the price, 20 percent off.
        if (Has(text, next, "折") && number.High <= 99 && number.Low >= 1 && !Has(text, next, "折叠"))
            return Of(at, next + 1, number.Low / (number.Low >= 10 ? 100 : 10), number.High / (number.High >= 10 ? 100 : 10), 0.01, Bound.Exact, false) with { Unit = Discount };
        if (Has(text, next, "/") && number is { HasDigits: true, IsWhole: true, Low: > 0 and < 10 } && ChineseNumeral.TryRead(text, next + 1, out Numeral whole)
            && whole is { HasDigits: true, IsWhole: true, Low: <= 10 } && whole.Low > number.Low && !Has(text, whole.End, "/"))
            return Of(at, whole.End, number.Low / whole.Low, number.Low / whole.Low, 0.01, Bound.Exact, false);
        return null;
    }

    // 每三人中就有一人: one in three.
    private static Quantity? Share(string text, int at, Numeral whole)
    {
        (Unit unit, int length) = Units.Chinese(text, whole.End);
        int next = whole.End + length, from = next;
        while (next < text.Length && next - from < 8 && "户人家名个女男孩子中里当就便约有".Contains(text[next], StringComparison.Ordinal))
            next++;
        bool isAmong = text.AsSpan(from, next - from).IndexOfAny('中', '里') >= 0;
        return length > 0 && unit.Dimension == Dimension.Count && isAmong && whole is { IsWhole: true, Low: >= 2 } && ChineseNumeral.TryRead(text, next, out Numeral part) && part.IsWhole && part.Low < whole.Low && Units.Chinese(text, part.End).Unit.Dimension == Dimension.Count
            ? Of(at, part.End + 1, part.Low / whole.Low, part.Low / whole.Low, 0.01, Bound.Exact, false) : null;
    }

    private static readonly Unit Years = Units.English("years old")!;
    private static readonly Unit Discount = new(Dimension.Percent, "off", 1, "", "");

    private static Quantity Of(int start, int end, double low, double high, double step, Bound bound, bool isPercent) =>
        new(QuantityKind.Number, start, end, isPercent ? Math.Round(low * 100, 8) : low, isPercent ? Math.Round(high * 100, 8) : high)
        {
            Unit = isPercent ? Units.Percent : Part,
            Step = isPercent ? step * 100 : step,
            Bound = bound,
            IsWeak = !isPercent,
        };

    private static bool IsDuration(string text, int at) => Units.Chinese(text, at) is { Unit.Dimension: Dimension.Duration, Length: > 0 };

    // 三成 is a share; 一成立 is not.
    private static bool IsVerb(string text, int at) => at < text.Length && "立为员功长品果交就绩分都型效本熟家".Contains(text[at], StringComparison.Ordinal);

    private static bool Has(string text, int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}
