using System.Runtime.InteropServices;

namespace Summarizer.Llama.Native.Interop;

/// <summary><c>llama_context_params</c> of llama.cpp 0.5.0; start from <see cref="LlamaApi.DefaultContextParameters"/>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct ContextParameters
{
    public uint Context;
    public uint Batch;
    public uint MicroBatch;
    public uint MaxSequences;
    public uint RecurrentSnapshots;
    public uint MaxOutputs;
    public uint MaxOutputsPerSequence;
    public int Threads;
    public int BatchThreads;
    public int ContextType;
    public int RopeScalingType;
    public int PoolingType;
    public int AttentionType;
    public int FlashAttention;
    public float RopeBase;
    public float RopeScale;
    public float YarnExtension;
    public float YarnAttention;
    public float YarnBetaFast;
    public float YarnBetaSlow;
    public uint YarnOriginalContext;
    public float Defragmentation;
    public nint Evaluated;
    public nint EvaluatedData;
    public int KeyType;
    public int ValueType;
    public delegate* unmanaged[Cdecl]<nint, byte> Abort;
    public nint AbortData;
    public byte Embeddings;
    public byte OffloadKeyValue;
    public byte NoPerformanceTimings;
    public byte OffloadOperations;
    public byte FullSlidingWindow;
    public byte UnifiedCache;
    public nint Samplers;
    public nuint SamplerCount;
    public nint OtherContext;
}
