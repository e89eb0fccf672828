using System.Diagnostics;

namespace Summarizer.Benchmarks.Batches;

/// <summary>Runs the program over a folder of pages and looks at its memory meanwhile.</summary>
internal sealed class BatchRun(string program, string folder)
{
    private const int Parts = 5;

    public async Task<BatchMeasure> MeasureAsync(string output, string[] options, CancellationToken cancellationToken)
    {
        ProcessStartInfo start = new(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", [program, "pages", "-o", output, "-v", .. options])
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
        };
        start.Environment["HOME"] = folder;
        start.Environment["SUMMARIZE_LANG"] = "en";
        Stopwatch watch = Stopwatch.StartNew();
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(cancellationToken);
        List<double> memory = [];
        Task end = process.WaitForExitAsync(cancellationToken);
        while (await Task.WhenAny(end, Task.Delay(100, cancellationToken)) != end)
        {
            process.Refresh();
            memory.Add(process.HasExited ? memory.LastOrDefault() : process.WorkingSet64 / 1024.0 / 1024.0);
        }
        double seconds = watch.Elapsed.TotalSeconds;
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await error}");
        string journal = Path.Combine(folder, output, ".summarize", "journal.db");
        string spent = (await error).Split('\n').FirstOrDefault(l => l.StartsWith("The journal took", StringComparison.Ordinal)) ?? "";
        return new BatchMeasure(seconds, [.. Fifths(memory)], File.Exists(journal) ? new FileInfo(journal).Length : 0, spent);
    }

    private static IEnumerable<double> Fifths(List<double> memory) =>
        memory.Count < Parts ? memory : Enumerable.Range(1, Parts).Select(i => memory[(memory.Count * i / Parts) - 1]);
}

/// <param name="Spent">What the program says of the time its journal took.</param>
/// <param name="Memory">MiB that the process had in use at each fifth of its time.</param>
internal sealed record BatchMeasure(double Seconds, IReadOnlyList<double> Memory, long JournalBytes, string Spent);
