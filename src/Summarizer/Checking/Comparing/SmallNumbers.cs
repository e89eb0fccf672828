using Summarizer.Measuring;

namespace Summarizer.Checking.Comparing;

/// <summary>
/// Small numbers in words, which a translation may say otherwise or not at all. Only where both sides have one of the same kind that
/// the other has not was it changed: 四分之一 and a fifth, 六省区 and nine provinces, 连续第三年 and the fifth year.
/// </summary>
internal static class SmallNumbers
{
    private const double Most = 30;

    public static bool AreOfOneKind(Quantity s, Quantity t) => (s.Kind, t.Kind) switch
    {
        (QuantityKind.Ordinal, QuantityKind.Ordinal) => true,
        (QuantityKind.Number, QuantityKind.Number) => AreShares(s, t) || AreCounts(s, t) || AreMagnitudes(s, t),
        _ => false,
    };

    private static bool AreShares(Quantity s, Quantity t) => s.Unit.Dimension == Dimension.Percent && t.Unit.Dimension == Dimension.Percent;

    // One is said as a, both as two, or not at all.
    private static bool AreCounts(Quantity s, Quantity t) =>
        s.Unit.Dimension is Dimension.Count && t.Unit.Dimension is Dimension.Count or Dimension.None && IsSmall(s) && IsSmall(t) && s.Low >= 2 && t.Low >= 2 && (s.Bound == t.Bound || Math.Abs(s.Low - t.Low) > 1);

    private static bool IsSmall(Quantity quantity) => quantity is { IsVague: false, Step: >= 1, Bound: not Bound.Over } && quantity.High <= Most;

    private static bool AreMagnitudes(Quantity s, Quantity t) => s.Unit.Dimension == Dimension.Age && t.Unit.Dimension is Dimension.Age or Dimension.None && t.Low is >= 20 and < 110
        || s.IsVague && t.IsVague && s.Unit.Dimension is Dimension.Count or Dimension.None or Dimension.Money && (t.Unit.Dimension == Dimension.None || t.Unit.Dimension == s.Unit.Dimension);
}
