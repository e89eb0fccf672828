using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using Summarizer.Llama.Native.Interop;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Native;

/// <summary>llama.cpp's shared libraries in a folder: found, checked by name and version, and loaded once a process.</summary>
internal static unsafe partial class NativeLibraries
{
    internal const string Release = "0.5.0";

    private static readonly Lock Gate = new();
    private static string? loadedFolder;
    private static readonly Dictionary<string, nint> Handles = [];

    /// <summary>Where a build puts them: the folder <c>llama</c> beside the program; null where there is none.</summary>
    internal static string? FindFolder()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "llama");
        return Directory.Exists(folder) ? folder : null;
    }

    /// <exception cref="RuntimeLoadException">No library of the release is there, or it does not load.</exception>
    internal static void Load(string folder)
    {
        lock (Gate)
        {
            if (loadedFolder == folder) return;
            if (loadedFolder is not null) throw LoadFailure.AlreadyLoaded(folder, loadedFolder);

            var llama = Check(folder);
            LoadedLibrary.Claim("native");
            Open(LlamaApi.GgmlBase, Path.Combine(folder, "libggml-base.so"));
            Open(LlamaApi.Ggml, Path.Combine(folder, Path.GetFileName(llama).Replace("libllama", "libggml", StringComparison.Ordinal)));
            Open(LlamaApi.Llama, llama);
            NativeLibrary.SetDllImportResolver(typeof(NativeLibraries).Assembly, (name, _, _) => Handles.GetValueOrDefault(name));

            var version = LlamaApi.Text(LlamaApi.Version());
            if (version is null || !version.StartsWith(Release, StringComparison.Ordinal)) throw LoadFailure.WrongVersion(folder, version);

            NativeLog.Attach();
            fixed (byte* path = Encoding.UTF8.GetBytes(folder + '\0')) LlamaApi.LoadBackends(path);
            LlamaApi.InitializeBackend();
            if (LlamaApi.DeviceCount() == 0) throw LoadFailure.NoDevice(folder);
            loadedFolder = folder;
        }
    }

    /// <summary>The library of the release: <c>libllama.v0.5.0.so</c>, or <c>libllama.cuda.v0.5.0.so</c> of a build for a GPU.</summary>
    internal static string Check(string folder)
    {
        if (!Directory.Exists(folder)) throw LoadFailure.NoFolder(folder);
        var libraries = Directory.GetFiles(folder, "libllama*.so").Where(p => LibraryName().IsMatch(Path.GetFileName(p))).ToArray();
        if (libraries.Length == 0) throw LoadFailure.NoLibrary(folder);
        return libraries.FirstOrDefault(p => p.EndsWith($".v{Release}.so", StringComparison.Ordinal))
            ?? throw LoadFailure.WrongVersion(folder, LibraryName().Match(Path.GetFileName(libraries[0])).Groups["version"].Value);
    }

    /// <summary>The library of a build for a GPU that knows the GPU.</summary>
    internal static IEnumerable<string> GpuParts(string folder) =>
        ((string[])["libggml-cuda.so", "libggml-vulkan.so"]).Select(f => Path.Combine(folder, f)).Where(File.Exists);

    private static void Open(string name, string path)
    {
        try
        {
            Handles[name] = NativeLibrary.Load(path);
        }
        catch (Exception e) when (e is DllNotFoundException or BadImageFormatException)
        {
            throw LoadFailure.DoesNotLoad(path, e);
        }
    }

    [GeneratedRegex(@"^libllama(\.(cuda|vulkan))?(\.v(?<version>[0-9.]+))?\.so$")]
    private static partial Regex LibraryName();
}
