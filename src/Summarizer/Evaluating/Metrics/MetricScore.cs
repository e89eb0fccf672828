namespace Summarizer.Evaluating.Metrics;

/// <summary>A score and how it was made, so that it can be compared with others.</summary>
/// <param name="Score">0 to 100; of those with a precision and a recall, their F.</param>
/// <param name="Signature">As sacrebleu writes it: settings by which the same texts get the same score.</param>
public sealed record MetricScore(Metric Metric, double Score, string Signature)
{
    /// <summary>0 to 100, or null for a metric that has none.</summary>
    public double? Precision { get; init; }

    /// <summary>0 to 100, or null for a metric that has none.</summary>
    public double? Recall { get; init; }
}
