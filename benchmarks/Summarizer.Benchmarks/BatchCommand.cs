using System.CommandLine;
using System.Globalization;
using Summarizer.Benchmarks.Batches;
using Summarizer.Benchmarks.Measuring;
using Summarizer.Llama.TinyModels;

namespace Summarizer.Benchmarks;

/// <summary>A batch through the built program: its time and memory, what the journal costs, and how fast a finished batch is gone through again.</summary>
internal static class BatchCommand
{
    public static Command Create()
    {
        var program = new Option<string>("--program") { Description = "The built summarize.dll", Required = true };
        var articles = new Option<int>("--articles") { DefaultValueFactory = _ => 10_000 };
        var model = new Option<bool>("--tiny-model") { Description = "With a model that answers everything alike, instead of none" };
        var runs = new Option<int>("--runs") { Description = "Pairs of runs with and without the journal", DefaultValueFactory = _ => 1 };
        var command = new Command("batch", "Many articles through the built program") { program, articles, model, runs };

        command.SetAction(async (parsed, cancellationToken) =>
        {
            string folder = Directory.CreateTempSubdirectory("batch-").FullName;
            try
            {
                int count = parsed.GetValue(articles);
                SyntheticNews.Write(Path.Combine(folder, "pages"), count);
                string[] with = parsed.GetValue(model) ? ["-m", WriteModel(folder), "--seed", "1"] : ["--offline"];
                var runner = new BatchRun(parsed.GetValue(program)!, folder);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} articles, {(parsed.GetValue(model) ? "a tiny model" : "no model")}, on {Machine.Name}"));
                for (var run = 0; run < parsed.GetValue(runs); run++)
                {
                    var plain = await runner.MeasureAsync($"plain-{run}", [.. with, "--journal", "none"], cancellationToken);
                    var kept = await runner.MeasureAsync($"kept-{run}", with, cancellationToken);
                    var again = await runner.MeasureAsync($"kept-{run}", with, cancellationToken);
                    Show("without a journal", plain);
                    Show("with a journal", kept);
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  between the two: {(kept.Seconds - plain.Seconds) / plain.Seconds:P1}; {kept.Spent} It has {kept.JournalBytes / 1024 / 1024.0:F1} MiB."));
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  again: {again.Seconds:F2} s, {count / again.Seconds:F0} articles/s, the start of the program included"));
                }

                void Show(string name, BatchMeasure measure) => Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {name}: {measure.Seconds:F1} s, {count / measure.Seconds:F0} articles/s; MiB in use at each fifth of the time: {string.Join(' ', measure.Memory.Select(m => m.ToString("F0", CultureInfo.InvariantCulture)))}"));
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        });
        return command;
    }

    private static string WriteModel(string folder)
    {
        string path = Path.Combine(folder, "tiny.gguf");
        using FileStream stream = File.Create(path);
        ScriptedModel.Write(stream, "A bridge opened on 1 March.");
        return path;
    }
}
