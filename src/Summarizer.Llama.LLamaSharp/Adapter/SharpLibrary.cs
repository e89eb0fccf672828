using System.Runtime.InteropServices;
using LLama.Exceptions;
using LLama.Native;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.LLamaSharp.Adapter;

/// <summary>The libraries that LLamaSharp chose for this machine, and the few functions of them that it does not pass on.</summary>
internal static class SharpLibrary
{
    private static readonly Lock Gate = new();
    private static readonly List<nint> Handles = [];
    private static string? folder;

    internal static string Folder => folder ?? throw new InvalidOperationException("LLamaSharp is not loaded.");

    /// <exception cref="RuntimeLoadException">No library loads here, or the loaded one does not fit LLamaSharp.</exception>
    internal static void Load()
    {
        lock (Gate)
        {
            if (folder is not null) return;
            LoadedLibrary.Claim("llamasharp");
            // LLamaSharp would look in the working folder first, where anybody may have put a library.
            if (!NativeLibraryConfig.LLama.LibraryHasLoaded)
                NativeLibraryConfig.LLama.WithSearchDirectory(AppContext.BaseDirectory).WithLogCallback(SharpLog.Receive);
            try
            {
                NativeApi.llama_empty_call();
            }
            catch (Exception e) when (e is TypeInitializationException or RuntimeError or DllNotFoundException or EntryPointNotFoundException)
            {
                throw SharpFailure.DoesNotLoad(e.InnerException ?? e);
            }

            var file = SharpLog.LoadedFile ?? throw SharpFailure.NotFound();
            Open(file);
            CheckLayout(file);
            if (SharpDevices.Count() == 0) throw SharpFailure.NoDevice(file);
            folder = Path.GetDirectoryName(file);
        }
    }

    /// <summary>The address of a function in llama.cpp's libraries.</summary>
    internal static nint Function(string name)
    {
        foreach (var handle in Handles)
            if (NativeLibrary.TryGetExport(handle, name, out var address)) return address;
        throw SharpFailure.NoFunction(name);
    }

    private static void Open(string file)
    {
        var (path, name) = (Path.GetDirectoryName(file)!, Path.GetFileName(file));
        foreach (var sibling in (string[])["llama", "ggml", "ggml-base"])
            if (NativeLibrary.TryLoad(Path.Combine(path, name.Replace("llama", sibling, StringComparison.Ordinal)), out var handle)) Handles.Add(handle);
    }

    /// <summary>LLamaSharp has llama.cpp's structs by heart: where the library's differ, its defaults come out shifted.</summary>
    private static void CheckLayout(string file)
    {
        var parameters = LLamaContextParams.Default();
        if (parameters is not { n_ctx: 512, n_batch: 2048, type_k: GGMLType.GGML_TYPE_F16, type_v: GGMLType.GGML_TYPE_F16, offload_kqv: true, kv_unified: false })
            throw SharpFailure.DoesNotFit(file);
    }
}
