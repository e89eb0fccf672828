using System.Runtime.InteropServices;

namespace Summarizer.Llama.Native.Interop;

/// <summary><c>llama_batch</c> of llama.cpp 0.5.0.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct Batch
{
    public int Count;
    public int* Tokens;
    public float* Embeddings;
    public int* Positions;
    public int* SequenceCounts;
    public int** Sequences;
    public sbyte* WantsLogits;
}

/// <summary><c>llama_token_data</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct TokenData
{
    public int Token;
    public float Logit;
    public float Probability;
}

/// <summary><c>llama_token_data_array</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct TokenDataArray
{
    public TokenData* Data;
    public nuint Size;
    public long Selected;
    public byte Sorted;
}

/// <summary><c>llama_chat_message</c>; both are UTF-8 and end with a zero byte.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct ChatMessage
{
    public byte* Role;
    public byte* Content;
}
