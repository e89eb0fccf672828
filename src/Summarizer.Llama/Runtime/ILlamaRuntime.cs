namespace Summarizer.Llama.Runtime;

/// <summary>A loaded llama.cpp library. There is one per process and runtime name; every member may be called from any thread.</summary>
public interface ILlamaRuntime
{
    /// <summary>The name given to <c>--runtime</c>: <c>llamasharp</c> or <c>native</c>.</summary>
    string Name { get; }

    /// <summary>What was loaded, for <c>doctor</c> and the digest's run information.</summary>
    RuntimeDescription Describe();

    /// <summary>Loads the weights of a GGUF file.</summary>
    /// <exception cref="ModelLoadException">The file is no GGUF, is cut off, or is of an architecture this library does not know.</exception>
    ILlamaModel LoadModel(string path, ModelLoadOptions options, CancellationToken cancellationToken);
}

/// <summary>Facts about the loaded library.</summary>
/// <param name="Version">What the library says of itself, for example <c>0.5.0-dev</c>.</param>
/// <param name="Folder">Where its files were found.</param>
/// <param name="CpuFeatures">The instruction sets in use, for example <c>AVX2</c>.</param>
/// <param name="Devices">Compute devices other than the processor.</param>
/// <param name="UnusedGpu">Why a build for a GPU computes on the processor; null where it does not, or is none.</param>
public sealed record RuntimeDescription(
    string Version, string Folder, IReadOnlyList<string> CpuFeatures, IReadOnlyList<ComputeDevice> Devices,
    UnusedGpu? UnusedGpu = null);

/// <summary>A GPU as llama.cpp sees it; memory in bytes, 0 where the backend does not tell.</summary>
public sealed record ComputeDevice(string Name, string Description, long FreeMemory, long TotalMemory);

/// <summary>How weights are loaded.</summary>
/// <param name="GpuLayers">Layers offloaded to the GPU: 0 none, -1 all.</param>
/// <param name="Progress">Receives the loaded share, 0 to 1.</param>
public sealed record ModelLoadOptions(int GpuLayers = 0, IProgress<float>? Progress = null);
