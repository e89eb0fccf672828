using System.Buffers;
using Summarizer.Llama.Native.Interop;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Native;

/// <summary>llama.cpp's grammar sampler, used for its state alone.</summary>
internal sealed unsafe class NativeGrammar(nint sampler, int vocabularySize) : ILlamaGrammar
{
    private nint sampler = sampler;

    public bool Allows(int token)
    {
        Check(token);
        var data = new TokenData { Token = token };
        var candidates = new TokenDataArray { Data = &data, Size = 1, Selected = -1 };
        LlamaApi.Apply(sampler, &candidates);
        return !float.IsNegativeInfinity(data.Logit);
    }

    public void Mask(Span<float> logits)
    {
        ObjectDisposedException.ThrowIf(sampler == 0, this);
        if (logits.Length != vocabularySize)
            throw new ArgumentException($"A row of logits has {vocabularySize} values, not {logits.Length}.", nameof(logits));

        var data = ArrayPool<TokenData>.Shared.Rent(vocabularySize);
        for (var token = 0; token < vocabularySize; token++) data[token] = new() { Token = token };
        fixed (TokenData* first = data)
        {
            var candidates = new TokenDataArray { Data = first, Size = (nuint)vocabularySize, Selected = -1 };
            LlamaApi.Apply(sampler, &candidates);
        }
        for (var token = 0; token < vocabularySize; token++)
            if (float.IsNegativeInfinity(data[token].Logit)) logits[data[token].Token] = float.NegativeInfinity;
        ArrayPool<TokenData>.Shared.Return(data);
    }

    public void Accept(int token)
    {
        // llama.cpp ends the process on a token that the grammar forbids.
        if (!Allows(token)) throw GrammarException.Forbidden(token);
        LlamaApi.Accept(sampler, token);
    }

    public void Dispose()
    {
        if (sampler == 0) return;
        LlamaApi.FreeSampler(sampler);
        sampler = 0;
    }

    private void Check(int token)
    {
        ObjectDisposedException.ThrowIf(sampler == 0, this);
        ArgumentOutOfRangeException.ThrowIfNegative(token);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(token, vocabularySize);
    }
}
