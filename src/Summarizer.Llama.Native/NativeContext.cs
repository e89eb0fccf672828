using System.Runtime.InteropServices;
using Summarizer.Llama.Native.Interop;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Native;

/// <summary>A key-value cache with one unified buffer for all sequences.</summary>
internal sealed unsafe class NativeContext : ILlamaContext
{
    private readonly NativeModel model;
    private readonly int vocabularySize;
    private readonly nint memory;
    private nint context;
    private Batch batch;

    private NativeContext(NativeModel model, nint context)
    {
        this.model = model;
        this.context = context;
        memory = LlamaApi.Memory(context);
        vocabularySize = model.Description.VocabularySize;
        Capacity = (int)LlamaApi.ContextCapacity(context);
        BatchCapacity = (int)LlamaApi.BatchCapacity(context);
        MaxSequences = (int)LlamaApi.MaxSequences(context);
        batch = Allocate(BatchCapacity);
    }

    public int Capacity { get; }

    public int BatchCapacity { get; }

    public int MaxSequences { get; }

    internal static NativeContext Create(NativeModel model, ContextOptions options)
    {
        var parameters = LlamaApi.DefaultContextParameters();
        parameters.Context = (uint)options.Capacity;
        parameters.Batch = (uint)options.BatchCapacity;
        parameters.MicroBatch = (uint)options.BatchCapacity;
        parameters.MaxSequences = (uint)options.MaxSequences;
        parameters.Threads = parameters.BatchThreads = options.Threads;
        parameters.FlashAttention = options.FlashAttention switch { null => -1, true => 1, false => 0 };
        parameters.UnifiedCache = 1;
        parameters.NoPerformanceTimings = 1;

        NativeLog.Forget();
        var context = LlamaApi.CreateContext(model.Handle, parameters);
        return context != 0 ? new NativeContext(model, context) : throw ContextException.NotMade(options, NativeLog.FirstProblem);
    }

    public DecodeStatus Decode(ReadOnlySpan<BatchToken> tokens)
    {
        ObjectDisposedException.ThrowIf(context == 0, this);
        if (tokens.Length == 0 || tokens.Length > BatchCapacity)
            throw new ArgumentException($"A batch holds 1 to {BatchCapacity} tokens, not {tokens.Length}.", nameof(tokens));

        batch.Count = tokens.Length;
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            CheckSequence(token.Sequence);
            batch.Tokens[i] = token.Token;
            batch.Positions[i] = token.Position;
            batch.Sequences[i][0] = token.Sequence;
            batch.WantsLogits[i] = token.WantsLogits ? (sbyte)1 : (sbyte)0;
        }

        NativeLog.Forget();
        return LlamaApi.Decode(context, batch) switch
        {
            0 => DecodeStatus.Done,
            1 => DecodeStatus.NoSpace,
            2 => DecodeStatus.Aborted,
            var code => throw DecodeException.NotComputed(tokens.Length, code, NativeLog.FirstProblem),
        };
    }

    public ReadOnlySpan<float> Logits(int index)
    {
        ObjectDisposedException.ThrowIf(context == 0, this);
        // llama.cpp counts a negative index from the end; here it is a mistake.
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        var logits = LlamaApi.Logits(context, index);
        if (logits == null) throw new InvalidOperationException($"Token {index} of the last batch did not ask for logits.");
        return new(logits, vocabularySize);
    }

    public void CopySequence(int from, int to, int start = 0, int end = -1)
    {
        CheckSequence(from);
        CheckSequence(to);
        LlamaApi.CopySequence(memory, from, to, start, end);
    }

    public bool RemoveSequence(int sequence, int start = 0, int end = -1)
    {
        CheckSequence(sequence);
        return LlamaApi.RemoveSequence(memory, sequence, start, end) != 0;
    }

    public void Clear()
    {
        ObjectDisposedException.ThrowIf(context == 0, this);
        LlamaApi.ClearMemory(memory, 1);
    }

    public void Dispose()
    {
        if (context == 0) return;
        LlamaApi.FreeContext(context);
        context = 0;
        NativeMemory.Free(batch.Sequences);
        batch = default;
        GC.KeepAlive(model);
    }

    private void CheckSequence(int sequence)
    {
        ObjectDisposedException.ThrowIf(context == 0, this);
        ArgumentOutOfRangeException.ThrowIfNegative(sequence);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(sequence, MaxSequences);
    }

    /// <summary>The batch's arrays in one block, made once: a decode allocates nothing. The wider items come first, so that all are aligned.</summary>
    private static Batch Allocate(int capacity)
    {
        var sequences = (int**)NativeMemory.Alloc((nuint)capacity, (nuint)(sizeof(int*) + 4 * sizeof(int) + sizeof(sbyte)));
        var tokens = (int*)(sequences + capacity);
        var sequenceIds = tokens + 3 * capacity;
        var made = new Batch
        {
            Sequences = sequences,
            Tokens = tokens,
            Positions = tokens + capacity,
            SequenceCounts = tokens + 2 * capacity,
            WantsLogits = (sbyte*)(sequenceIds + capacity),
        };
        for (var i = 0; i < capacity; i++)
        {
            made.Sequences[i] = sequenceIds + i;
            made.SequenceCounts[i] = 1;
        }
        return made;
    }
}
