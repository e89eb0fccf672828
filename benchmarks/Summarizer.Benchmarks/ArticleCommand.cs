using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.AI;
using Summarizer.Benchmarks.Contenders;
using Summarizer.Benchmarks.Measuring;
using Summarizer.Benchmarks.Workloads;
using Summarizer.Llama;
using Summarizer.Llama.Runtime;

namespace Summarizer.Benchmarks;

/// <summary>One article's digest: when its first word comes, against the bare reading of its prompt, and when it is whole.</summary>
internal static class ArticleCommand
{
    public static Command Create()
    {
        var setup = new Setup();
        var runs = new Option<int>("--runs") { DefaultValueFactory = _ => 3 };
        var command = new Command("article", "One article: its first word and its whole digest") { runs };
        setup.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (bare, first, whole, inTurn) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
            for (var run = 0; run < parsed.GetValue(runs); run++)
            {
                var (runtime, model, options) = (setup.Runtime(parsed), setup.Model(parsed), setup.Engine(parsed));
                Plain(runtime, model, options, bare, inTurn);
                await EngineAsync(runtime, model, options, first, whole, cancellationToken);
            }
            var (b, f, w, t) = (WorkloadTable.Median(bare), WorkloadTable.Median(first), WorkloadTable.Median(whole), WorkloadTable.Median(inTurn));
            Console.WriteLine($"{Path.GetFileName(setup.Model(parsed))}, {setup.Threads(parsed)} threads, on {Machine.Name}; seconds, medians");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the abstract's prompt read, nothing else: {b:F2}"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first word of the abstract in the digest: {f:F2} ({f / b:F2} of it)"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the digest in turn, prefix reused (b): {t:F2}"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the digest by the engine: {w:F2} ({w / t:F2} of it)"));
        });
        return command;
    }

    private static void Plain(ILlamaRuntime runtime, string path, EngineOptions options, List<double> bare, List<double> inTurn)
    {
        var workload = new Workload(1);
        using var model = runtime.LoadModel(path, new ModelLoadOptions(options.GpuLayers), CancellationToken.None);
        using var context = model.CreateContext(new ContextOptions(1024, options.BatchTokens, 1, options.Threads, options.FlashAttention));
        int[][] prompts = [.. workload.Whole.Select(ask => LocalContenders.Prompt(model, ask))];
        new PlainDecoding(model, context, reuse: false).Answer(prompts[1], 2);

        context.Clear();
        var watch = Stopwatch.StartNew();
        new PlainDecoding(model, context, reuse: false).Answer(prompts[0], 1);
        bare.Add(watch.Elapsed.TotalSeconds);

        context.Clear();
        var decoding = new PlainDecoding(model, context, reuse: true);
        watch.Restart();
        foreach (var (ask, prompt) in workload.Whole.Zip(prompts)) decoding.Answer(prompt, ask.OutputTokens);
        inTurn.Add(watch.Elapsed.TotalSeconds);
    }

    private static async Task EngineAsync(
        ILlamaRuntime runtime, string path, EngineOptions options, List<double> first, List<double> whole, CancellationToken cancellationToken)
    {
        using var client = LocalChatClient.Load(runtime, path, options, null, cancellationToken);
        await client.GetResponseAsync([new(ChatRole.User, new string('预', 300))], new() { MaxOutputTokens = 4 }, cancellationToken);
        var watch = Stopwatch.StartNew();
        var firstWords = await Task.WhenAll(new Workload(1).ByParagraph.Select(async ask =>
        {
            TimeSpan? heard = null;
            await foreach (var update in client.GetStreamingResponseAsync(LocalContenders.Messages(ask), LocalContenders.Greedy(ask), cancellationToken))
                if (update.Text.Length > 0) heard ??= watch.Elapsed;
            return (ask.Kind, Heard: heard!.Value);
        }));
        whole.Add(watch.Elapsed.TotalSeconds);
        first.Add(firstWords.Single(w => w.Kind == "abstract").Heard.TotalSeconds);
    }
}
