using Summarizer.Measuring;

namespace Summarizer.Checking.Comparing;

/// <summary>Compares dates part by part: what both say must be the same.</summary>
internal static class Moments
{
    private const int Century = 100;

    /// <summary>Whether they can be one date: a part in common, and no part that differs.</summary>
    public static bool Agree(Moment one, Moment other)
    {
        if (one.IsPeriod || other.IsPeriod)
            return Periods(one, other);
        if (one.Decade > 0 || other.Decade > 0)
            return one.Decade > 0 && other.Decade > 0 ? one.Decade % Century == other.Decade % Century : (one.Year + other.Year) / 10 * 10 % Century == (one.Decade + other.Decade) % Century && one.Year + other.Year > 0;
        bool hasCommon = one.Year > 0 && other.Year > 0 || one.Month > 0 && other.Month > 0 || one.Day > 0 && other.Day > 0;
        return hasCommon && Part(one.Year, other.Year) && Part(one.Month, other.Month) && Part(one.Day, other.Day) && (one.Year == 0 || one.IsBeforeChrist == other.IsBeforeChrist);
    }

    // The first three quarters may be January to September, the first quarter the three months to March.
    private static bool Periods(Moment one, Moment other) => (one.IsPeriod, other.IsPeriod) switch
    {
        (true, true) => one.FirstMonth == other.FirstMonth && one.LastMonth == other.LastMonth,
        (true, false) => other.Month > 0 && (other.Month == one.FirstMonth || other.Month == one.LastMonth),
        _ => one.Month > 0 && (one.Month == other.FirstMonth || one.Month == other.LastMonth),
    };

    /// <summary>Whether they are one time of day: what both say of noon too.</summary>
    public static bool AreOneTime(Moment one, Moment other)
    {
        bool isKnown = one.HalfDay != HalfDay.Open && other.HalfDay != HalfDay.Open;
        return (isKnown ? one.Hour % 24 == other.Hour % 24 : one.Hour % 12 == other.Hour % 12) && Math.Max(one.Minute, 0) == Math.Max(other.Minute, 0)
            && (one.Second < 0 || other.Second < 0 || Math.Abs(one.Second - other.Second) < 0.001);
    }

    /// <summary>Whether so many seconds may be written like a clock: 4:05.12, 2:08:36.</summary>
    public static bool IsSpan(double seconds, Moment clock)
    {
        double behind = Math.Max(clock.Second, 0), minutes = Math.Max(clock.Minute, 0);
        return Near(seconds, clock.Hour * 3600 + minutes * 60 + behind) || Near(seconds, clock.Hour * 60 + minutes + (behind < 1 ? behind : behind / 100));
    }

    private static bool Near(double one, double other) => Math.Abs(one - other) < 0.001;

    private static bool Part(int one, int other) => one == 0 || other == 0 || one == other;
}
