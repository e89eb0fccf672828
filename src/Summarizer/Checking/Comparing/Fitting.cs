using Summarizer.Measuring;

namespace Summarizer.Checking.Comparing;

/// <summary>Holds one figure of the source against one of the target.</summary>
internal static class Fitting
{
    private const double Century = 100;

    public static Fit Of(Quantity s, string source, Quantity t, string target) => (s.Kind, t.Kind) switch
    {
        (QuantityKind.Number or QuantityKind.Ordinal, QuantityKind.Number or QuantityKind.Ordinal) => Numbers(s, source, t, target),
        (QuantityKind.Date, QuantityKind.Date) => Moments.Agree(s.Moment, t.Moment) ? Fit.Full : Fit.None,
        (QuantityKind.Number or QuantityKind.Ordinal, QuantityKind.Date) when t.Moment.IsPeriod => IsPeriod(s, t.Moment) ? Fit.Full : Fit.None,
        (QuantityKind.Number, QuantityKind.Time) when s.Unit.Dimension == Dimension.Duration => Moments.IsSpan(s.Low * s.Unit.Factor, t.Moment) ? Fit.Full : Fit.None,
        (QuantityKind.Date, QuantityKind.Designator) => s.Moment.Year > 0 && (Designators.Holds(t.Designation!, s.Moment.Year) || t.Designation!.StartsWith("FY", StringComparison.Ordinal) && Designators.Holds(t.Designation, s.Moment.Year % Century)) ? Fit.Full : Fit.None,
        (QuantityKind.Date, QuantityKind.Ordinal) => s.Moment is { Day: > 0, Name: null } && s.Moment.Day == t.Low ? Fit.Full : Fit.None,
        (QuantityKind.Date, QuantityKind.Number) => DateAsNumber(s, source, t),
        (QuantityKind.Ordinal or QuantityKind.Number, QuantityKind.Date) => s.Low == t.Moment.Day && t.Moment.Month == 0 || s.Low == t.Moment.Year || (s.IsWeak && s.Low > 30 || s.Unit == Units.Year && s.Bound == Bound.Exact) && s.Low < Century && s.Low == t.Moment.Year % Century ? Fit.Full : Fit.None,
        (QuantityKind.Time, QuantityKind.Time) => Moments.AreOneTime(s.Moment, t.Moment) ? Fit.Full : Fit.None,
        (QuantityKind.Time, QuantityKind.Number) => s.Moment.Hour == t.Low || s.Moment.Hour * 60 + s.Moment.Minute == t.Low * t.Unit.Factor && t.Unit.Dimension == Dimension.Duration || s.Moment.Hour % 12 == t.Low || s.Moment.Minute == t.Low ? Fit.Full : Fit.None,
        (QuantityKind.Weekday, QuantityKind.Weekday) => s.Moment.Weekday == t.Moment.Weekday ? Fit.Full : Fit.None,
        (QuantityKind.Designator, QuantityKind.Designator) => Designators.Same(s.Designation!, t.Designation!) ? Fit.Full : Fit.None,
        (QuantityKind.Designator, QuantityKind.Number or QuantityKind.Ordinal) => Designators.Holds(s.Designation!, t.Low) ? Fit.Full : Fit.None,
        (QuantityKind.Number or QuantityKind.Ordinal, QuantityKind.Designator) => Designators.Holds(t.Designation!, s.Low) ? Fit.Full : Fit.None,
        _ => Fit.None,
    };

