using Summarizer.Checking.Comparing;

namespace Summarizer.Checking;

/// <summary>
/// Whether a translation has the dates, times and days of the week of its source: a day moved, a month or year that the source
/// does not say, 十一 that became “11th”. From Chinese into English.
/// </summary>
internal static class DatesCheck
{
    public static IEnumerable<Finding> Of(Rendering rendering) => rendering.Figures.Where(m => m.IsDate).Select(m => MismatchFinding.Of("dates", m, rendering))
        .Concat(RelativeTimes.Of(rendering));
}
