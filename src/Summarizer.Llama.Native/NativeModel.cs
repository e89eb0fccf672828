using System.Text;
using Summarizer.Llama.Native.Interop;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Native;

/// <summary>Loaded weights. The library's tokenizer, templates and vocabulary may be used from any thread.</summary>
internal sealed unsafe class NativeModel : ILlamaModel
{
    private readonly nint vocabulary;
    private nint model;

    private NativeModel(nint model)
    {
        this.model = model;
        vocabulary = LlamaApi.Vocabulary(model);
        Description = new(
            Metadata("general.name"),
            Metadata("general.architecture") ?? "",
            (long)LlamaApi.ParameterCount(model),
            (long)LlamaApi.ModelSize(model),
            LlamaApi.TrainedContext(model),
            LlamaApi.VocabularySize(vocabulary),
            LlamaApi.IsRecurrent(model) != 0 ? ModelMemory.Recurrent : LlamaApi.IsHybrid(model) != 0 ? ModelMemory.Hybrid : ModelMemory.Attention,
            LlamaApi.Text(LlamaApi.ChatTemplate(model, null)));
    }

    public ModelDescription Description { get; }

    internal nint Handle => model != 0 ? model : throw new ObjectDisposedException(nameof(NativeModel));

    internal static NativeModel Load(string path, ModelLoadOptions options, CancellationToken cancellationToken)
    {
        using var progress = new LoadProgress(options.Progress, cancellationToken);
        var parameters = LlamaApi.DefaultModelParameters();
        parameters.GpuLayers = options.GpuLayers;
        progress.Attach(ref parameters);

        nint model;
        NativeLog.Forget();
        fixed (byte* name = Utf8(path)) model = LlamaApi.LoadModel(name, parameters);
        if (model != 0 && !cancellationToken.IsCancellationRequested) return new NativeModel(model);

        if (model != 0) LlamaApi.FreeModel(model);
        progress.Rethrow();
        cancellationToken.ThrowIfCancellationRequested();
        throw LoadFailure.Refused(path, NativeLog.FirstProblem);
    }

    public string? Metadata(string key)
    {
        fixed (byte* name = Utf8(key))
        {
            var length = LlamaApi.Metadata(Handle, name, null, 0);
            if (length < 0) return null;
            var value = new byte[length + 1];
            fixed (byte* buffer = value) length = LlamaApi.Metadata(Handle, name, buffer, (nuint)value.Length);
            return Encoding.UTF8.GetString(value, 0, length);
        }
    }

    public int[] Tokenize(ReadOnlySpan<char> text, bool addSpecial, bool parseSpecial)
    {
        ObjectDisposedException.ThrowIf(model == 0, this);
        // A byte more than the text, so that an empty text has an address too.
        var bytes = new byte[Encoding.UTF8.GetByteCount(text) + 1];
        var length = Encoding.UTF8.GetBytes(text, bytes);
        var tokens = new int[length + 2];
        fixed (byte* source = bytes)
        {
            var count = Into(tokens, source);
            if (count < 0)
            {
                tokens = new int[-count];
                count = Into(tokens, source);
            }
            return tokens.AsSpan(0, count).ToArray();
        }

        int Into(int[] destination, byte* source)
        {
            fixed (int* first = destination)
                return LlamaApi.Tokenize(vocabulary, source, length, first, destination.Length, Flag(addSpecial), Flag(parseSpecial));
        }
    }

    public int TokenBytes(int token, Span<byte> destination, bool renderSpecial = false)
    {
        Check(token);
        fixed (byte* buffer = destination)
            return LlamaApi.TokenBytes(vocabulary, token, buffer, destination.Length, 0, Flag(renderSpecial));
    }

    public bool IsEndOfGeneration(int token)
    {
        Check(token);
        return LlamaApi.IsEndOfGeneration(vocabulary, token) != 0;
    }

    public string? ApplyTemplate(string template, IReadOnlyList<TemplateMessage> messages, bool addAssistant)
    {
        using var texts = new Utf8Texts();
        var native = stackalloc ChatMessage[messages.Count];
        for (var i = 0; i < messages.Count; i++)
            native[i] = new() { Role = texts.Add(messages[i].Role), Content = texts.Add(messages[i].Content) };
        var name = texts.Add(template);

        var length = LlamaApi.ApplyTemplate(name, native, (nuint)messages.Count, Flag(addAssistant), null, 0);
        if (length < 0) return null;
        var rendered = new byte[length + 1];
        fixed (byte* buffer = rendered)
            length = LlamaApi.ApplyTemplate(name, native, (nuint)messages.Count, Flag(addAssistant), buffer, rendered.Length);
        return Encoding.UTF8.GetString(rendered, 0, length);
    }

    public ILlamaGrammar CreateGrammar(string gbnf, string root = "root")
    {
        ObjectDisposedException.ThrowIf(model == 0, this);
        NativeLog.Forget();
        nint grammar;
        fixed (byte* text = Utf8(gbnf), start = Utf8(root)) grammar = LlamaApi.CreateGrammar(vocabulary, text, start);
        return grammar != 0
            ? new NativeGrammar(grammar, Description.VocabularySize)
            : throw GrammarException.DoesNotParse(root, NativeLog.FirstProblem);
    }

    public ILlamaContext CreateContext(ContextOptions options) => NativeContext.Create(this, options);

    public void Dispose()
    {
        if (model == 0) return;
        LlamaApi.FreeModel(model);
        model = 0;
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text + '\0');

    private static byte Flag(bool value) => value ? (byte)1 : (byte)0;

    private void Check(int token)
    {
        ObjectDisposedException.ThrowIf(model == 0, this);
        ArgumentOutOfRangeException.ThrowIfNegative(token);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(token, Description.VocabularySize);
    }
}
