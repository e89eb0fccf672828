using System.Runtime.InteropServices;
using LLama.Exceptions;
using LLama.Native;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.LLamaSharp.Adapter;

/// <summary>The libraries that LLamaSharp chose for this machine, and the few functions of them that it does not pass on.</summary>
internal static class SharpLibrary
{
    /// <summary>The name that imports of this assembly give to libllama.</summary>
    internal const string Llama = "llama";

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
                NativeLibraryConfig.LLama.WithSearchDirectory(AppContext.BaseDirectory).WithSelectingPolicy(new GpuFirst()).WithLogCallback(SharpLog.Receive);
            try
            {
                NativeApi.llama_empty_call();
            }
            catch (Exception e) when (e is TypeInitializationException or RuntimeError or DllNotFoundException or EntryPointNotFoundException)
            {
                throw Explain(e.InnerException ?? e);
            }

            var file = SharpLog.LoadedFile ?? throw SharpFailure.NotFound();
            Open(file);
            if (!SharpLayout.Fits()) throw SharpFailure.DoesNotFit(file);
            if (SharpDevices.Count() == 0) Register();
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
        if (Handles.Count > 0) return;
        var (path, name) = (Path.GetDirectoryName(file)!, Path.GetFileName(file));
        foreach (var sibling in (string[])["llama", "ggml", "ggml-base"])
            if (NativeLibrary.TryLoad(Path.Combine(path, name.Replace("llama", sibling, StringComparison.Ordinal)), out var handle)) Handles.Add(handle);
        NativeLibrary.SetDllImportResolver(typeof(SharpLibrary).Assembly, (_, _, _) => Handles[0]);
    }

    /// <summary>LLamaSharp only says that something is wrong; here the libraries are tried one by one, each after those it needs.</summary>
    private static RuntimeLoadException Explain(Exception failure)
    {
        var files = Directory.Exists(SharpFailure.RuntimesFolder)
            ? Directory.GetFiles(SharpFailure.RuntimesFolder, "*", SearchOption.AllDirectories)
            : [];
        foreach (var name in (string[])["ggml-base", "ggml-cpu", "ggml", "llama"])
        {
            var file = files.FirstOrDefault(f => Path.GetFileNameWithoutExtension(f) is var found && (found == name || found == "lib" + name));
            if (file is null) return SharpFailure.NotFound();
            try
            {
                NativeLibrary.Load(file);
            }
            catch (Exception e) when (e is DllNotFoundException or BadImageFormatException)
            {
                return SharpFailure.DoesNotLoad(file, LoadReason.Of(e), failure);
            }
        }
        return SharpFailure.DoesNotLoad(SharpFailure.RuntimesFolder, LoadReason.Of(failure), failure);
    }

    /// <summary>LLamaSharp's own builds have their processor's part linked in; builds that keep the parts apart must be told where they lie.</summary>
    private static unsafe void Register()
    {
        var load = (delegate* unmanaged[Cdecl]<nint, void>)Function("ggml_backend_load_all_from_path");
        foreach (var part in SharpLog.LoadedFolders)
        {
            var path = Marshal.StringToCoTaskMemUTF8(part);
            load(path);
            Marshal.FreeCoTaskMem(path);
        }
    }
}
