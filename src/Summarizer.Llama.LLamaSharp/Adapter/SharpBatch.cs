using System.Runtime.InteropServices;
using LLama.Native;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.LLamaSharp.Adapter;

/// <summary>A batch's arrays in one block, made once: LLamaSharp's own batch pins every array anew for each decode.</summary>
internal sealed unsafe class SharpBatch : IDisposable
{
    private LLamaNativeBatch batch;

    public SharpBatch(int capacity)
    {
        // The wider items come first, so that all are aligned.
        var sequences = (LLamaSeqId**)NativeMemory.Alloc((nuint)capacity, (nuint)(sizeof(LLamaSeqId*) + 4 * sizeof(int) + sizeof(byte)));
        var tokens = (LLamaToken*)(sequences + capacity);
        var sequenceIds = (LLamaSeqId*)(tokens + 3 * capacity);
        batch = new()
        {
            seq_id = sequences,
            tokens = tokens,
            pos = (LLamaPos*)(tokens + capacity),
            n_seq_id = (int*)(tokens + 2 * capacity),
            logits = (byte*)(sequenceIds + capacity),
        };
        for (var i = 0; i < capacity; i++)
        {
            sequences[i] = sequenceIds + i;
            batch.n_seq_id[i] = 1;
        }
    }

    public void Fill(ReadOnlySpan<BatchToken> tokens)
    {
        batch.n_tokens = tokens.Length;
        for (var i = 0; i < tokens.Length; i++)
        {
            batch.tokens[i] = tokens[i].Token;
            batch.pos[i] = tokens[i].Position;
            batch.seq_id[i][0] = (LLamaSeqId)tokens[i].Sequence;
            batch.logits[i] = tokens[i].WantsLogits ? (byte)1 : (byte)0;
        }
    }

    public bool WantsLogits(int index) => index < batch.n_tokens && batch.logits[index] != 0;

    public DecodeResult Decode(SafeLLamaContextHandle context) => (DecodeResult)Decode(context, batch);

    public void Dispose()
    {
        NativeMemory.Free(batch.seq_id);
        batch = default;
    }

    [DllImport(SharpLibrary.Llama, EntryPoint = "llama_decode", CallingConvention = CallingConvention.Cdecl)]
    private static extern int Decode(SafeLLamaContextHandle context, LLamaNativeBatch batch);
}
