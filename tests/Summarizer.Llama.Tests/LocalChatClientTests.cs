using Microsoft.Extensions.AI;
using Summarizer.Llama.Runtime;
using Summarizer.Llama.Tests.Runtimes;
using Summarizer.Llama.TinyModels;

namespace Summarizer.Llama.Tests;

/// <summary>The engine from outside, on a model whose words are known, through the real llama.cpp.</summary>
public sealed class LocalChatClientTests : IDisposable
{
    private const string Words = "江城大桥昨日通车，总投资3.8亿元。";

    private readonly TinyFile file = new(stream => ScriptedModel.Write(stream, Words));
    private readonly LocalChatClient client;

    public LocalChatClientTests() =>
        client = LocalChatClient.Load(TestRuntime.Load(), file.Path, new EngineOptions(Context: 2048, Threads: 1), null, CancellationToken.None);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        client.Dispose();
        file.Dispose();
    }

    [Fact]
    public async Task An_answer_comes_whole_with_its_reason_and_usage()
    {
        var response = await client.GetResponseAsync([new(ChatRole.User, "说")], cancellationToken: Cancel);

        Assert.Equal(Words, response.Text);
        Assert.Equal(ChatFinishReason.Stop, response.FinishReason);
        Assert.Equal(response.Usage!.InputTokenCount + response.Usage.OutputTokenCount, response.Usage.TotalTokenCount);
        Assert.InRange(response.Usage.InputTokenCount!.Value, client.CountTokens("说") + 2, client.CountTokens("说") + 40);
    }

    [Fact]
    public async Task A_streamed_answer_has_whole_characters_and_ends_with_usage()
    {
        var pieces = new List<ChatResponseUpdate>();
        await foreach (var update in client.GetStreamingResponseAsync([new(ChatRole.User, "说")], cancellationToken: Cancel)) pieces.Add(update);

        Assert.Equal(Words, string.Concat(pieces.Select(p => p.Text)));
        Assert.True(pieces.Count >= 2);
        Assert.Equal(ChatFinishReason.Stop, pieces[^1].FinishReason);
        Assert.IsType<UsageContent>(Assert.Single(pieces[^1].Contents));
    }

    [Fact]
    public async Task An_answer_cut_by_its_token_limit_says_so()
    {
        var response = await client.GetResponseAsync([new(ChatRole.User, "说")], new() { MaxOutputTokens = 4 }, Cancel);

        Assert.Equal(ChatFinishReason.Length, response.FinishReason);
        Assert.StartsWith(response.Text, Words, StringComparison.Ordinal);
        Assert.Equal(4, response.Usage!.OutputTokenCount);
    }

    [Fact]
    public async Task A_stop_sequence_that_spans_tokens_ends_the_answer_before_it()
    {
        var response = await client.GetResponseAsync([new(ChatRole.User, "说")], new() { StopSequences = ["通车，总"] }, Cancel);

        Assert.Equal("江城大桥昨日", response.Text);
        Assert.Equal(ChatFinishReason.Stop, response.FinishReason);
    }

    [Fact]
    public async Task A_prompt_beyond_the_context_is_refused_with_both_numbers()
    {
        var error = await Assert.ThrowsAsync<ContextOverflowException>(
            () => client.GetResponseAsync([new(ChatRole.User, new string('长', 3000))], cancellationToken: Cancel));

        Assert.Equal(client.ContextTokens, error.Available);
        Assert.True(error.Needed > 3000);
        Assert.Contains(error.Needed.ToString(System.Globalization.CultureInfo.InvariantCulture)[..1], error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_that_arrive_together_compute_their_shared_prefix_once()
    {
        var article = new string('文', 200);
        var alone = client.CountTokens(article);

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(
            i => client.GetResponseAsync([new(ChatRole.User, $"{article}{i}")], new() { MaxOutputTokens = 64 }, Cancel)));

        Assert.All(answers, a => Assert.Equal(Words, a.Text));
        Assert.InRange(client.Statistics.PrefilledTokens, alone, 2 * alone);
        Assert.True(client.Statistics.WidestStep > 4);
    }

    [Fact]
    public async Task A_prefix_is_kept_for_the_next_request()
    {
        var article = new string('文', 200);
        await client.GetResponseAsync([new(ChatRole.User, article + "一")], cancellationToken: Cancel);
        var next = await client.GetResponseAsync([new(ChatRole.User, article + "二")], cancellationToken: Cancel);

        Assert.True(next.Usage!.CachedInputTokenCount > 200);
    }

    [Fact]
    public async Task A_cancelled_request_ends_and_the_others_go_on()
    {
        // Long enough that it cannot be over before it is cancelled.
        using var endless = new TinyFile(stream => ScriptedModel.Write(stream, string.Concat(Enumerable.Range(0, 3000).Select(i => (char)('一' + i)))));
        using var slow = LocalChatClient.Load(TestRuntime.Load(), endless.Path, new EngineOptions(Context: 4096, Threads: 1), null, Cancel);
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var other = slow.GetResponseAsync([new(ChatRole.User, "另一个")], new() { MaxOutputTokens = 50 }, Cancel);
        var stream = slow.GetStreamingResponseAsync([new(ChatRole.User, "说")], new() { MaxOutputTokens = 3500 }, source.Token).GetAsyncEnumerator(Cancel);
        await stream.MoveNextAsync();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => { while (await stream.MoveNextAsync()) { } });
        Assert.Equal(50, (await other).Text.Length);
        Assert.Equal(10, (await slow.GetResponseAsync([new(ChatRole.User, "再说")], new() { MaxOutputTokens = 10 }, Cancel)).Text.Length);
    }

    [Fact]
    public async Task More_requests_than_the_context_holds_wait_for_each_other()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(
            i => client.GetResponseAsync([new(ChatRole.User, $"{i}{new string('长', 150)}")], cancellationToken: Cancel)));

        Assert.All(answers, a => Assert.Equal(Words, a.Text));
    }

    [Fact]
    public async Task A_long_prefix_kept_from_one_request_gives_way_to_another_that_shares_only_its_beginning()
    {
        // A letter is a token; the two together are more than the context holds.
        var (start, rest) = (new string('a', 100), client.ContextTokens / 2 + 100);
        await client.GetResponseAsync([new(ChatRole.User, start + new string('b', rest))], new() { MaxOutputTokens = 100 }, Cancel);

        var next = client.GetResponseAsync([new(ChatRole.User, start + new string('c', rest))], new() { MaxOutputTokens = 100 }, Cancel);

        Assert.Equal(Words, (await next.WaitAsync(TimeSpan.FromMinutes(1), Cancel)).Text);
    }

    [Fact]
    public async Task Requests_cancelled_at_any_moment_leave_the_rest_as_they_are()
    {
        var random = new Random(7);
        var requests = Enumerable.Range(0, 40).Select(async i =>
        {
            using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
            var read = 0;
            var cancelAfter = i % 3 == 0 ? random.Next(6) : int.MaxValue;
            var text = "";
            try
            {
                await foreach (var update in client.GetStreamingResponseAsync([new(ChatRole.User, $"{i}{new string('文', i)}")], cancellationToken: source.Token))
                {
                    text += update.Text;
                    if (++read > cancelAfter) await source.CancelAsync();
                }
                return text;
            }
            catch (OperationCanceledException)
            {
                return null;
            }
        });

        Assert.All(await Task.WhenAll(requests), text => Assert.True(text is null or Words));
        Assert.Equal(Words, (await client.GetResponseAsync([new(ChatRole.User, "说")], cancellationToken: Cancel)).Text);
    }

    [Fact]
    public async Task A_closed_engine_ends_what_waits_for_it()
    {
        var waiting = Enumerable.Range(0, 30).Select(i => client.GetResponseAsync([new(ChatRole.User, $"{i}")], cancellationToken: Cancel)).ToArray();
        client.Dispose();

        foreach (var answer in waiting)
            Assert.True(await Record.ExceptionAsync(() => answer) is null or OperationCanceledException);
    }

    [Fact]
    public void It_tells_semantic_kernel_what_it_is() => Assert.NotNull(client.GetService(typeof(ChatClientMetadata)));

    [Fact]
    public async Task A_grammar_holds_the_answer_to_its_schema()
    {
        var schema = System.Text.Json.JsonDocument.Parse("""{"type":"object","properties":{"n":{"enum":[7]}},"required":["n"],"additionalProperties":false}""").RootElement;
        var response = await client.GetResponseAsync(
            [new(ChatRole.User, "说")], new() { ResponseFormat = ChatResponseFormat.ForJsonSchema(schema), Temperature = 0, MaxOutputTokens = 40 }, Cancel);

        Assert.Equal(7, System.Text.Json.JsonDocument.Parse(response.Text).RootElement.GetProperty("n").GetInt32());
    }
}
