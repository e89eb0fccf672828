namespace Summarizer.Measuring;

/// <summary>What a figure of a text is.</summary>
internal enum QuantityKind
{
    /// <summary>A number, with a unit or the things it counts.</summary>
    Number,

    /// <summary>A place in a row: 第16次, 16th.</summary>
    Ordinal,

    /// <summary>A day, month, year, decade or any part of it.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A day of the week.</summary>
    Weekday,

    /// <summary>A name with digits in it, which counts nothing: G20, S-400, 603716.SH.</summary>
    Designator,
}
