using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Summarizer.Benchmarks.Contenders;
using Summarizer.Benchmarks.Measuring;
using Summarizer.Benchmarks.Workloads;

namespace Summarizer.Benchmarks;

/// <summary>The pinned workload through every contender, in turns, and one table of them all.</summary>
internal static class WorkloadCommand
{
    private static readonly int[] ServerWidths = [1, 4, 12];

    public static Command Create()
    {
        var setup = new Setup();
        var runs = new Option<int>("--runs") { DefaultValueFactory = _ => 3 };
        var contenders = new Option<string>("--contenders") { Description = "Of a, b, c", DefaultValueFactory = _ => "a,b,c" };
        var server = new Option<Uri[]>("--server") { Description = "A running server, asked sequentially and with 4 and 12 at once" };
        var program = new Option<string>("--llama-server") { Description = "llama-server's program, started for each setting" };
        var settings = new Option<string>("--llama-server-settings") { Description = "Slots; -nofa for flash attention off, -kvu for one cache of all slots", DefaultValueFactory = _ => "1,4,12,4-kvu,12-kvu,1-nofa,4-nofa,12-nofa" };
        var articles = new Option<int>("--articles") { Description = "Fewer articles, for a quick look", DefaultValueFactory = _ => 6 };
        var results = new Option<string>("--results") { Description = "A file to which measures are added; the table shows all of it" };
        var command = new Command("workload", "The pinned workload through every contender") { runs, contenders, server, program, settings, articles, results };
        setup.AddTo(command);

        command.SetAction(async (parsed, cancellationToken) =>
        {
            var workload = new Workload(parsed.GetValue(articles));
            var measures = new List<Measure>();
            for (var run = 0; run < parsed.GetValue(runs); run++)
            {
                foreach (var name in Listed(parsed.GetValue(contenders)!))
                    Take(await ApartAsync(["contender", name, "--articles", $"{parsed.GetValue(articles)}", .. setup.Arguments(parsed)], cancellationToken));
                if (parsed.GetValue(program) is { } path)
                    foreach (var setting in Listed(parsed.GetValue(settings)!))
                        Take(await LlamaServer.RunAsync(path, setup.Model(parsed), setting, setup.Threads(parsed), workload));
                foreach (var address in parsed.GetValue(server) ?? [])
                    foreach (var width in ServerWidths)
                    {
                        using var contender = new ServerContender(address, address.Authority);
                        Take(await contender.RunAsync(workload.Whole, width));
                    }
            }
            WorkloadTable.Write(
                Console.Out, parsed.GetValue(results) is { } file ? Results.Read(file) : measures,
                $"{Path.GetFileName(setup.Model(parsed))}, {setup.Threads(parsed)} threads, on {Machine.Name}");

            void Take(Measure measure)
            {
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{measure.Contender}: {measure.Seconds:F1} s"));
                measures.Add(measure);
                if (parsed.GetValue(results) is { } path) Results.Append(path, measure);
            }
        });
        return command;
    }

    private static string[] Listed(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static async Task<Measure> ApartAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0) throw new InvalidOperationException($"'{string.Join(' ', arguments)}' ended with code {process.ExitCode}.");
        return JsonSerializer.Deserialize<Measure>(output.Trim().Split('\n')[^1])!;
    }
}
