using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Summarizer.Benchmarks.Measuring;
using Summarizer.Benchmarks.Workloads;

namespace Summarizer.Benchmarks.Contenders;

/// <summary>The workload through any server that speaks OpenAI's chat completions, so many requests at once.</summary>
internal sealed class ServerContender(Uri server, string name) : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = server, Timeout = TimeSpan.FromHours(1) };

    public async Task<Measure> RunAsync(IReadOnlyList<Ask> asks, int atOnce)
    {
        await AskAsync(new Ask(0, "warm", "预热", new string('预', 300), 4));
        long requested = 0, said = 0;
        long? computed = 0;
        var gate = new Lock();
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(asks, new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (ask, _) =>
        {
            var answer = await AskAsync(ask);
            lock (gate)
            {
                requested += answer.Prompt;
                said += answer.Said;
                computed += answer.Computed;
            }
        });
        return new($"{name}, {atOnce} at once", watch.Elapsed.TotalSeconds, requested, computed, said);
    }

    public void Dispose() => http.Dispose();

    private async Task<Answer> AskAsync(Ask ask)
    {
        var request = new JsonObject
        {
            ["model"] = "any",
            ["messages"] = new JsonArray(
                new JsonObject { ["role"] = "system", ["content"] = ask.System },
                new JsonObject { ["role"] = "user", ["content"] = ask.User }),
            ["temperature"] = 0,
            ["max_tokens"] = ask.OutputTokens,
            // llama-server's own; other servers may stop early, and the table shows how much they said.
            ["ignore_eos"] = true,
            ["cache_prompt"] = true,
        };
        using var response = await http.PostAsJsonAsync("v1/chat/completions", request);
        response.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(await response.Content.ReadAsStreamAsync());
        var usage = json.RootElement.GetProperty("usage");
        long? computed = json.RootElement.TryGetProperty("timings", out var timings) && timings.TryGetProperty("prompt_n", out var n) ? n.GetInt64() : null;
        return new(usage.GetProperty("prompt_tokens").GetInt64(), usage.GetProperty("completion_tokens").GetInt64(), computed);
    }

    private readonly record struct Answer(long Prompt, long Said, long? Computed);
}
