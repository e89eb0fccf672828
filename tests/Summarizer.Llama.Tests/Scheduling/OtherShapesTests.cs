using Microsoft.Extensions.AI;
using Summarizer.Llama.Runtime;
using Summarizer.Llama.Tests.Runtimes;

namespace Summarizer.Llama.Tests.Scheduling;

/// <summary>Models that keep a state instead of cells, or forget what is far back: a fork that lost something would answer differently.</summary>
public sealed class OtherShapesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("mamba", ModelMemory.Recurrent)]
    [InlineData("lfm2", ModelMemory.Hybrid)]
    [InlineData("gemma2", ModelMemory.Attention)]
    public async Task An_answer_in_company_is_the_answer_alone(string architecture, ModelMemory memory)
    {
        using var file = ShapeFile.Write(architecture);
        var asked = Enumerable.Range(0, 12).Select(i => $"{Article(i / 4)}{(char)('一' + 100 + i)}").ToArray();
        using var alone = Load(file);
        Assert.Equal(memory, alone.Description.Memory);
        var expected = new List<string>();
        foreach (var text in asked)
        {
            // An engine of its own for each: nothing kept, nothing shared.
            using var own = Load(file);
            expected.Add(await Say(own, text));
        }

        using var together = Load(file);
        Assert.Equal(expected, await Task.WhenAll(asked.Select(text => Say(together, text))));
        Assert.True(expected.Distinct().Count() > 3, "The answers should depend on the articles.");
    }

    [Theory]
    [InlineData("mamba")]
    [InlineData("lfm2")]
    public async Task A_state_after_a_shared_prefix_is_kept_for_those_that_wait_for_it(string architecture)
    {
        using var file = ShapeFile.Write(architecture);
        using var client = Load(file);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Say(client, $"{Article(0)}{(char)('一' + 100 + i)}")));

        Assert.True(client.Statistics.PrefilledTokens < client.Statistics.PromptTokens * 0.4, client.Statistics.ToString());
    }

    private static string Article(int number) => string.Concat(Enumerable.Range(0, 90).Select(i => (char)('一' + (i * (number + 3) * 7 + number) % 100)));

    private static LocalChatClient Load(TinyFile file) =>
        LocalChatClient.Load(TestRuntime.Load(), file.Path, new EngineOptions(Context: 2048, MaxSequences: 8, Threads: 1), null, Cancel);

    private static async Task<string> Say(LocalChatClient client, string text) =>
        (await client.GetResponseAsync([new(ChatRole.User, text)], new() { Temperature = 0, MaxOutputTokens = 8 }, Cancel)).Text;
}
