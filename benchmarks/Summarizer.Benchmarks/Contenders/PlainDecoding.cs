using System.Numerics.Tensors;
using Summarizer.Llama.Runtime;

namespace Summarizer.Benchmarks.Contenders;

/// <summary>
/// One request after the other on the bare runtime, greedily: what a program does that does not schedule. With reuse, the part of a
/// prompt that the request before it had too is not computed again.
/// </summary>
internal sealed class PlainDecoding(ILlamaModel model, ILlamaContext context, bool reuse)
{
    /// <summary>Which token an answer goes on with at a place, where that is not the likeliest.</summary>
    public delegate int Continue(ReadOnlySpan<float> logits, int place);

    private readonly BatchToken[] batch = new BatchToken[context.BatchCapacity];
    private int[] held = [];

    public long Computed { get; private set; }

    /// <param name="observe">Sees the logits that each token is chosen from, and says which token to go on with.</param>
    public int[] Answer(int[] prompt, int tokens, Continue? observe = null)
    {
        var start = reuse ? Math.Min(held.AsSpan().CommonPrefixLength(prompt), prompt.Length - 1) : 0;
        context.RemoveSequence(0, start);
        var last = 0;
        for (var position = start; position < prompt.Length; position += last) last = Prefill(prompt, position);
        Computed += prompt.Length - start;

        var answer = new int[tokens];
        for (var i = 0; i < tokens; i++)
        {
            var logits = context.Logits(i == 0 ? last - 1 : 0);
            answer[i] = observe?.Invoke(logits, i) ?? Best(logits);
            if (i + 1 < tokens) Decode([new(answer[i], prompt.Length + i, 0, WantsLogits: true)]);
        }
        held = [.. prompt, .. answer[..^1]];
        return answer;
    }

    private int Prefill(int[] prompt, int position)
    {
        var count = Math.Min(batch.Length, prompt.Length - position);
        for (var i = 0; i < count; i++)
            batch[i] = new(prompt[position + i], position + i, 0, WantsLogits: position + i == prompt.Length - 1);
        Decode(batch.AsSpan(0, count));
        return count;
    }

    private void Decode(ReadOnlySpan<BatchToken> tokens)
    {
        if (context.Decode(tokens) != DecodeStatus.Done) throw new DecodeException("The context is too small for this request.");
    }

    /// <summary>The likeliest token that does not end the answer.</summary>
    public int Best(ReadOnlySpan<float> logits)
    {
        var best = TensorPrimitives.IndexOfMax(logits);
        if (!model.IsEndOfGeneration(best)) return best;
        var rest = logits.ToArray();
        while (model.IsEndOfGeneration(best = TensorPrimitives.IndexOfMax(rest))) rest[best] = float.NegativeInfinity;
        return best;
    }
}
