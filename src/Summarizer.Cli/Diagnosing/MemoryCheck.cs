using Summarizer.Cli.Messages;

namespace Summarizer.Cli.Diagnosing;

/// <summary>Whether the recommended model fits the memory.</summary>
internal static class MemoryCheck
{
    /// <param name="needed">Bytes that the recommended model needs while it runs.</param>
    public static Diagnosis Run(long needed, string model)
    {
        long available = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        return available >= needed
            ? Diagnosis.Ok("Memory", Texts.Of("Doctor.Memory.Ok", Sizes.Text(available), model, Sizes.Text(needed)))
            : Diagnosis.Warn("Memory", Sizes.Text(available), Texts.Of("Doctor.Memory.Advice", model, Sizes.Text(needed)));
    }
}
