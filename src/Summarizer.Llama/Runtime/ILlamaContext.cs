namespace Summarizer.Llama.Runtime;

/// <summary>
/// The key-value cache and the compute buffers. Owned by one thread at a time; sequences share cells where they share a past (unified cache).
/// </summary>
public interface ILlamaContext : IDisposable
{
    /// <summary>Cells of the cache: how many tokens all sequences may hold together.</summary>
    int Capacity { get; }

    /// <summary>The most tokens one <see cref="Decode"/> takes.</summary>
    int BatchCapacity { get; }

    /// <summary>Sequence ids run from 0 to one below this.</summary>
    int MaxSequences { get; }

    /// <summary>Computes the batch. With <see cref="DecodeStatus.NoSpace"/> the cache is as it was before.</summary>
    /// <exception cref="DecodeException">llama.cpp failed; the context must not be used further.</exception>
    DecodeStatus Decode(ReadOnlySpan<BatchToken> batch);

    /// <summary>
    /// The logits after the batch's token at <paramref name="index"/>, which asked for them; valid until the next <see cref="Decode"/>.
    /// </summary>
    ReadOnlySpan<float> Logits(int index);

    /// <summary>Gives <paramref name="to"/> the cells of <paramref name="from"/> at positions [start, end); end -1 means to its end. Costs no computation.</summary>
    void CopySequence(int from, int to, int start = 0, int end = -1);

    /// <summary>Takes positions [start, end) from a sequence; false where the model's memory cannot be cut there (recurrent models).</summary>
    bool RemoveSequence(int sequence, int start = 0, int end = -1);

    /// <summary>Empties every sequence.</summary>
    void Clear();
}

/// <summary>A token of one sequence at a position, and whether the logits after it are wanted.</summary>
public readonly record struct BatchToken(int Token, int Position, int Sequence, bool WantsLogits);

public enum DecodeStatus { Done, NoSpace, Aborted }

/// <summary>How a context is made. Counts are tokens, except where said.</summary>
/// <param name="Capacity">Cells of the unified cache.</param>
/// <param name="BatchCapacity">The most tokens of one decode.</param>
/// <param name="MaxSequences">How many sequences may live at once.</param>
/// <param name="Threads">Threads for decoding and prefill: physical cores.</param>
/// <param name="FlashAttention">Null leaves the choice to llama.cpp.</param>
public sealed record ContextOptions(
    int Capacity, int BatchCapacity, int MaxSequences, int Threads, bool? FlashAttention = true);
