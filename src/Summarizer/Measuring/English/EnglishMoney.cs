using System.Collections.Frozen;

namespace Summarizer.Measuring.English;

/// <summary>The currency signs that stand before an English number: $, US$, HK$, RMB, €.</summary>
internal static class EnglishMoney
{
    private static readonly (string Sign, string Code)[] Signs =
    [
        ("US$", "USD"), ("US $", "USD"), ("HK$", "HKD"), ("HK $", "HKD"), ("NT$", "TWD"), ("SG$", "SGD"), ("S$", "SGD"), ("A$", "AUD"), ("AU$", "AUD"), ("C$", "CAD"), ("CA$", "CAD"), ("NZ$", "NZD"), ("MOP$", "MOP"), ("CN¥", "CNY"), ("R$", "BRL"),
        ("RMB", "CNY"), ("CNY", "CNY"), ("USD", "USD"), ("HKD", "HKD"), ("EUR", "EUR"), ("JPY", "JPY"), ("GBP", "GBP"), ("RM", "MYR"), ("MYR", "MYR"), ("SGD", "SGD"), ("NTD", "TWD"), ("TWD", "TWD"), ("AUD", "AUD"), ("VND", "VND"),
        ("$", "USD|HKD|SGD|AUD|CAD|TWD|NZD"), ("€", "EUR"), ("£", "GBP"), ("¥", "CNY|JPY"), ("￥", "CNY|JPY"), ("₩", "KRW"), ("₽", "RUB"), ("₹", "INR"), ("฿", "THB"),
    ];

    private static readonly FrozenDictionary<string, Unit> ByCode = Signs.Select(s => s.Code).Distinct()
        .ToFrozenDictionary(c => c, c => new Unit(Dimension.Money, c, 1, "", ""));

    /// <summary>The currency whose sign ends at <paramref name="at"/>, and the sign's length with the space behind it; 0 for none.</summary>
    public static (Unit Unit, int Length) Ending(string text, int at)
    {
        int end = at > 0 && text[at - 1] == ' ' ? at - 1 : at;
        if (end == 0 || !(text[end - 1] is '$' or '€' or '£' or '¥' or '￥' or '₩' or '₽' or '₹' or '฿' || char.IsAsciiLetterUpper(text[end - 1])))
            return (Unit.None, 0);
        foreach ((string sign, string code) in Signs)
            if (end >= sign.Length && string.CompareOrdinal(text, end - sign.Length, sign, 0, sign.Length) == 0
                && (end == sign.Length || !char.IsAsciiLetter(text[end - sign.Length - 1]) || !char.IsAsciiLetter(sign[0])))
                return (ByCode[code], at - end + sign.Length);
        return (Unit.None, 0);
    }
}
