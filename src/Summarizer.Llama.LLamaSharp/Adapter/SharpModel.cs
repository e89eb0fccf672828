using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using System.Text;
using LLama.Native;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.LLamaSharp.Adapter;

/// <summary>Loaded weights. The library's tokenizer, templates and vocabulary may be used from any thread.</summary>
internal sealed unsafe class SharpModel : ILlamaModel
{
    private readonly SafeLlamaModelHandle model;

    private SharpModel(SafeLlamaModelHandle model)
    {
        this.model = model;
        var isHybrid = (delegate* unmanaged[Cdecl]<nint, byte>)SharpLibrary.Function("llama_model_is_hybrid");
        Description = new(
            Metadata("general.name"),
            Metadata("general.architecture") ?? "",
            (long)model.ParameterCount,
            (long)model.SizeInBytes,
            model.ContextSize,
            model.Vocab.Count,
            model.IsRecurrent ? ModelMemory.Recurrent : isHybrid(model.DangerousGetHandle()) != 0 ? ModelMemory.Hybrid : ModelMemory.Attention,
            model.GetTemplate(strict: false));
    }

    public ModelDescription Description { get; }

    internal SafeLlamaModelHandle Handle
    {
        get
        {
            ObjectDisposedException.ThrowIf(model.IsClosed, this);
            return model;
        }
    }

    internal static SharpModel Load(string path, ModelLoadOptions options, CancellationToken cancellationToken)
    {
        ExceptionDispatchInfo? failure = null;
        LlamaProgressCallback progress = (share, _) =>
        {
            try
            {
                options.Progress?.Report(share);
                return !cancellationToken.IsCancellationRequested;
            }
            catch (Exception e)
            {
                // No exception may cross llama.cpp's frames: it is thrown again once they are gone.
                failure = ExceptionDispatchInfo.Capture(e);
                return false;
            }
        };
        var parameters = LLamaModelParams.Default();
        parameters.n_gpu_layers = options.GpuLayers;
        // Weights that are repacked for the processor would lie in memory twice if the file were mapped.
        if (options.GpuLayers == 0) parameters.use_mmap = false;
        parameters.progress_callback = progress;

        SharpLog.Forget();
        SafeLlamaModelHandle handle;
        fixed (byte* name = Encoding.UTF8.GetBytes(path + '\0')) handle = LoadFromFile(name, parameters);
        GC.KeepAlive(progress);
        if (!handle.IsInvalid && !cancellationToken.IsCancellationRequested) return new SharpModel(handle);

        handle.Dispose();
        failure?.Throw();
        cancellationToken.ThrowIfCancellationRequested();
        throw SharpFailure.Refused(path, SharpLog.FirstProblem);
    }

    // LLamaSharp hands the key on without the zero byte that ends it.
    public string? Metadata(string key) =>
        Handle.MetadataValueByKey(key + '\0') is { } value ? Encoding.UTF8.GetString(value.Span) : null;

    public int[] Tokenize(ReadOnlySpan<char> text, bool addSpecial, bool parseSpecial) =>
        Array.ConvertAll(Handle.Tokenize(text.ToString(), addSpecial, parseSpecial, Encoding.UTF8), t => (int)t);

    public int TokenBytes(int token, Span<byte> destination, bool renderSpecial = false)
    {
        Check(token);
        return NativeApi.llama_token_to_piece(model.Vocab, token, destination, 0, renderSpecial);
    }

    public bool IsEndOfGeneration(int token)
    {
        Check(token);
        return ((LLamaToken)token).IsEndOfGeneration(model.Vocab);
    }

    public string? ApplyTemplate(string template, IReadOnlyList<TemplateMessage> messages, bool addAssistant)
    {
        var texts = new List<nint>();
        try
        {
            var chat = stackalloc LLamaChatMessage[messages.Count];
            for (var i = 0; i < messages.Count; i++) chat[i] = new() { role = Utf8(messages[i].Role), content = Utf8(messages[i].Content) };
            var name = Utf8(template);

            var length = NativeApi.llama_chat_apply_template(name, chat, (nuint)messages.Count, addAssistant, null, 0);
            if (length < 0) return null;
            var rendered = new byte[length + 1];
            fixed (byte* buffer = rendered)
                length = NativeApi.llama_chat_apply_template(name, chat, (nuint)messages.Count, addAssistant, buffer, rendered.Length);
            return Encoding.UTF8.GetString(rendered, 0, length);
        }
        finally
        {
            texts.ForEach(Marshal.FreeCoTaskMem);
        }

        byte* Utf8(string text)
        {
            texts.Add(Marshal.StringToCoTaskMemUTF8(text));
            return (byte*)texts[^1];
        }
    }

    public ILlamaGrammar CreateGrammar(string gbnf, string root = "root") => SharpGrammar.Create(this, gbnf, root);

    public ILlamaContext CreateContext(ContextOptions options) => SharpContext.Create(this, options);

    public void Dispose() => model.Dispose();

    // LLamaSharp hands the path on in the system's code page, which on Windows is not the UTF-8 that llama.cpp reads.
    [DllImport(SharpLibrary.Llama, EntryPoint = "llama_model_load_from_file", CallingConvention = CallingConvention.Cdecl)]
    private static extern SafeLlamaModelHandle LoadFromFile(byte* path, LLamaModelParams parameters);

    private void Check(int token)
    {
        ObjectDisposedException.ThrowIf(model.IsClosed, this);
        ArgumentOutOfRangeException.ThrowIfNegative(token);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(token, Description.VocabularySize);
    }
}
