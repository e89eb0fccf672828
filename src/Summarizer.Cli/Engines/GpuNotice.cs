using Summarizer.Cli.Messages;
using Summarizer.Llama.Runtime;

namespace Summarizer.Cli.Engines;

/// <summary>What is said where a GPU is wanted and the processor computes.</summary>
internal static class GpuNotice
{
    /// <summary>One line, or null where the GPU is in use or nobody asked for it.</summary>
    public static string? Of(RuntimeDescription runtime, int gpuLayers) => runtime switch
    {
        { UnusedGpu: { Reason: { } reason } gpu } => Texts.Of("Runtime.GpuDoesNotLoad", gpu.Library, reason),
        { UnusedGpu: { } gpu } => Texts.Of("Runtime.GpuNotFound", gpu.Library),
        { Devices.Count: 0 } when gpuLayers != 0 => Texts.Of("Runtime.NoGpuBuild"),
        _ => null,
    };
}
