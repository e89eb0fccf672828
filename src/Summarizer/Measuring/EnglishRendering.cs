using System.Globalization;

namespace Summarizer.Measuring;

/// <summary>How a figure is rightly said in English: 92.9亿元 is 9.29 billion yuan.</summary>
internal static class EnglishRendering
{
    public static string Of(Quantity quantity) => quantity.Kind switch
    {
        QuantityKind.Date => Date(quantity.Moment),
        QuantityKind.Time => Time(quantity.Moment),
        QuantityKind.Weekday => CultureInfo.InvariantCulture.DateTimeFormat.DayNames[quantity.Moment.Weekday % 7],
        QuantityKind.Ordinal => Ordinal(quantity.Low),
        QuantityKind.Designator => quantity.Designation ?? "",
        _ when quantity.Designation is { } said => BoundWord(quantity.Bound) + said,
        _ => Amount(quantity),
    };

    private static string Amount(Quantity quantity)
    {
        string number = quantity.IsVague ? Vague(quantity)
            : quantity.IsRange ? $"{Number(quantity.Low)} to {Number(quantity.High)}" : Number(quantity.Low);
        Unit unit = quantity.Unit;
        if (unit.Dimension == Dimension.Percent && unit.Factor == 1)
            (number, unit) = ($"{Number(Math.Round(quantity.Low * 100, 2))}", Units.Percent);
        string name = quantity is { Low: 1, High: 1 } ? unit.Singular : unit.Plural;
        bool saysMore = quantity.IsVague && quantity.High < 2 * quantity.Low;
        return $"{(saysMore ? "" : BoundWord(quantity.Bound))}{number}{(name.Length > 0 ? " " : "")}{name}";
    }

    private static string BoundWord(Bound bound) => bound switch
    {
        Bound.About => "about ",
        Bound.Nearly => "nearly ",
        Bound.Over => "more than ",
        Bound.Under => "less than ",
        Bound.AtLeast => "at least ",
        Bound.AtMost => "at most ",
        _ => "",
    };

    /// <summary>9,290,000,000 is 9.29 billion; below a million a number stands in digits.</summary>
    public static string Number(double value)
    {
        (double scale, string word) = Math.Abs(value) switch { >= 1e12 => (1e12, " trillion"), >= 1e9 => (1e9, " billion"), >= 1e6 => (1e6, " million"), _ => (1, "") };
        return (value / scale).ToString("#,##0.########", CultureInfo.InvariantCulture) + word;
    }

    private static string Vague(Quantity quantity) => quantity.Low switch
    {
        var low when quantity.High < 2 * low => $"more than {Number(low)}",
        < 100 => "dozens of",
        < 1e3 => "hundreds of",
        < 1e4 => "thousands of",
        < 1e5 => "tens of thousands of",
        < 1e6 => "hundreds of thousands of",
        < 1e7 => "millions of",
        < 1e8 => "tens of millions of",
        < 1e9 => "hundreds of millions of",
        < 1e10 => "billions of",
        < 1e11 => "tens of billions of",
        < 1e12 => "hundreds of billions of",
        _ => "trillions of",
    };

    public static string Ordinal(double value) => Number(value) + ((long)value % 100 is >= 11 and <= 13 ? "th" : ((long)value % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });

    private static string Date(Moment moment)
    {
        if (moment.Name is { } name)
            return name.Split('|')[0];
        if (moment.IsPeriod)
            return Period(moment.FirstMonth, moment.LastMonth);
        if (moment.Decade > 0)
            return $"the {(moment.Decade < 100 ? 1900 + moment.Decade : moment.Decade)}s";
        string month = moment.Month > 0 ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(moment.Month) : "";
        string day = moment.Day == 0 ? "" : moment.Month > 0 ? $" {moment.Day}" : $"the {Ordinal(moment.Day)}";
        string part = moment.Part switch { DatePart.Early => "early ", DatePart.Middle => "mid-", DatePart.Late => "late ", _ => "" };
        return part + (month + day, moment.Year) switch
        {
            (var text, 0) => text,
            ("", var year) => year.ToString(CultureInfo.InvariantCulture) + (moment.IsBeforeChrist ? " BC" : ""),
            (var text, var year) => string.Create(CultureInfo.InvariantCulture, $"{text}{(day.Length > 0 ? "," : "")} {year}"),
        };
    }

    private static string Period(int first, int last) => (first, last) switch
    {
        (1, 6) => "the first half of the year",
        (7, 12) => "the second half of the year",
        (1, 9) => "the first three quarters",
        (1, 12) => "the whole year",
        _ when last - first == 2 && last % 3 == 0 => $"the {Ordinal(last / 3)} quarter",
        _ => $"the first {last} months",
    };

    // 3:30 p.m. where the text tells; 9:30 where it does not.
    private static string Time(Moment moment)
    {
        int hour = moment.HalfDay == HalfDay.Open ? moment.Hour : moment.Hour % 12 == 0 ? 12 : moment.Hour % 12;
        string half = moment.HalfDay switch { HalfDay.Morning => " a.m.", HalfDay.Evening => " p.m.", _ => "" };
        string seconds = moment.Second >= 0 ? string.Create(CultureInfo.InvariantCulture, $":{moment.Second:00.##}") : "";
        return (moment.Hour % 24, Math.Max(moment.Minute, 0), half) switch
        {
            (0, 0, not "") => "midnight",
            (12, 0, not "") => "noon",
            (_, 0, not "") => $"{hour}{half}",
            (_, var minute, _) => string.Create(CultureInfo.InvariantCulture, $"{hour}:{minute:00}{seconds}{half}"),
        };
    }
}
