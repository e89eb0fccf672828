using System.Text.Json;

namespace Summarizer.Benchmarks.Measuring;

/// <summary>Measures in a file, a line each, so that a table can be made of runs that were taken in several sittings.</summary>
internal static class Results
{
    public static void Append(string path, Measure measure) => File.AppendAllText(path, JsonSerializer.Serialize(measure) + "\n");

    public static IReadOnlyList<Measure> Read(string path) =>
        [.. File.ReadLines(path).Where(l => l.Length > 0).Select(l => JsonSerializer.Deserialize<Measure>(l)!)];
}
