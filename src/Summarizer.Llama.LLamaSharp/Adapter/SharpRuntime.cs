using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using LLama.Native;
using Summarizer.Llama.Gguf;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.LLamaSharp.Adapter;

/// <summary>llama.cpp as LLamaSharp's native layer calls it; none of its executors is used.</summary>
internal sealed partial class SharpRuntime : ILlamaRuntime
{
    private SharpRuntime() { }

    public string Name => "llamasharp";

    /// <exception cref="RuntimeLoadException">LLamaSharp's libraries are missing or do not load here.</exception>
    internal static SharpRuntime Load()
    {
        SharpLibrary.Load();
        return new();
    }

    public RuntimeDescription Describe() => new(
        $"(LLamaSharp {PackageVersion})",
        SharpLibrary.Folder,
        [.. CpuFeature().Matches(Marshal.PtrToStringUTF8(NativeApi.llama_print_system_info()) ?? "").Select(m => m.Groups[1].Value)],
        SharpDevices.All(),
        SharpDevices.All().Count == 0 ? UnusedGpu.Among(GpuFirst.Parts()) : null);

    public ILlamaModel LoadModel(string path, ModelLoadOptions options, CancellationToken cancellationToken)
    {
        GgufHeader.Read(path);
        return SharpModel.Load(path, options, cancellationToken);
    }

    internal static string PackageVersion { get; } =
        typeof(SharpRuntime).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "LLamaSharpVersion").Value!;

    [GeneratedRegex(@"\b(\w+) = 1\b")]
    private static partial Regex CpuFeature();
}
