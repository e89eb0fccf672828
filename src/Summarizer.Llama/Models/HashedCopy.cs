using System.Buffers;
using System.Security.Cryptography;

namespace Summarizer.Llama.Models;

/// <summary>Bytes that are hashed as they pass, with progress.</summary>
internal static class HashedCopy
{
    private const int BlockBytes = 1 << 20;

    /// <summary>Reads a stream to its end into a hash and, where there is one, a copy.</summary>
    /// <returns>The SHA-256 in lower-case hexadecimal digits.</returns>
    public static async Task<string> RunAsync(
        Stream from, Stream? to, PullStep step, IProgress<PullProgress>? progress, TimeProvider time, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await AppendAsync(hash, from, to, step, new ProgressMeter(progress, from.Length, time), cancellationToken);
        return Hex(hash.GetCurrentHash());
    }

    public static async Task AppendAsync(
        IncrementalHash hash, Stream from, Stream? to, PullStep step, ProgressMeter meter, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BlockBytes);
        try
        {
            for (int read; (read = await from.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                hash.AppendData(buffer, 0, read);
                if (to is not null) await to.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
                meter.Add(step, read);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        meter.Flush(step);
    }

    public static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);
}
