using Summarizer.Measuring;

namespace Summarizer.Checking.Comparing;

/// <summary>Whether two numbers are the same, rounding allowed.</summary>
internal static class Values
{
    private const double Exact = 1e-9, Converted = 0.02, Coarse = 0.02, Truncated = 0.15;

    /// <param name="s">A figure of the source, <paramref name="sourceFactor"/> what its number is multiplied by before it is compared.</param>
    public static bool Same(Quantity s, double sourceFactor, Quantity t, double targetFactor)
    {
        // 上万 is ten thousand and more: tens of thousands.
        if (s.Bound == Bound.Over && t.IsVague && !s.IsVague && t.High >= 2 * t.Low)
            return s.Low * sourceFactor * 9.99 >= t.Low * targetFactor && s.Low * sourceFactor <= t.High * targetFactor;
        if (s.IsVague || t.IsVague)
            return Overlap(s.Low * sourceFactor, s.High * sourceFactor, t.Low * targetFactor, t.High * targetFactor, s.IsVague && t.IsVague, IsLoose(s) || IsLoose(t));
        (double source, double target) = (s.Low * sourceFactor, t.Low * targetFactor);
        double difference = Math.Abs(source - target);
        if (difference <= Exact * Math.Max(Math.Abs(source), 1e-9))
            return true;
        // A mu is 0.0667 hectares: what was converted was rounded too.
        if (sourceFactor != targetFactor && sourceFactor != 1 && difference <= Converted * Math.Abs(source))
            return true;
        return IsRounded(source, s.Step * sourceFactor, target, Place(t) * targetFactor, t.Bound);
    }

    // The target may say less exactly what the source says, with two digits or so near that nobody would call it wrong.
    private static bool IsRounded(double source, double sourcePlace, double target, double place, Bound bound)
    {
        double difference = Math.Abs(source - target), share = source == 0 ? 1 : difference / Math.Abs(source);
        if (place <= sourcePlace * (1 + Exact))
            return false;
        bool isFine = Math.Abs(target) >= 10 * place;
        bool isNear = difference <= 0.5 * place * (1 + 1e-6) && (isFine || share <= Coarse);
        bool isTruncated = bound is Bound.Over or Bound.AtLeast && target < source || bound is Bound.Nearly or Bound.Under or Bound.AtMost && target > source;
        return isNear || (isTruncated && difference < place && (isFine || share <= Truncated));
    }

    // 56,000 may stand for 56,232: zeros at the end of a whole number count for nothing.
    private static double Place(Quantity quantity)
    {
        double place = quantity.Step;
        if (place < 1 || quantity.Low == 0)
            return place;
        while (quantity.Low % (place * 10) == 0 && place < quantity.Low)
            place *= 10;
        return place;
    }

    // Nearly a thousand may be several hundred; more than three hundred thousand is not two hundred thousand and some.
    private static bool IsLoose(Quantity quantity) => quantity is { IsVague: false, Bound: Bound.Nearly or Bound.Under or Bound.About };

    // Of several hundred, 300 is one; hundreds of thousands are not 100,000.
    private static bool Overlap(double low, double high, double otherLow, double otherHigh, bool bothVague, bool isLoose) =>
        low <= otherHigh * (bothVague ? 1 : 1.02) && otherLow <= high * (bothVague || !isLoose ? 1 : 1.02) || !bothVague && (high >= 2 * low || otherHigh >= 2 * otherLow) && Math.Min(high, otherHigh) >= Math.Max(low, otherLow) * 0.9 && Math.Max(low, otherLow) < 200;
}
