namespace Summarizer.Measuring;

/// <summary>What a text says of a date, a time or a day of the week; 0 or -1 stands for what it leaves open.</summary>
internal readonly record struct Moment()
{
    public int Year { get; init; }
    public int Month { get; init; }
    public int Day { get; init; }

    /// <summary>The first year of a decade that is named, 1980 for 上世纪80年代, or 80 where the century is open; 0 for none.</summary>
    public int Decade { get; init; }

    /// <summary>1 Monday to 7 Sunday.</summary>
    public int Weekday { get; init; }
    public int Hour { get; init; } = -1;
    public int Minute { get; init; } = -1;

    /// <summary>The names a day is known by in English where its Chinese name is a number: 十一, National Day.</summary>
    public string? Name { get; init; }
}
