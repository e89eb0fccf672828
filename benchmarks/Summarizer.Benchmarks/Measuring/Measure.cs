namespace Summarizer.Benchmarks.Measuring;

/// <summary>What one contender did with the workload. A count that could not be had is null.</summary>
/// <param name="Seconds">From the first request to the last answer, the model loaded and warm.</param>
/// <param name="Requested">Tokens of all prompts.</param>
/// <param name="Computed">Prompt tokens that were computed.</param>
/// <param name="Output">Tokens said.</param>
/// <param name="PeakBytes">The most memory the process held, the model included.</param>
/// <param name="AllocatedPerToken">Bytes allocated on the managed heap for each token said.</param>
/// <param name="Distinct">Prompt tokens when what several prompts begin with is counted once.</param>
internal sealed record Measure(
    string Contender, double Seconds, long Requested, long? Computed, long Output, long? PeakBytes = null, double? AllocatedPerToken = null,
    long? Distinct = null);
