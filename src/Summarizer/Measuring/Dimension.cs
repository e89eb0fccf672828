namespace Summarizer.Measuring;

/// <summary>What a unit measures; only units of one dimension can be converted into one another.</summary>
internal enum Dimension
{
    None, Count, Money, Percent, Points, Multiple, Length, Area, Volume, Mass, Energy, Power, Temperature, Degree, Duration, Age, Data, Speed, Score,
}
