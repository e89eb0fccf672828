using LLama.Abstractions;
using LLama.Native;

namespace Summarizer.Llama.LLamaSharp.Adapter;

/// <summary>
/// A GPU's libraries that lie beside the program are tried first, then what LLamaSharp would try. Left alone it tries them only where
/// it finds NVIDIA's development kit or the program vulkaninfo, which computing with them does not need.
/// </summary>
internal sealed class GpuFirst : INativeLibrarySelectingPolicy
{
    private static readonly string[] Folders = ["cuda12", "vulkan"];

    public IEnumerable<INativeLibrary> Apply(NativeLibraryConfig.Description description, SystemInfo systemInfo, NativeLogConfig.LLamaLogCallback? logCallback = null) =>
    [
        .. Parts().Select(p => new GpuBuild(p, description.AvxLevel)),
        .. new DefaultNativeLibrarySelectingPolicy().Apply(description, systemInfo, logCallback),
    ];

    /// <summary>The library of each GPU build beside the program that knows the GPU: <c>libggml-cuda.so</c>.</summary>
    internal static IEnumerable<string> Parts()
    {
        var runtimes = Path.Combine(AppContext.BaseDirectory, "runtimes");
        if (!Directory.Exists(runtimes)) return [];
        return Directory.GetDirectories(runtimes)
            .SelectMany(platform => Folders.Select(f => Path.Combine(platform, "native", f)))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.GetFiles(folder, "*ggml-cuda.*").Concat(Directory.GetFiles(folder, "*ggml-vulkan.*")));
    }

    private sealed class GpuBuild(string part, AvxLevel avx) : INativeLibrary
    {
        private readonly bool isCuda = Path.GetFileName(part).Contains("cuda", StringComparison.Ordinal);

        public NativeLibraryMetadata Metadata => new(NativeLibraryName.LLama, isCuda, !isCuda, avx);

        public IEnumerable<string> Prepare(SystemInfo systemInfo, NativeLogConfig.LLamaLogCallback? logCallback = null) =>
            [part.Replace(isCuda ? "ggml-cuda" : "ggml-vulkan", "llama", StringComparison.Ordinal)];
    }
}
