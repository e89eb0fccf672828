using Microsoft.Extensions.AI;
using Summarizer.Llama.Tests.Runtimes;
using Summarizer.Llama.TinyModels;

namespace Summarizer.Llama.Tests;

/// <summary>A request's seed reaches the choice of every token, shown on a model that is not sure of its words.</summary>
public sealed class SeedTests
{
    [Fact]
    public async Task The_same_seed_gives_the_same_answer_and_another_seed_another()
    {
        using var file = new TinyFile(stream => ScriptedModel.Write(stream, "江城大桥昨日通车，附近居民步行过河只要六分钟。", margin: 0.25f));
        using var client = LocalChatClient.Load(TestRuntime.Load(), file.Path, new EngineOptions(Context: 1024, Threads: 1), null, TestContext.Current.CancellationToken);

        var first = await AnswersAsync(7);
        Assert.Equal(first, await AnswersAsync(7));
        Assert.NotEqual(first, await AnswersAsync(8));
        // A seed of 64 bits counts with all of them.
        Assert.NotEqual(first, await AnswersAsync(7L << 32));

        async Task<string> AnswersAsync(long seed) => string.Join('|', await Task.WhenAll(Enumerable.Range(0, 8).Select(async i =>
            (await client.GetResponseAsync(
                [new(ChatRole.User, "说")], new() { Temperature = 0.3f, TopP = 1, Seed = seed + i, MaxOutputTokens = 40 }, TestContext.Current.CancellationToken)).Text)));
    }
}
