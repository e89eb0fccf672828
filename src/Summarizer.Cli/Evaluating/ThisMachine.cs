using System.Globalization;
using System.Runtime.InteropServices;
using Summarizer.Cli.Messages;
using Summarizer.Llama.Requests;

namespace Summarizer.Cli.Evaluating;

/// <summary>What figures of a machine depend on, without a word that names it or its owner.</summary>
internal static class ThisMachine
{
    public static string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name} {RuntimeInformation.ProcessArchitecture}, {Processor.PhysicalCores} cores, {Sizes.Text(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes)}");

    private static string Name => OperatingSystem.IsWindows() ? "Windows" : OperatingSystem.IsMacOS() ? "macOS" : "Linux";
}
