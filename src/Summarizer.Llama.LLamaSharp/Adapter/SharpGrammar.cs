using System.Buffers;
using System.Globalization;
using System.Text;
using LLama.Native;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.LLamaSharp.Adapter;

/// <summary>LLamaSharp's grammar sampler, used for its state alone.</summary>
internal sealed unsafe class SharpGrammar : ILlamaGrammar
{
    private readonly SafeLLamaSamplerChainHandle chain;
    private readonly int vocabularySize;
    private readonly LLamaTokenData[] one = new LLamaTokenData[1];

    private SharpGrammar(SafeLLamaSamplerChainHandle chain, int vocabularySize) => (this.chain, this.vocabularySize) = (chain, vocabularySize);

    internal static SharpGrammar Create(SharpModel model, string gbnf, string root)
    {
        SharpLog.Forget();
        var chain = SafeLLamaSamplerChainHandle.Create(LLamaSamplerChainParams.Default());
        chain.AddGrammar(model.Handle, Ascii(gbnf), root);
        // What does not parse is added all the same, as a null pointer that ends the process at its first use.
        var first = ((delegate* unmanaged[Cdecl]<nint, int, nint>)SharpLibrary.Function("llama_sampler_chain_get"))(chain.DangerousGetHandle(), 0);
        if (first != 0) return new SharpGrammar(chain, model.Description.VocabularySize);
        chain.Dispose();
        throw GrammarException.DoesNotParse(root, SharpLog.FirstProblem);
    }

    public bool Allows(int token)
    {
        Check(token);
        one[0] = new(token, 0, 0);
        Apply(one);
        return !float.IsNegativeInfinity(one[0].Logit);
    }

    public void Mask(Span<float> logits)
    {
        ObjectDisposedException.ThrowIf(chain.IsClosed, this);
        if (logits.Length != vocabularySize)
            throw new ArgumentException($"A row of logits has {vocabularySize} values, not {logits.Length}.", nameof(logits));

        var data = ArrayPool<LLamaTokenData>.Shared.Rent(vocabularySize);
        var tokens = data.AsMemory(0, vocabularySize);
        for (var token = 0; token < vocabularySize; token++) data[token] = new(token, 0, 0);
        Apply(tokens);
        foreach (var token in tokens.Span)
            if (float.IsNegativeInfinity(token.Logit)) logits[(int)token.ID] = float.NegativeInfinity;
        ArrayPool<LLamaTokenData>.Shared.Return(data);
    }

    public void Accept(int token)
    {
        // llama.cpp ends the process on a token that the grammar forbids.
        if (!Allows(token)) throw GrammarException.Forbidden(token);
        chain.Accept(token);
    }

    public void Dispose() => chain.Dispose();

    /// <summary>The same grammar in ASCII: LLamaSharp hands text on in the system's code page, which on Windows is not UTF-8.</summary>
    internal static string Ascii(string gbnf)
    {
        var ascii = new StringBuilder(gbnf.Length);
        foreach (var rune in gbnf.EnumerateRunes())
            if (rune.IsAscii) ascii.Append((char)rune.Value);
            else ascii.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}");
        return ascii.ToString();
    }

    private void Apply(Memory<LLamaTokenData> tokens)
    {
        using var pin = LLamaTokenDataArrayNative.Create(new LLamaTokenDataArray(tokens), out var candidates);
        candidates.Selected = -1;
        chain.Apply(ref candidates);
    }

    private void Check(int token)
    {
        ObjectDisposedException.ThrowIf(chain.IsClosed, this);
        ArgumentOutOfRangeException.ThrowIfNegative(token);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(token, vocabularySize);
    }
}
