namespace Summarizer.Measuring;

/// <summary>A day of the year that Chinese calls by a number.</summary>
/// <param name="English">Its English names, parted by bars, the usual one first.</param>
internal sealed record NamedDay(string Chinese, int Month, int Day, string English);
