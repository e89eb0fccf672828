using System.Globalization;

namespace Summarizer.Benchmarks.Measuring;

/// <summary>The most physical memory that a process held; null where the system does not tell.</summary>
internal static class PeakMemory
{
    /// <param name="process">A process id, or "self".</param>
    public static long? Of(string process = "self")
    {
        var status = $"/proc/{process}/status";
        if (!File.Exists(status)) return null;
        var line = File.ReadLines(status).FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
        return line is null ? null : 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }
}
