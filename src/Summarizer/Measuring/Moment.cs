namespace Summarizer.Measuring;

/// <summary>What a text says of a date, a time or a day of the week; 0 or -1 stands for what it leaves open.</summary>
internal readonly record struct Moment()
{
    public int Year { get; init; }
    public int Month { get; init; }
    public int Day { get; init; }

    /// <summary>The year is one before Christ.</summary>
    public bool IsBeforeChrist { get; init; }

    /// <summary>The first year of a decade that is named, 1980 for 上世纪80年代, or 80 where the century is open; 0 for none.</summary>
    public int Decade { get; init; }

    /// <summary>The first and the last month of a part of the year: 1 and 9 for 前三季度. 0 for none.</summary>
    public int FirstMonth { get; init; }
    public int LastMonth { get; init; }

    /// <summary>Whether the early, middle or late part of the month or year is meant.</summary>
    public DatePart Part { get; init; }

    /// <summary>1 Monday to 7 Sunday.</summary>
    public int Weekday { get; init; }

    /// <summary>0 to 24 where <see cref="HalfDay"/> is known; otherwise as it is written.</summary>
    public int Hour { get; init; } = -1;
    public int Minute { get; init; } = -1;

    /// <summary>With its fraction; of 4:05.12, which may be minutes and seconds, the fraction alone.</summary>
    public double Second { get; init; } = -1;
    public HalfDay HalfDay { get; init; }

    /// <summary>The names a day is known by in English where its Chinese name is a number: 十一, National Day.</summary>
    public string? Name { get; init; }

    public bool IsPeriod => LastMonth > 0;
}

internal enum DatePart { None, Early, Middle, Late }

/// <summary>Whether an hour is known to be one of the morning (before noon) or not.</summary>
internal enum HalfDay { Open, Morning, Evening }
