using System.Globalization;

namespace Summarizer.Llama.Requests;

/// <summary>The processor as far as thread counts depend on it.</summary>
public static class Processor
{
    private const string Cpus = "/sys/devices/system/cpu";

    /// <summary>
    /// Physical cores that this process may use: two hardware threads of a core get in each other's way in matrix products.
    /// Where the system does not tell (Windows, macOS), all logical processors.
    /// </summary>
    public static int PhysicalCores { get; } = Math.Clamp(CountCores(), 1, Environment.ProcessorCount);

    private static int CountCores()
    {
        if (!Directory.Exists(Cpus)) return Environment.ProcessorCount;
        var cores = new HashSet<string>();
        for (var cpu = 0; Directory.Exists(Path.Combine(Cpus, "cpu" + cpu.ToString(CultureInfo.InvariantCulture))); cpu++)
        {
            var siblings = Path.Combine(Cpus, "cpu" + cpu.ToString(CultureInfo.InvariantCulture), "topology", "thread_siblings_list");
            if (!File.Exists(siblings)) return Environment.ProcessorCount;
            cores.Add(File.ReadAllText(siblings).Trim());
        }
        return cores.Count;
    }
}
