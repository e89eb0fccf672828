using Summarizer.Llama.Runtime;

namespace Summarizer.Benchmarks.Parity;

/// <summary>Sees the tokens of a sequence and the logits after them, as the engine reads them.</summary>
internal delegate void LogitObserver(ReadOnlySpan<int> sequence, ReadOnlySpan<float> logits);

/// <summary>A runtime whose contexts tell what is read from them, so that the engine is looked at from outside and runs as it always does.</summary>
internal sealed class ObservedRuntime(ILlamaRuntime inner, LogitObserver observer) : ILlamaRuntime
{
    public string Name => inner.Name;

    public RuntimeDescription Describe() => inner.Describe();

    public ILlamaModel LoadModel(string path, ModelLoadOptions options, CancellationToken cancellationToken) =>
        new ObservedModel(inner.LoadModel(path, options, cancellationToken), observer);

    private sealed class ObservedModel(ILlamaModel inner, LogitObserver observer) : ILlamaModel
    {
        public ModelDescription Description => inner.Description;

        public string? Metadata(string key) => inner.Metadata(key);

        public int[] Tokenize(ReadOnlySpan<char> text, bool addSpecial, bool parseSpecial) => inner.Tokenize(text, addSpecial, parseSpecial);

        public int TokenBytes(int token, Span<byte> destination, bool renderSpecial = false) => inner.TokenBytes(token, destination, renderSpecial);

        public bool IsEndOfGeneration(int token) => inner.IsEndOfGeneration(token);

        public string? ApplyTemplate(string template, IReadOnlyList<TemplateMessage> messages, bool addAssistant) =>
            inner.ApplyTemplate(template, messages, addAssistant);

        public ILlamaGrammar CreateGrammar(string gbnf, string root = "root") => inner.CreateGrammar(gbnf, root);

        public ILlamaContext CreateContext(ContextOptions options) => new ObservedContext(inner.CreateContext(options), observer);

        public void Dispose() => inner.Dispose();
    }
}
