using Summarizer.Checking.Comparing;

namespace Summarizer.Checking;

/// <summary>
/// Whether a translation has the figures of its source, with their scale, unit, direction and bound, and no others:
/// 90亿 that became 90 billion, 增长 that became a fall, a sum nobody named. From Chinese into English.
/// </summary>
internal static class FiguresCheck
{
    public static IEnumerable<Finding> Of(Rendering rendering) => rendering.Figures.Where(m => !m.IsDate).Select(m => MismatchFinding.Of("figures", m, rendering));
}