    private static Fit Numbers(Quantity s, string source, Quantity t, string target)
    {
        (Unit su, Unit tu) = (s.Unit, t.Unit);
        if (s.Kind != t.Kind && (su.Dimension is Dimension.Percent or Dimension.Points or Dimension.Money || tu.Dimension is Dimension.Percent or Dimension.Points or Dimension.Money))
            return Fit.None;
        if (su.Dimension == Dimension.Multiple || tu.Dimension == Dimension.Multiple)
            return Multiples.Fit(s, source, t);
        if (su.Dimension == Dimension.Percent && su.Code == "off")
            return tu.Dimension is Dimension.Percent or Dimension.None && (Near(s.Low, t.Low * tu.Factor) || Near(1 - s.Low, t.Low * tu.Factor) || Near(s.Low * 10, t.Low)) ? Fit.Full : Fit.None;
        if (su.Dimension == Dimension.Percent && tu.Dimension == Dimension.Percent)
            return Values.Same(s, su.Factor, t, tu.Factor) || IsPart(s, t) ? Fit.Full : Fit.None;
        // 5万分之一: one in 50,000.
        if (su is { Dimension: Dimension.Percent, Factor: 1 } && s.Low is > 0 and < 0.2 && tu.Dimension is Dimension.None)
            return Math.Abs(1 / s.Low - t.Low) < 0.01 ? Fit.Full : Fit.None;
        // A screen of 15.6寸 is 15.6 inches wide: the old units are used for the imperial ones.
        if ((su.Singular, tu.Singular) is ("cun", "inch") or ("chi", "foot"))
            return Values.Same(s, 1, t, 1) ? Fit.Full : Fit.None;
        if (su.Dimension == Dimension.Temperature && tu.Dimension == Dimension.Temperature && su.Code != tu.Code)
            return Math.Abs(s.Low * 1.8 + 32 - t.Low) <= 1 ? Fit.Full : Values.Same(s, 1, t, 1) ? Fit.Number : Fit.None;
        // The 呎 of a flat in Hong Kong are square feet.
        if (su.Singular == "foot" && tu.Singular == "square foot" && source[s.End - 1] == '呎')
            return Values.Same(s, 1, t, 1) ? Fit.Full : Fit.None;
        if (su.IsLike(tu) && Rates.Between(s, source, t, target) is var rate && Math.Abs(rate - 1) > 0.01)
            return Values.Same(s, rate, t, 1) ? Fit.Full : Values.Same(s, 1, t, 1) ? Fit.Number : Fit.None;
        if (su.IsLike(tu) && su.Dimension is not (Dimension.Count or Dimension.None))
            return Values.Same(s, su.Factor, t, tu.Factor) ? Fit.Full : Values.Same(s, 1, t, 1) ? Fit.Number : Fit.None;
        if (su.Dimension is Dimension.Duration && tu.Dimension is Dimension.Age || su.Dimension is Dimension.Age && tu.Dimension is Dimension.Duration)
            return !Values.Same(s, 1, t, 1) ? Fit.None : su.Singular is "month" or "week" or "day" || tu.Singular is "month" or "week" or "day" ? Fit.Number : Fit.Full;
        if (!Values.Same(s, 1, t, 1))
            return Fit.None;
        return Dimensions.Agree(s, t) ? Fit.Full : Fit.Number;
    }

    // The first five months, the third quarter of a match.
    private static bool IsPeriod(Quantity s, Moment period) => s.Kind == QuantityKind.Ordinal ? period.LastMonth == s.Low * 3 && period.LastMonth - period.FirstMonth == 2 || period.LastMonth == s.Low * 6 && period.LastMonth - period.FirstMonth == 5
        : period.FirstMonth == 1 && s.Unit.Dimension == Dimension.Duration && (s.Unit.Singular == "month" && s.Low == period.LastMonth || s.Unit.Singular == "quarter" && s.Low * 3 == period.LastMonth);

    // half and 50 percent, a third and 33 percent.
    private static bool IsPart(Quantity s, Quantity t) =>
        s.Unit.Factor != t.Unit.Factor && Math.Abs(s.Low * s.Unit.Factor - t.Low * t.Unit.Factor) < Math.Min(0.005, 0.05 * s.Low * s.Unit.Factor);

    private static bool Near(double one, double other) => Math.Abs(one - other) < 0.001;

    // 1号 may be the first of the month or number one.
    private static Fit DateAsNumber(Quantity figure, string source, Quantity t)
    {
        Moment s = figure.Moment;
        if (s.Year == t.Low || s.Decade > 0 && s.Decade % Century == t.Low % Century || s.Day == t.Low && source[figure.End - 1] == '号')
            return Fit.Full;
        return s is { Name: null, Day: > 0 } && s.Day == t.Low && t.Unit.Dimension is Dimension.None or Dimension.Duration ? Fit.Number : Fit.None;
    }
}
