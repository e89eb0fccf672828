using System.Globalization;
using Summarizer.Measuring;

namespace Summarizer.Checking.Comparing;

/// <summary>Which figure of the target one of the source has probably become.</summary>
internal static class Likeness
{
    public const int Unlike = 10;

    public static (int Cost, Fault Fault) Of(Quantity s, string source, Quantity t)
    {
        if (s.Moment.Name is not null)
            return IsReadAsNumber(s, source, t) ? (0, Fault.Changed) : (Unlike, Fault.Changed);
        if (s.Kind == QuantityKind.Designator || t.Kind == QuantityKind.Designator)
            return s.Kind == t.Kind && Designators.IsMisspelt(s.Designation!, t.Designation!) ? (0, Fault.Changed) : (Unlike, Fault.Changed);
        if (s.Moment.IsPeriod || t.Moment.IsPeriod)
            return s.Moment.IsPeriod && t.Moment.IsPeriod || IsPartOfYear(s, source) && t.Moment.IsPeriod ? (0, Fault.Changed) : (Unlike, Fault.Changed);
        if (s.Kind == QuantityKind.Time && t.Kind == QuantityKind.Time)
            return (2, Fault.Changed);
        if (IsWeakOther(s, t))
            return (Unlike, Fault.Changed);
        if (s.Kind is QuantityKind.Weekday || t.Kind is QuantityKind.Weekday || s.Kind == QuantityKind.Time || t.Kind == QuantityKind.Time)
            return s.Kind == t.Kind ? (2, Fault.Changed) : (Unlike, Fault.Changed);
        if (s.Kind == QuantityKind.Date || t.Kind == QuantityKind.Date)
            return s.Kind == t.Kind ? (2, Fault.Changed) : s.Kind == QuantityKind.Date && t.Kind == QuantityKind.Number && t.Unit.Dimension == Dimension.None && t.Low < 2200 ? (6, Fault.Changed) : (Unlike, Fault.Changed);
        bool isSameUnit = s.Unit.IsLike(t.Unit) && s.Unit.Dimension is not (Dimension.None or Dimension.Count);
        if (Digits(s.Low) == Digits(t.Low))
            return (isSameUnit ? 0 : 1, Fault.Scale);
        if (!isSameUnit && s.Unit.Dimension is not (Dimension.None or Dimension.Count) && t.Unit.Dimension is not (Dimension.None or Dimension.Count))
            return (Unlike, Fault.Changed);
        double ratio = s.Low > 0 && t.Low > 0 ? Math.Abs(Math.Log10(s.Low / t.Low)) : 3;
        return (isSameUnit ? ratio < 1 ? 2 : 3 : ratio < 0.3 ? 4 : ratio < 3 ? 5 : 7, Fault.Changed);
    }

    // Two small numbers in words are only held against one another where they count the same: three days, five days.
    private static bool IsWeakOther(Quantity s, Quantity t) =>
        (s.IsWeak || t.IsWeak) && !SmallNumbers.AreOfOneKind(s, t) && !(s.Unit.IsLike(t.Unit) && s.Unit.Dimension is Dimension.Duration or Dimension.Money or Dimension.Age or Dimension.Length or Dimension.Mass or Dimension.Area)
        && !(s.Unit.Dimension == Dimension.Multiple && t.Unit.Dimension == Dimension.Multiple);

    // 首八个月, 第二季.
    private static bool IsPartOfYear(Quantity s, string source) => s.Kind == QuantityKind.Ordinal ? source[s.End - 1] == '季' : s.Unit.Singular is "month" && s.Start > 0 && source[s.Start - 1] is '首' or '前';

    // 十一 that became 11th, eleven or eleventh.
    private static bool IsReadAsNumber(Quantity s, string source, Quantity t) =>
        Measuring.Chinese.ChineseNumeral.TryRead(source, s.Start, out Numeral number) && t.Kind is QuantityKind.Number or QuantityKind.Ordinal && t.Low == number.Low;

    private static string Digits(double value) => value.ToString("0.#########", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).Trim('0');
}
