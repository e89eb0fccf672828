namespace Summarizer.Llama.Runtime;

/// <summary>Loaded weights with their vocabulary. Read-only after loading: every member may be called from any thread.</summary>
public interface ILlamaModel : IDisposable
{
    ModelDescription Description { get; }

    /// <summary>A string value of the GGUF metadata, or null where the key is absent.</summary>
    string? Metadata(string key);

    /// <summary>
    /// The tokens of <paramref name="text"/>. With <paramref name="parseSpecial"/> off, control tokens written in the text stay plain characters.
    /// </summary>
    int[] Tokenize(ReadOnlySpan<char> text, bool addSpecial, bool parseSpecial);

    /// <summary>
    /// Writes the bytes of a token's text, which need not be whole characters, and returns their number;
    /// control tokens have none unless <paramref name="renderSpecial"/> is set. Returns -n where the destination must hold n bytes.
    /// </summary>
    int TokenBytes(int token, Span<byte> destination, bool renderSpecial = false);

    /// <summary>Whether the token ends the model's turn.</summary>
    bool IsEndOfGeneration(int token);

    /// <summary>
    /// The conversation rendered by llama.cpp's own template function, or null where it does not know the template
    /// (it matches well-known templates; it is no Jinja interpreter).
    /// </summary>
    string? ApplyTemplate(string template, IReadOnlyList<TemplateMessage> messages, bool addAssistant);

    /// <summary>A grammar in GBNF whose start symbol is <paramref name="root"/>.</summary>
    /// <exception cref="GrammarException">The grammar does not parse.</exception>
    ILlamaGrammar CreateGrammar(string gbnf, string root = "root");

    /// <exception cref="ContextException">The memory for the context could not be had.</exception>
    ILlamaContext CreateContext(ContextOptions options);
}

/// <summary>What a GGUF says of itself.</summary>
/// <param name="Architecture">For example <c>qwen3</c>.</param>
/// <param name="ParameterCount">Number of weights.</param>
/// <param name="SizeInBytes">Bytes of all tensors.</param>
/// <param name="TrainedContext">Tokens of context the model was trained on.</param>
/// <param name="VocabularySize">Tokens in the vocabulary: the length of a row of logits.</param>
/// <param name="Memory">What the model keeps of the past.</param>
/// <param name="ChatTemplate">The template in the file, or null.</param>
public sealed record ModelDescription(
    string? Name, string Architecture, long ParameterCount, long SizeInBytes, int TrainedContext, int VocabularySize,
    ModelMemory Memory, string? ChatTemplate);

/// <summary>What a model keeps of the tokens it has read; recurrent and hybrid states need one slot per sequence.</summary>
public enum ModelMemory { Attention, Recurrent, Hybrid }

/// <summary>A message for <see cref="ILlamaModel.ApplyTemplate"/>.</summary>
public sealed record TemplateMessage(string Role, string Content);
