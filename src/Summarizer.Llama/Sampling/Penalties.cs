namespace Summarizer.Llama.Sampling;

/// <summary>Makes tokens that were said lately less likely, as llama.cpp's penalty sampler does.</summary>
internal sealed class Penalties(SamplingOptions options)
{
    private readonly Queue<int> window = new();
    private readonly Dictionary<int, int> counts = [];

    private bool IsOff =>
        options.PenaltyWindow <= 0 || options is { RepetitionPenalty: 1, FrequencyPenalty: 0, PresencePenalty: 0 };

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
        if (IsOff) return;
        window.Enqueue(token);
        counts[token] = counts.GetValueOrDefault(token) + 1;
        if (window.Count <= options.PenaltyWindow) return;

        var oldest = window.Dequeue();
        if (--counts[oldest] == 0) counts.Remove(oldest);
    }
}
