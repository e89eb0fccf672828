using System.Runtime.InteropServices;

namespace Summarizer.Llama.Native.Interop;

/// <summary>
/// The functions of llama.cpp 0.5.0 that are used here, as <c>include/llama.h</c> of that release declares them.
/// Many of them end the process when they are given an id out of range: callers check first.
/// </summary>
internal static unsafe partial class LlamaApi
{
    internal const string Llama = "llama", Ggml = "ggml", GgmlBase = "ggml-base";

    [LibraryImport(Llama, EntryPoint = "llama_version")]
    internal static partial byte* Version();

    [LibraryImport(Llama, EntryPoint = "llama_backend_init")]
    internal static partial void InitializeBackend();

    [LibraryImport(Llama, EntryPoint = "llama_log_set")]
    internal static partial void SetLog(delegate* unmanaged[Cdecl]<int, byte*, nint, void> callback, nint data);

    [LibraryImport(Llama, EntryPoint = "llama_print_system_info")]
    internal static partial byte* SystemInfo();

    [LibraryImport(Ggml, EntryPoint = "ggml_backend_load_all_from_path")]
    internal static partial void LoadBackends(byte* folder);

    [LibraryImport(Ggml, EntryPoint = "ggml_backend_dev_count")]
    internal static partial nuint DeviceCount();

    [LibraryImport(Ggml, EntryPoint = "ggml_backend_dev_get")]
    internal static partial nint Device(nuint index);

    [LibraryImport(GgmlBase, EntryPoint = "ggml_backend_dev_type")]
    internal static partial int DeviceType(nint device);

    [LibraryImport(GgmlBase, EntryPoint = "ggml_backend_dev_name")]
    internal static partial byte* DeviceName(nint device);

    [LibraryImport(GgmlBase, EntryPoint = "ggml_backend_dev_description")]
    internal static partial byte* DeviceDescription(nint device);

    [LibraryImport(GgmlBase, EntryPoint = "ggml_backend_dev_memory")]
    internal static partial void DeviceMemory(nint device, out nuint free, out nuint total);

    [LibraryImport(Llama, EntryPoint = "llama_model_default_params")]
    internal static partial ModelParameters DefaultModelParameters();

    [LibraryImport(Llama, EntryPoint = "llama_model_load_from_file")]
    internal static partial nint LoadModel(byte* path, ModelParameters parameters);

    [LibraryImport(Llama, EntryPoint = "llama_model_free")]
    internal static partial void FreeModel(nint model);

    [LibraryImport(Llama, EntryPoint = "llama_model_get_vocab")]
    internal static partial nint Vocabulary(nint model);

    [LibraryImport(Llama, EntryPoint = "llama_vocab_n_tokens")]
    internal static partial int VocabularySize(nint vocabulary);

    [LibraryImport(Llama, EntryPoint = "llama_model_n_ctx_train")]
    internal static partial int TrainedContext(nint model);

    [LibraryImport(Llama, EntryPoint = "llama_model_n_params")]
    internal static partial ulong ParameterCount(nint model);

    [LibraryImport(Llama, EntryPoint = "llama_model_size")]
    internal static partial ulong ModelSize(nint model);

    [LibraryImport(Llama, EntryPoint = "llama_model_is_recurrent")]
    internal static partial byte IsRecurrent(nint model);

    [LibraryImport(Llama, EntryPoint = "llama_model_is_hybrid")]
    internal static partial byte IsHybrid(nint model);

    [LibraryImport(Llama, EntryPoint = "llama_model_chat_template")]
    internal static partial byte* ChatTemplate(nint model, byte* name);

    [LibraryImport(Llama, EntryPoint = "llama_model_meta_val_str")]
    internal static partial int Metadata(nint model, byte* key, byte* buffer, nuint size);

    [LibraryImport(Llama, EntryPoint = "llama_tokenize")]
    internal static partial int Tokenize(nint vocabulary, byte* text, int length, int* tokens, int capacity, byte addSpecial, byte parseSpecial);

    [LibraryImport(Llama, EntryPoint = "llama_token_to_piece")]
    internal static partial int TokenBytes(nint vocabulary, int token, byte* buffer, int capacity, int leadingSpaces, byte special);

    [LibraryImport(Llama, EntryPoint = "llama_vocab_is_eog")]
    internal static partial byte IsEndOfGeneration(nint vocabulary, int token);

    [LibraryImport(Llama, EntryPoint = "llama_chat_apply_template")]
    internal static partial int ApplyTemplate(byte* template, ChatMessage* messages, nuint count, byte addAssistant, byte* buffer, int capacity);

    [LibraryImport(Llama, EntryPoint = "llama_context_default_params")]
    internal static partial ContextParameters DefaultContextParameters();

    [LibraryImport(Llama, EntryPoint = "llama_init_from_model")]
    internal static partial nint CreateContext(nint model, ContextParameters parameters);

    [LibraryImport(Llama, EntryPoint = "llama_free")]
    internal static partial void FreeContext(nint context);

    [LibraryImport(Llama, EntryPoint = "llama_n_ctx")]
    internal static partial uint ContextCapacity(nint context);

    [LibraryImport(Llama, EntryPoint = "llama_n_batch")]
    internal static partial uint BatchCapacity(nint context);

    [LibraryImport(Llama, EntryPoint = "llama_n_seq_max")]
    internal static partial uint MaxSequences(nint context);

    [LibraryImport(Llama, EntryPoint = "llama_get_memory")]
    internal static partial nint Memory(nint context);

    [LibraryImport(Llama, EntryPoint = "llama_decode")]
    internal static partial int Decode(nint context, Batch batch);

    [LibraryImport(Llama, EntryPoint = "llama_get_logits_ith")]
    internal static partial float* Logits(nint context, int index);

    [LibraryImport(Llama, EntryPoint = "llama_memory_clear")]
    internal static partial void ClearMemory(nint memory, byte data);

    [LibraryImport(Llama, EntryPoint = "llama_memory_seq_rm")]
    internal static partial byte RemoveSequence(nint memory, int sequence, int start, int end);

    [LibraryImport(Llama, EntryPoint = "llama_memory_seq_cp")]
    internal static partial void CopySequence(nint memory, int from, int to, int start, int end);

    [LibraryImport(Llama, EntryPoint = "llama_sampler_init_grammar")]
    internal static partial nint CreateGrammar(nint vocabulary, byte* gbnf, byte* root);

    [LibraryImport(Llama, EntryPoint = "llama_sampler_apply")]
    internal static partial void Apply(nint sampler, TokenDataArray* candidates);

    [LibraryImport(Llama, EntryPoint = "llama_sampler_accept")]
    internal static partial void Accept(nint sampler, int token);

    [LibraryImport(Llama, EntryPoint = "llama_sampler_free")]
    internal static partial void FreeSampler(nint sampler);

    /// <summary>A zero-terminated UTF-8 text of the library, or null.</summary>
    internal static string? Text(byte* text) => text == null ? null : Marshal.PtrToStringUTF8((nint)text);
}
