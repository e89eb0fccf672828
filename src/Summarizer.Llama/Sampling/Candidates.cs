using System.Numerics.Tensors;

namespace Summarizer.Llama.Sampling;

/// <summary>The likeliest tokens of a row of logits, likeliest first, found without sorting the vocabulary.</summary>
internal sealed class Candidates
{
    // Beyond this distance from the best a token has less than 1e-10 of its probability: a vocabulary of them is still nothing.
    private const float Negligible = 23;
    private const int Block = 256;

    private readonly PriorityQueue<int, float> smallest = new();
    private int[] tokens = new int[64];
    private float[] logits = new float[64];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Tokens => tokens.AsSpan(0, Count);

    public Span<float> Logits => logits.AsSpan(0, Count);

    /// <param name="most">At most this many; 0: all that are not negligible.</param>
    public void Take(ReadOnlySpan<float> row, int most)
    {
        var limit = TensorPrimitives.Max(row) - Negligible;
        smallest.Clear();
        for (var start = 0; start < row.Length; start += Block)
        {
            var block = row[start..Math.Min(start + Block, row.Length)];
            if (TensorPrimitives.Max(block) < limit) continue;
            for (var i = 0; i < block.Length; i++)
            {
                if (block[i] < limit) continue;
                smallest.Enqueue(start + i, block[i]);
                if (most <= 0 || smallest.Count <= most) continue;
                smallest.Dequeue();
                smallest.TryPeek(out _, out var least);
                limit = Math.Max(limit, MathF.BitIncrement(least));
            }
        }

        Count = smallest.Count;
        if (tokens.Length < Count) (tokens, logits) = (new int[Count], new float[Count]);
        for (var i = Count - 1; smallest.TryDequeue(out var token, out var logit); i--) (tokens[i], logits[i]) = (token, logit);
    }

    /// <summary>Drops the unlikely end.</summary>
    public void Keep(int count) => Count = Math.Clamp(count, 1, Count);
}
