using Summarizer.Measuring;

namespace Summarizer.Checking.Comparing;

/// <summary>增长两倍 is tripled, to three times as much; 是…的两倍 is twice as much; 翻一番 is doubled.</summary>
internal static class Multiples
{
    private static readonly string[] GrowthWords = ["增长", "增加", "提高", "提升", "上涨", "上升", "增", "涨", "升", "多", "高", "贵", "快", "大", "强", "重", "扩大", "激增", "暴增", "翻"];
    private const int Reach = 8;

    public static Fit Fit(Quantity s, string source, Quantity t)
    {
        double value = t.Low;
        if (s.Unit.Dimension == Dimension.Multiple && t.Unit.Dimension == Dimension.Multiple)
        {
            // “increased two times” leaves open what it is; “doubled” does not.
            bool isGrowth = IsGrowth(s, source), isOpen = ReferenceEquals(t.Unit, Units.Multiple);
            return Values.Same(s, 1, t, 1) && (isOpen || !isGrowth) || isGrowth && value == s.Low + 1 ? Comparing.Fit.Full : Comparing.Fit.None;
        }
        if (s.Unit.Dimension == Dimension.Multiple)
            return t.Unit.Dimension == Dimension.Percent ? Share(s.Low, t.Low * t.Unit.Factor, IsGrowth(s, source))
                : t.Unit.Dimension is Dimension.None or Dimension.Count && Values.Same(s, 1, t, 1) ? Comparing.Fit.Full : Comparing.Fit.None;
        return s.Unit.Dimension == Dimension.Percent ? Share(value, s.Low * s.Unit.Factor, true)
            : s.Unit.Dimension is Dimension.None or Dimension.Count or Dimension.Score && Values.Same(s, 1, t, 1) && t.IsWeak || Values.Same(s, 1, t, 1) && ReferenceEquals(t.Unit, Units.Multiple) ? Comparing.Fit.Full : Comparing.Fit.None;
    }

    // 100 percent more is twice as much.
    private static Fit Share(double times, double share, bool isGrowth) =>
        Math.Abs(times - share) < 0.01 || isGrowth && (Math.Abs(times - 1 - share) < 0.01 || Math.Abs(times - share - 1) < 0.01) ? Comparing.Fit.Full : Comparing.Fit.None;

    private static bool IsGrowth(Quantity s, string source)
    {
        if (source[s.Start] == '翻')
            return false;
        string before = source[Math.Max(0, s.Start - Reach)..s.Start];
        int clause = before.LastIndexOfAny(['，', '。', '；', '、', ',', '的', '是', '为']);
        string near = before[(clause + 1)..];
        return GrowthWords.Any(w => near.Contains(w, StringComparison.Ordinal));
    }
}
