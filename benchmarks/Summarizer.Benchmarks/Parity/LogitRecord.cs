using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Summarizer.Benchmarks.Parity;

/// <summary>The logits after each sequence of tokens that the engine has read.</summary>
internal sealed class LogitRecord
{
    private readonly ConcurrentDictionary<string, float[]> rows = new();

    public void Observe(ReadOnlySpan<int> sequence, ReadOnlySpan<float> logits) => rows[Key(sequence)] = logits.ToArray();

    public float[] After(ReadOnlySpan<int> sequence) =>
        rows.TryGetValue(Key(sequence), out var row) ? row : throw new InvalidOperationException($"The engine was never asked what follows these {sequence.Length} tokens.");

    private static string Key(ReadOnlySpan<int> sequence) => Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(sequence)));
}
