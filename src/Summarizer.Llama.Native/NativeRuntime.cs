using System.Text.RegularExpressions;
using Summarizer.Llama.Gguf;
using Summarizer.Llama.Native.Interop;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Native;

/// <summary>llama.cpp 0.5.0 through its C API, from shared libraries beside the program.</summary>
public sealed unsafe partial class NativeRuntime : ILlamaRuntime
{
    private readonly string folder;

    private NativeRuntime(string folder) => this.folder = folder;

    public string Name => "native";

    /// <summary>The folder of llama.cpp's libraries that belongs to this build; null where it has none (Windows, macOS).</summary>
    public static string? FindFolder() => NativeLibraries.FindFolder();

    /// <summary>Loads the libraries, once a process.</summary>
    /// <param name="folder">Where they lie; null for those of this build.</param>
    /// <exception cref="RuntimeLoadException">They are missing, of another version, or do not load here.</exception>
    public static NativeRuntime Load(string? folder = null)
    {
        var path = Path.GetFullPath(folder ?? FindFolder() ?? throw LoadFailure.NotBuiltFor());
        NativeLibraries.Load(path);
        return new NativeRuntime(path);
    }

    public RuntimeDescription Describe() => new(
        LlamaApi.Text(LlamaApi.Version())!, folder,
        [.. CpuFeature().Matches(LlamaApi.Text(LlamaApi.SystemInfo()) ?? "").Select(m => m.Groups[1].Value)],
        Devices(), Devices().Count == 0 ? UnusedGpu.Among(NativeLibraries.GpuParts(folder)) : null);

    public ILlamaModel LoadModel(string path, ModelLoadOptions options, CancellationToken cancellationToken)
    {
        GgufHeader.Read(path);
        return NativeModel.Load(path, options, cancellationToken);
    }

    private static List<ComputeDevice> Devices()
    {
        const int Gpu = 1, IntegratedGpu = 2;
        var devices = new List<ComputeDevice>();
        for (nuint i = 0; i < LlamaApi.DeviceCount(); i++)
        {
            var device = LlamaApi.Device(i);
            if (LlamaApi.DeviceType(device) is not (Gpu or IntegratedGpu)) continue;
            LlamaApi.DeviceMemory(device, out var free, out var total);
            devices.Add(new(
                LlamaApi.Text(LlamaApi.DeviceName(device)) ?? "", LlamaApi.Text(LlamaApi.DeviceDescription(device)) ?? "", (long)free, (long)total));
        }
        return devices;
    }

    [GeneratedRegex(@"\b(\w+) = 1\b")]
    private static partial Regex CpuFeature();
}
