using Summarizer.Measuring;

namespace Summarizer.Checking.Comparing;

/// <summary>Whether the same number of one thing may be the same number of another: 8000 and 8,000 yuan, but not 30 % and 30 km.</summary>
internal static class Dimensions
{
    public static bool Agree(Quantity s, Quantity t)
    {
        (Unit source, Unit target) = (s.Unit, t.Unit);
        if (source.Dimension == Dimension.Money && target.Dimension == Dimension.Money)
            return source.IsLike(target);
        // What carries no unit leaves it open. What counts things may count them in any words.
        return (source.Dimension, target.Dimension) switch
        {
            (var one, var other) when one == other => true,
            (_, Dimension.None) or (Dimension.None, _) => true,
            (Dimension.Percent, Dimension.Points) or (Dimension.Points, Dimension.Percent) => false,
            (Dimension.Points, Dimension.Score) or (Dimension.Score, _) or (_, Dimension.Score) => true,
            (Dimension.Count, Dimension.Percent or Dimension.Points) => false,
            (Dimension.Count, _) or (_, Dimension.Count) => true,
            (Dimension.Length, Dimension.Speed) or (Dimension.Speed, Dimension.Length) => true,
            (Dimension.Temperature, Dimension.Degree) or (Dimension.Degree, _) => true,
            (Dimension.Energy, Dimension.Power) or (Dimension.Power, Dimension.Energy) => true,
            _ => false,
        };
    }
}
