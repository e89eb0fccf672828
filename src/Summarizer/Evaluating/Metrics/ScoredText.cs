namespace Summarizer.Evaluating.Metrics;

/// <summary>A text and what it is measured against: at least one reference.</summary>
public sealed record ScoredText(string Hypothesis, IReadOnlyList<string> References)
{
    public ScoredText(string hypothesis, string reference)
        : this(hypothesis, [reference])
    {
    }
}
