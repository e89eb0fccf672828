using Microsoft.Extensions.AI;
using Summarizer.Llama.Runtime;
using Summarizer.Llama.Sampling;
using Summarizer.Llama.Scheduling;
using Summarizer.Llama.Tests.Runtimes;
using Summarizer.Llama.TinyModels;

namespace Summarizer.Llama.Tests.Scheduling;

/// <summary>Who is computed when, through the real llama.cpp, on a model whose words are known and many.</summary>
public sealed class SchedulerTests : IDisposable
{
    // One token each, so that texts are counted by eye.
    private static readonly string Words = string.Concat(Enumerable.Range(0, 600).Select(i => (char)('一' + i)));

    private readonly TinyFile file = new(stream => ScriptedModel.Write(stream, Words));
    private readonly List<LocalChatClient> clients = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        clients.ForEach(c => c.Dispose());
        file.Dispose();
    }

    [Fact]
    public async Task A_token_more_costs_no_allocation()
    {
        var client = Load(new EngineOptions(Context: 4096, Threads: 1));
        // The same request twice but for where it ends; the first of each kind grows the buffers that the others use again.
        foreach (var end in (string[])[Words[99..100], Words[549..550]]) await AllocatedBy(client, end);

        var few = await AllocatedBy(client, Words[99..100]);
        var many = await AllocatedBy(client, Words[549..550]);

        Assert.InRange(many - few, long.MinValue, 450 / 2);
    }

    [Theory]
    [InlineData(0.8f, 1.1f)]
    [InlineData(0, 1)]
    public async Task Company_costs_no_allocation_a_token_either(float temperature, float penalty)
    {
        var client = Load(new EngineOptions(Context: 8192, Threads: 1));
        for (var i = 0; i < 2; i++) await Together(5);
        var few = await Together(5);
        var many = await Together(405);

        Assert.InRange(many - few, long.MinValue, 8 * 400 * 2);

        async Task<long> Together(int tokens)
        {
            var before = client.Statistics.AllocatedBytes;
            // Room for the longest, so that all runs set aside the same.
            await Task.WhenAll(Enumerable.Range(0, 8).Select(i => client.GetResponseAsync(
                [new(ChatRole.User, $"{i}")],
                new()
                {
                    Temperature = temperature,
                    MaxOutputTokens = 500,
                    StopSequences = [Words[tokens..(tokens + 1)]],
                    Seed = 3,
                    AdditionalProperties = new() { ["repetition_penalty"] = penalty },
                },
                Cancel)));
            return client.Statistics.AllocatedBytes - before;
        }
    }

    [Fact]
    public async Task A_streamed_answer_is_heard_while_it_is_made()
    {
        var client = Load(new EngineOptions(Context: 4096, Threads: 1));
        var pieces = new List<string>();
        await foreach (var update in client.GetStreamingResponseAsync([new(ChatRole.User, "说")], new() { MaxOutputTokens = 580 }, Cancel)) pieces.Add(update.Text);

        Assert.Equal(Words[..580], string.Concat(pieces));
        Assert.True(pieces.Count > 20, $"{pieces.Count}");
    }

    [Fact]
    public async Task A_kept_prefix_that_leaves_no_room_gives_way()
    {
        var client = Load(new EngineOptions(Context: 1024, Threads: 1));
        var article = new string(Words[7], 600);
        await Say(client, article + new string(Words[1], 300), 10);

        Assert.Equal(200, (await Say(client, article + new string(Words[2], 150), 200).WaitAsync(TimeSpan.FromMinutes(1), Cancel)).Text.Length);
    }

    [Fact]
    public async Task A_request_that_nothing_can_make_room_for_is_told_so_and_the_next_goes_on()
    {
        using var model = TestRuntime.Load().LoadModel(file.Path, new ModelLoadOptions(), Cancel);
        using var scheduler = new Scheduler(model, model.CreateContext(new ContextOptions(512, 128, 4, 1)), maxLive: 2, inFours: false);
        Generation tooLarge = Request(maxTokens: 5000), fitting = Request(maxTokens: 5);

        scheduler.Submit(tooLarge);
        scheduler.Submit(fitting);

        await Assert.ThrowsAsync<DecodeException>(() => tooLarge.End.WaitAsync(TimeSpan.FromMinutes(1), Cancel));
        Assert.InRange((await fitting.End.WaitAsync(TimeSpan.FromMinutes(1), Cancel)).OutputTokens, 1, 5);

        Generation Request(int maxTokens) => new(model.Tokenize("说", addSpecial: true, parseSpecial: false), maxTokens, new Sampler(new SamplingOptions(), null), [], default);
    }

    [Fact]
    public async Task Prefixes_of_many_articles_are_computed_once_each()
    {
        var client = Load(new EngineOptions(Context: 8192, Threads: 1));
        string[] articles = [.. Enumerable.Range(0, 6).Select(i => new string(Words[100 + i], 120))];
        string[] tasks = [.. Enumerable.Range(0, 5).Select(i => $"{i}{new string(Words[200 + i], 20)}")];
        var asked = articles.SelectMany(a => tasks.Select(t => a + t)).ToArray();

        await Task.WhenAll(asked.Select(text => Say(client, text, 40)));

        var distinct = Distinct(asked);
        Assert.InRange(client.Statistics.PrefilledTokens, distinct * 0.95, distinct * 1.05);
        Assert.True(client.Statistics.PromptTokens > 2 * distinct);
    }

    [Fact]
    public async Task Articles_whose_requests_come_mixed_are_still_worked_on_one_after_the_other()
    {
        var client = Load(new EngineOptions(Context: 8192, MaxSequences: 4, Threads: 1));
        string[] articles = [.. Enumerable.Range(0, 4).Select(i => new string(Words[100 + i], 300))];
        var ended = new List<int>();
        await Task.WhenAll(Enumerable.Range(0, 16).Select(async i =>
        {
            await Say(client, articles[i % 4] + $"{i / 4}", 30);
            lock (ended) ended.Add(i % 4);
        }));

        // Each article's last answer comes before the next but one article's first.
        Assert.Equal(4, ended.Distinct().Count());
        Assert.True(ended.LastIndexOf(ended[0]) < 8, string.Join(' ', ended));
    }

    [Fact]
    public async Task A_long_prompt_does_not_stall_an_answer_under_way()
    {
        var client = Load(new EngineOptions(Context: 8192, BatchTokens: 64, Threads: 1));
        var heard = 0;
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        await using var answer = client.GetStreamingResponseAsync(
            [new(ChatRole.User, "说")], new() { MaxOutputTokens = 580 }, enough.Token).GetAsyncEnumerator(Cancel);
        await answer.MoveNextAsync();
        var steps = client.Statistics.Steps;
        var said = client.Statistics.OutputTokens;
        await Say(client, new string(Words[5], 2000), 1);
        heard = (int)(client.Statistics.OutputTokens - said);

        // 2,000 tokens are 32 steps of 64, and between any two of them the answer went on.
        Assert.True(heard >= 30, $"{heard} tokens in {client.Statistics.Steps - steps} steps");
        await enough.CancelAsync();
    }

    [Fact]
    public async Task A_cancelled_request_is_computed_for_one_step_more_at_most()
    {
        var client = Load(new EngineOptions(Context: 4096, Threads: 1));
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var answer = Say(client, "说", 580, source.Token);
        while (client.Statistics.OutputTokens < 20) await Task.Yield();
        await source.CancelAsync();
        var said = client.Statistics.OutputTokens;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
        await Say(client, "再说", 1);
        Assert.InRange(client.Statistics.OutputTokens, said, said + 2);
    }

    [Fact]
    public async Task Answers_that_do_not_fill_the_last_four_take_turns()
    {
        var client = Load(new EngineOptions(Context: 8192, MaxSequences: 16, Threads: 1));
        var lengths = await Task.WhenAll(Enumerable.Range(0, 15).Select(async i => (await Say(client, $"{i}", 200)).Text.Length));

        Assert.All(lengths, l => Assert.Equal(200, l));
        Assert.True(client.Statistics.WidestStep is 12 or 15, $"{client.Statistics.WidestStep}");
    }

    private static async Task<long> AllocatedBy(LocalChatClient client, string end)
    {
        var before = client.Statistics.AllocatedBytes;
        await client.GetResponseAsync([new(ChatRole.User, "说")], new() { MaxOutputTokens = 580, StopSequences = [end], Temperature = 0 }, Cancel);
        return client.Statistics.AllocatedBytes - before;
    }

    private static Task<ChatResponse> Say(LocalChatClient client, string text, int tokens, CancellationToken? cancel = null) =>
        client.GetResponseAsync([new(ChatRole.User, text)], new() { MaxOutputTokens = tokens, Temperature = 0 }, cancel ?? Cancel);

    /// <summary>Tokens of the prompts when every shared prefix is counted once; the tokens are characters here, but for the template's.</summary>
    private static int Distinct(string[] texts)
    {
        const int templateStart = 6, templateEnd = 13;
        var sorted = texts.Order(StringComparer.Ordinal).ToArray();
        var own = sorted.Select((t, i) => t.Length + templateEnd - (i == 0 ? 0 : t.AsSpan().CommonPrefixLength(sorted[i - 1])));
        return templateStart + own.Sum();
    }

    private LocalChatClient Load(EngineOptions options)
    {
        clients.Add(LocalChatClient.Load(TestRuntime.Load(), file.Path, options, null, Cancel));
        return clients[^1];
    }
}
