using LLama.Native;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.LLamaSharp.Adapter;

/// <summary>A key-value cache with one unified buffer for all sequences.</summary>
internal sealed unsafe class SharpContext : ILlamaContext
{
    private readonly SafeLLamaContextHandle context;
    private readonly nint memory;
    private readonly SharpBatch batch;

    private SharpContext(SafeLLamaContextHandle context)
    {
        this.context = context;
        memory = ((delegate* unmanaged[Cdecl]<nint, nint>)SharpLibrary.Function("llama_get_memory"))(context.DangerousGetHandle());
        Capacity = (int)context.ContextSize;
        BatchCapacity = (int)context.BatchSize;
        MaxSequences = (int)context.MaxSeq;
        batch = new(BatchCapacity);
    }

    public int Capacity { get; }

    public int BatchCapacity { get; }

    public int MaxSequences { get; }

    internal static SharpContext Create(SharpModel model, ContextOptions options)
    {
        var parameters = LLamaContextParams.Default();
        parameters.n_ctx = (uint)options.Capacity;
        parameters.n_batch = parameters.n_ubatch = (uint)options.BatchCapacity;
        parameters.n_seq_max = (uint)options.MaxSequences;
        parameters.n_threads = parameters.n_threads_batch = options.Threads;
        parameters.llama_flash_attn_type = options.FlashAttention switch
        {
            null => LLamaFlashAttentionType.LLAMA_FLASH_ATTENTION_TYPE_AUTO,
            true => LLamaFlashAttentionType.LLAMA_FLASH_ATTENTION_TYPE_ENABLED,
            false => LLamaFlashAttentionType.LLAMA_FLASH_ATTENTION_TYPE_DISABLED,
        };
        parameters.kv_unified = true;
        parameters.no_perf = true;

        SharpLog.Forget();
        var context = model.Handle.CreateContext(parameters);
        if (!context.IsInvalid) return new SharpContext(context);

        // LLamaSharp counts a context that was not made as one that holds the model.
        model.Handle.DangerousRelease();
        throw ContextException.NotMade(options, SharpLog.FirstProblem);
    }

    public DecodeStatus Decode(ReadOnlySpan<BatchToken> tokens)
    {
        ObjectDisposedException.ThrowIf(context.IsClosed, this);
        if (tokens.Length == 0 || tokens.Length > BatchCapacity)
            throw new ArgumentException($"A batch holds 1 to {BatchCapacity} tokens, not {tokens.Length}.", nameof(tokens));

        foreach (var token in tokens) CheckSequence(token.Sequence);
        batch.Fill(tokens);

        SharpLog.Forget();
        return batch.Decode(context) switch
        {
            DecodeResult.Ok => DecodeStatus.Done,
            DecodeResult.NoKvSlot => DecodeStatus.NoSpace,
            DecodeResult.ComputeAborted => DecodeStatus.Aborted,
            var code => throw DecodeException.NotComputed(tokens.Length, code, SharpLog.FirstProblem),
        };
    }

    public ReadOnlySpan<float> Logits(int index)
    {
        ObjectDisposedException.ThrowIf(context.IsClosed, this);
        // llama.cpp counts a negative index from the end; here it is a mistake.
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        if (!batch.WantsLogits(index)) throw new InvalidOperationException($"Token {index} of the last batch did not ask for logits.");
        return context.GetLogitsIth(index);
    }

    public void CopySequence(int from, int to, int start = 0, int end = -1)
    {
        CheckSequence(from);
        CheckSequence(to);
        context.MemorySequenceCopy((LLamaSeqId)from, (LLamaSeqId)to, start, end);
    }

    public bool RemoveSequence(int sequence, int start = 0, int end = -1)
    {
        CheckSequence(sequence);
        return NativeApi.llama_memory_seq_rm(memory, (LLamaSeqId)sequence, start, end);
    }

    public void Clear()
    {
        ObjectDisposedException.ThrowIf(context.IsClosed, this);
        context.MemoryClear(data: true);
    }

    public void Dispose()
    {
        if (context.IsClosed) return;
        context.Dispose();
        batch.Dispose();
    }

    private void CheckSequence(int sequence)
    {
        ObjectDisposedException.ThrowIf(context.IsClosed, this);
        ArgumentOutOfRangeException.ThrowIfNegative(sequence);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(sequence, MaxSequences);
    }
}
