using System.CommandLine;
using System.Globalization;
using Summarizer.Benchmarks.Contenders;
using Summarizer.Benchmarks.Measuring;
using Summarizer.Llama;
using Summarizer.Llama.Benching;

namespace Summarizer.Benchmarks;

/// <summary>Reading, and writing by number of sequences on one prefix: the engine beside llama.cpp's own batched benchmark.</summary>
internal static class SpeedsCommand
{
    private static readonly int[] Widths = [1, 4, 8, 16];

    public static Command Create()
    {
        var setup = new Setup();
        var runs = new Option<int>("--runs") { DefaultValueFactory = _ => 3 };
        var program = new Option<string>("--llama-batched-bench") { Description = "llama-batched-bench's program" };
        var command = new Command("speeds", "Reading, and writing by number of sequences") { runs, program };
        setup.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (engine, other) = (new Speeds(), new Speeds());
            for (var run = 0; run < parsed.GetValue(runs); run++)
            {
                // A context as large as the other has, so that both hold the same cells.
                using (var client = LocalChatClient.Load(setup.Runtime(parsed), setup.Model(parsed), setup.Engine(parsed) with { Context = BatchedBench.Context }, null, cancellationToken))
                {
                    var speed = new SpeedTest(client);
                    await speed.ReadAsync(cancellationToken);
                    engine.Add(0, await speed.ReadAsync(cancellationToken));
                    foreach (var width in Widths) engine.Add(width, await speed.WriteAsync(width, cancellationToken));
                }
                if (parsed.GetValue(program) is { } path)
                    await foreach (var (width, value) in BatchedBench.RunAsync(path, setup.Model(parsed), setup.Engine(parsed), Widths, cancellationToken)) other.Add(width, value);
            }

            Console.WriteLine($"{Path.GetFileName(setup.Model(parsed))}, {setup.Threads(parsed)} threads, on {Machine.Name}; tokens/s, medians");
            Console.WriteLine();
            Console.WriteLine("| | engine | llama-batched-bench | ratio |");
            Console.WriteLine("|---|---:|---:|---:|");
            foreach (var width in (int[])[0, .. Widths])
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"| {(width == 0 ? "reading" : $"writing, {width} at once")} | {engine[width]:F1} | {other[width]:F1} | {engine[width] / other[width]:F2} |"));
        });
        return command;
    }

    private sealed class Speeds
    {
        private readonly Dictionary<int, List<double>> values = [];

        public double this[int width] => values.TryGetValue(width, out var list) ? WorkloadTable.Median(list) : double.NaN;

        public void Add(int width, double value)
        {
            if (!values.TryGetValue(width, out var list)) values[width] = list = [];
            list.Add(value);
        }
    }
}
