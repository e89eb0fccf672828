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
        return $"{BoundWord(quantity.Bound)}{number}{(name.Length > 0 ? " " : "")}{name}";
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
        var low when quantity.High < 2 * low => $"more than {Number(low - low / 11)}",
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
        if (moment.Decade > 0)
            return $"the {(moment.Decade < 100 ? 1900 + moment.Decade : moment.Decade)}s";
        string month = moment.Month > 0 ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(moment.Month) : "";
        string day = moment.Day == 0 ? "" : moment.Month > 0 ? $" {moment.Day}" : $"the {Ordinal(moment.Day)}";
        return (month + day, moment.Year) switch
        {
            (var text, 0) => text,
            ("", var year) => year.ToString(CultureInfo.InvariantCulture),
            (var text, var year) => string.Create(CultureInfo.InvariantCulture, $"{text}{(day.Length > 0 ? "," : "")} {year}"),
        };
    }

    private static string Time(Moment moment) => string.Create(CultureInfo.InvariantCulture, $"{moment.Hour}:{Math.Max(moment.Minute, 0):00}");
}
