namespace Summarizer.Measuring;

/// <summary>How near a figure is meant to be: 约 about, 近 nearly, 逾 over, 不足 under.</summary>
internal enum Bound { Exact, About, Nearly, Over, Under, AtLeast, AtMost }
