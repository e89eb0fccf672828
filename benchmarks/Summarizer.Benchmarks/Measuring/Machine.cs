using Summarizer.Llama.Requests;

namespace Summarizer.Benchmarks.Measuring;

/// <summary>The machine by its processor, for the head of a table.</summary>
internal static class Machine
{
    private const string Processors = "/proc/cpuinfo";

    public static string Name { get; } =
        (File.Exists(Processors)
            ? File.ReadLines(Processors).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim()
            : null) is { } name
            ? $"{name}, {Processor.PhysicalCores} cores"
            : $"{System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier}, {Processor.PhysicalCores} cores";
}
