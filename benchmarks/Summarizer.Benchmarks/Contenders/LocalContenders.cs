using System.Diagnostics;
using Microsoft.Extensions.AI;
using Summarizer.Benchmarks.Measuring;
using Summarizer.Benchmarks.Workloads;
using Summarizer.Llama;
using Summarizer.Llama.Profiles;
using Summarizer.Llama.Runtime;
using Summarizer.Llama.Templates;

namespace Summarizer.Benchmarks.Contenders;

/// <summary>The contenders of this process: calls in turn without (a) and with (b) reuse of the prefix, and the engine (c).</summary>
internal static class LocalContenders
{
    public static IReadOnlyList<string> Names { get; } = ["a", "b", "c"];

    public static async Task<Measure> RunAsync(string name, ILlamaRuntime runtime, string model, EngineOptions options, Workload workload)
    {
        return name == "c"
            ? await EngineAsync(runtime, model, options, workload)
            : Plain(name, runtime, model, options, workload, reuse: name == "b");
    }

    public static ChatOptions Greedy(Ask ask) =>
        new() { Temperature = 0, MaxOutputTokens = ask.OutputTokens, AdditionalProperties = new() { ["ignore_eos"] = true } };

    public static ChatMessage[] Messages(Ask ask) => [new(ChatRole.System, ask.System), new(ChatRole.User, ask.User)];

    public static int[] Prompt(ILlamaModel model, Ask ask) => Conversation.Tokens(model, ModelProfiles.Of(model), [new("system", ask.System), new("user", ask.User)]);

    private static Measure Plain(string name, ILlamaRuntime runtime, string path, EngineOptions options, Workload workload, bool reuse)
    {
        using var model = runtime.LoadModel(path, new ModelLoadOptions(options.GpuLayers), CancellationToken.None);
        // One sequence needs no more cells than the longest request.
        using var context = model.CreateContext(new ContextOptions(1024, options.BatchTokens, 1, options.Threads, options.FlashAttention));
        var warm = new PlainDecoding(model, context, reuse: false);
        warm.Answer(Prompt(model, workload.Whole[0]), 4);
        context.Clear();

        var decoding = new PlainDecoding(model, context, reuse);
        var prompts = workload.Whole.Select(ask => Prompt(model, ask)).ToArray();
        var watch = Stopwatch.StartNew();
        foreach (var (ask, prompt) in workload.Whole.Zip(prompts)) decoding.Answer(prompt, ask.OutputTokens);
        return new(name, watch.Elapsed.TotalSeconds, prompts.Sum(p => p.Length), decoding.Computed, workload.Whole.Sum(a => a.OutputTokens), PeakMemory.Of());
    }

    private static async Task<Measure> EngineAsync(ILlamaRuntime runtime, string path, EngineOptions options, Workload workload)
    {
        using var client = LocalChatClient.Load(runtime, path, options, null, CancellationToken.None);
        // Warm, on a text of which the workload shares nothing.
        await client.GetResponseAsync([new(ChatRole.User, new string('预', 300))], new() { MaxOutputTokens = 4 });

        var before = client.Statistics;
        var allocated = GC.GetTotalAllocatedBytes();
        var watch = Stopwatch.StartNew();
        var answers = await Task.WhenAll(workload.ByParagraph.Select(ask => client.GetResponseAsync(Messages(ask), Greedy(ask))));
        var seconds = watch.Elapsed.TotalSeconds;
        var after = client.Statistics;

        Console.Error.WriteLine(
            $"c: {after.Steps - before.Steps} steps; reading {(after.Reading - before.Reading).TotalSeconds:F1} s, writing {(after.Writing - before.Writing).TotalSeconds:F1} s");

        // Before the model is loaded once more, to count.
        var peak = PeakMemory.Of();
        var said = answers.Sum(a => a.Usage!.OutputTokenCount!.Value);
        return new(
            "c", seconds, after.PromptTokens - before.PromptTokens, after.PrefilledTokens - before.PrefilledTokens, said, peak,
            AllocatedPerToken: (double)(GC.GetTotalAllocatedBytes() - allocated) / said, Distinct: Distinct(runtime, path, workload));
    }

    private static long Distinct(ILlamaRuntime runtime, string path, Workload workload)
    {
        using var model = runtime.LoadModel(path, new ModelLoadOptions(), CancellationToken.None);
        int[][] prompts = [.. workload.ByParagraph.Select(ask => Prompt(model, ask)).Order(Comparer<int[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)))];
        return prompts.Select((p, i) => p.Length - (i == 0 ? 0 : p.AsSpan().CommonPrefixLength(prompts[i - 1]))).Sum();
    }
}
