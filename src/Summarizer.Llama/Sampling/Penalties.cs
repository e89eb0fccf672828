namespace Summarizer.Llama.Sampling;

/// <summary>Makes tokens that were said lately less likely, as llama.cpp's penalty sampler does.</summary>
internal sealed class Penalties(SamplingOptions options)
{
    // As large as they ever get, so that a token more costs no memory.
    private readonly Queue<int> window = new(IsOff(options) ? 0 : options.PenaltyWindow + 1);
    private readonly Dictionary<int, int> counts = new(IsOff(options) ? 0 : options.PenaltyWindow + 1);

    /// <summary>Nothing was said that would be made less likely.</summary>
    public bool IsIdle => counts.Count == 0;

    public void Apply(Span<float> logits)
    {
        foreach (var (token, count) in counts)
        {
            ref var logit = ref logits[token];
            logit = logit <= 0 ? logit * options.RepetitionPenalty : logit / options.RepetitionPenalty;
            logit -= count * options.FrequencyPenalty + options.PresencePenalty;
        }
    }

    public void Said(int token)
    {
        if (IsOff(options)) return;
        window.Enqueue(token);
        counts[token] = counts.GetValueOrDefault(token) + 1;
        if (window.Count <= options.PenaltyWindow) return;

        var oldest = window.Dequeue();
        if (--counts[oldest] == 0) counts.Remove(oldest);
    }

    private static bool IsOff(SamplingOptions options) =>
        options.PenaltyWindow <= 0 || options is { RepetitionPenalty: 1, FrequencyPenalty: 0, PresencePenalty: 0 };
}
