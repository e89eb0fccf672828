using System.Buffers;
using System.Numerics.Tensors;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Sampling;

/// <summary>
/// Chooses a request's tokens: penalties, top-k, top-p, min-p, temperature, then chance, in llama.cpp's order.
/// A grammar is asked about the chosen token first, and about the whole vocabulary only when it refuses that one.
/// </summary>
/// <param name="never">Tokens that are not chosen, whatever their logits.</param>
internal sealed class Sampler(SamplingOptions options, ILlamaGrammar? grammar, IReadOnlyList<int>? never = null) : IDisposable
{
    private readonly Penalties penalties = new(options);
    private readonly Candidates candidates = new();
    private readonly Random random = options.Seed is { } seed ? new Random(seed) : new Random();
    private float[] probabilities = new float[64];

    /// <exception cref="GrammarException">The grammar allows no token at all.</exception>
    public int Next(ReadOnlySpan<float> logits)
    {
        // Drawn once a token, whether or not the grammar asks for a second choice: the sequence of chances stays the same.
        var chance = options.Temperature > 0 ? random.NextDouble() : 0;
        // Most tokens are chosen from the logits as they are; a copy is made only where some have to be changed.
        if (penalties.IsIdle)
        {
            var token = Choose(logits, chance);
            if (Accept(token)) return token;
        }
        var scratch = ArrayPool<float>.Shared.Rent(logits.Length);
        try
        {
            var changed = scratch.AsSpan(0, logits.Length);
            logits.CopyTo(changed);
            return NextOf(changed, chance);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(scratch);
        }
    }

    public void Dispose() => grammar?.Dispose();

    private int NextOf(Span<float> logits, double chance)
    {
        penalties.Apply(logits);
        for (var i = 0; i < never?.Count; i++) logits[never[i]] = float.NegativeInfinity;
        var token = Choose(logits, chance);
        if (Accept(token)) return token;

        grammar?.Mask(logits);
        token = Choose(logits, chance);
        if (float.IsNegativeInfinity(logits[token]) || !Accept(token))
            throw new GrammarException(EngineTexts.Of("Engine.NoTokenAllowed"));
        return token;
    }

    /// <summary>Takes the token, or says that it may not come here.</summary>
    private bool Accept(int token)
    {
        for (var i = 0; i < never?.Count; i++)
            if (never[i] == token) return false;
        if (grammar is not null && !grammar.Allows(token)) return false;
        grammar?.Accept(token);
        penalties.Said(token);
        return true;
    }

    private int Choose(ReadOnlySpan<float> logits, double chance)
    {
        if (options.Temperature <= 0) return TensorPrimitives.IndexOfMax(logits);

        candidates.Take(logits, options.TopK);
        if (candidates.Count == 0) return TensorPrimitives.IndexOfMax(logits);
        KeepTopP();
        KeepMinP();
        var weights = Probabilities(options.Temperature);
        var rest = chance;
        for (var i = 0; i < weights.Length; i++)
        {
            rest -= weights[i];
            if (rest < 0) return candidates.Tokens[i];
        }
        return candidates.Tokens[^1];
    }

    private void KeepTopP()
    {
        if (options.TopP >= 1) return;
        var (sum, kept) = (0f, 0);
        foreach (var probability in Probabilities(1))
        {
            kept++;
            if ((sum += probability) >= options.TopP) break;
        }
        candidates.Keep(kept);
    }

    private void KeepMinP()
    {
        if (options.MinP <= 0) return;
        var least = candidates.Logits[0] + MathF.Log(options.MinP);
        var kept = candidates.Count;
        while (kept > 1 && candidates.Logits[kept - 1] < least) kept--;
        candidates.Keep(kept);
    }

    private ReadOnlySpan<float> Probabilities(float temperature)
    {
        if (probabilities.Length < candidates.Count) probabilities = new float[candidates.Count];
        var result = probabilities.AsSpan(0, candidates.Count);
        TensorPrimitives.Divide(candidates.Logits, temperature, result);
        TensorPrimitives.SoftMax(result, result);
        return result;
    }
}
