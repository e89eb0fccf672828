using Summarizer.Measuring;

namespace Summarizer.Checking.Comparing;

/// <summary>Compares dates part by part: what both say must be the same.</summary>
internal static class Moments
{
    private const int Century = 100;

    /// <summary>Whether they can be one date: a part in common, and no part that differs.</summary>
    public static bool Agree(Moment one, Moment other)
    {
        if (one.Decade > 0 || other.Decade > 0)
            return one.Decade > 0 && other.Decade > 0 ? one.Decade % Century == other.Decade % Century : (one.Year + other.Year) / 10 * 10 % Century == (one.Decade + other.Decade) % Century && one.Year + other.Year > 0;
        bool hasCommon = one.Year > 0 && other.Year > 0 || one.Month > 0 && other.Month > 0 || one.Day > 0 && other.Day > 0;
        return hasCommon && Part(one.Year, other.Year) && Part(one.Month, other.Month) && Part(one.Day, other.Day);
    }

    private static bool Part(int one, int other) => one == 0 || other == 0 || one == other;
}
