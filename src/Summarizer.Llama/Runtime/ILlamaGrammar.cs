namespace Summarizer.Llama.Runtime;

/// <summary>The state of a grammar after the tokens accepted so far. Owned by one thread at a time.</summary>
public interface ILlamaGrammar : IDisposable
{
    /// <summary>Whether the token may come next. Checks this one token only.</summary>
    bool Allows(int token);

    /// <summary>Sets the logits of every token that may not come next to negative infinity. Costs a pass over the vocabulary.</summary>
    void Mask(Span<float> logits);

    /// <summary>Moves on by a token that the grammar allows.</summary>
    void Accept(int token);
}
