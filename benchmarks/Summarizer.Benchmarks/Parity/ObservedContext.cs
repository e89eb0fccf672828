using System.Runtime.InteropServices;
using Summarizer.Llama.Runtime;

namespace Summarizer.Benchmarks.Parity;

/// <summary>Keeps the books of which tokens each sequence holds.</summary>
internal sealed class ObservedContext(ILlamaContext inner, LogitObserver observer) : ILlamaContext
{
    private readonly List<int>[] sequences = [.. Enumerable.Range(0, inner.MaxSequences).Select(_ => new List<int>())];
    private BatchToken[] batch = [];

    public int Capacity => inner.Capacity;

    public int BatchCapacity => inner.BatchCapacity;

    public int MaxSequences => inner.MaxSequences;

    public DecodeStatus Decode(ReadOnlySpan<BatchToken> tokens)
    {
        var status = inner.Decode(tokens);
        if (status != DecodeStatus.Done) return status;
        batch = tokens.ToArray();
        foreach (var token in tokens)
        {
            if (sequences[token.Sequence].Count != token.Position)
                throw new InvalidOperationException($"Position {token.Position} follows {sequences[token.Sequence].Count} tokens.");
            sequences[token.Sequence].Add(token.Token);
        }
        return status;
    }

    public ReadOnlySpan<float> Logits(int index)
    {
        var logits = inner.Logits(index);
        observer(CollectionsMarshal.AsSpan(sequences[batch[index].Sequence])[..(batch[index].Position + 1)], logits);
        return logits;
    }

    public void CopySequence(int from, int to, int start = 0, int end = -1)
    {
        inner.CopySequence(from, to, start, end);
        sequences[to].Clear();
        sequences[to].AddRange(sequences[from].Take(end < 0 ? int.MaxValue : end));
    }

    public bool RemoveSequence(int sequence, int start = 0, int end = -1)
    {
        var removed = inner.RemoveSequence(sequence, start, end);
        if (removed && start < sequences[sequence].Count) sequences[sequence].RemoveRange(start, sequences[sequence].Count - start);
        return removed;
    }

    public void Clear()
    {
        inner.Clear();
        foreach (var sequence in sequences) sequence.Clear();
    }

    public void Dispose() => inner.Dispose();
}
