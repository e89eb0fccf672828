using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Summarizer.Endpoints.Tests;

public sealed class EndpointClientTests
{
    private const string Secret = "sk-very-secret-4711";

    private static readonly ChatOptions Asked = new()
    {
        MaxOutputTokens = 99,
        TopK = 20,
        Temperature = 0.3f,
        Seed = 7,
        ResponseFormat = ChatResponseFormat.ForJsonSchema(JsonDocument.Parse(
            """{"type":"object","properties":{"n":{"type":"array","minItems":1,"items":{"type":"integer","enum":[1,2]}}},"required":["n"],"additionalProperties":false}""").RootElement),
    };

    [Fact]
    public async Task An_answer_comes_with_its_end_and_what_it_used()
    {
        await using ModelServer server = new(_ => ServerAnswer.Says("好的，这是译文。", "length"));
        using EndpointFleet fleet = await Fleet.Of(server.Url).ConnectAsync();

        ChatResponse answer = await fleet.AskAsync("译");

        Assert.Equal("好的，这是译文。", answer.Text);
        Assert.Equal(ChatFinishReason.Length, answer.FinishReason);
        Assert.Equal((11, 7), (answer.Usage!.InputTokenCount, answer.Usage.OutputTokenCount));
        Assert.Equal(7, fleet.GeneratedTokens);
        Assert.Equal(8192, fleet.Model(null).ContextTokens);
    }

    [Fact]
    public async Task A_request_holds_the_schema_the_limits_and_the_key()
    {
        await using ModelServer server = new(_ => ServerAnswer.Says("{}"));
        using EndpointFleet fleet = await (Fleet.Of(server.Url) with { Key = Key() }).ConnectAsync();

        await fleet.AskAsync("译", Asked);

        JsonElement body = server.Chats[0].Json;
        Assert.Equal("served", body.GetProperty("model").GetString());
        Assert.Equal(["system", "user"], body.GetProperty("messages").EnumerateArray().Select(m => m.GetProperty("role").GetString()));
        Assert.Equal((99, 20, 7), (body.GetProperty("max_tokens").GetInt32(), body.GetProperty("top_k").GetInt32(), body.GetProperty("seed").GetInt32()));
        Assert.False(body.GetProperty("chat_template_kwargs").GetProperty("enable_thinking").GetBoolean());
        JsonElement list = body.GetProperty("response_format").GetProperty("json_schema").GetProperty("schema").GetProperty("properties").GetProperty("n");
        Assert.Equal((1, 2), (list.GetProperty("minItems").GetInt32(), list.GetProperty("items").GetProperty("enum").GetArrayLength()));
        Assert.All(server.Calls, c => Assert.Equal($"Bearer {Secret}", c.Headers["Authorization"]));
    }

    [Theory]
    [InlineData(500), InlineData(502), InlineData(503), InlineData(429)]
    public async Task A_server_in_trouble_is_asked_again(int status)
    {
        int calls = 0;
        await using ModelServer server = new(_ => ++calls < 3 ? ServerAnswer.Error(status, "trouble") : ServerAnswer.Says("好"));
        using EndpointFleet fleet = await Fleet.Of(server.Url).ConnectAsync();

        Assert.Equal("好", (await fleet.AskAsync("译")).Text);
        Assert.Equal(3, server.Chats.Count);
    }

    [Fact]
    public async Task Retry_After_is_waited_for()
    {
        int calls = 0;
        await using ModelServer server = new(_ => ++calls == 1 ? ServerAnswer.Error(429, "slow down", "Retry-After: 1") : ServerAnswer.Says("好"));
        using EndpointFleet fleet = await Fleet.Of(server.Url).ConnectAsync();
        long start = Stopwatch.GetTimestamp();

        await fleet.AskAsync("译");

        Assert.True(Stopwatch.GetElapsedTime(start) >= TimeSpan.FromSeconds(0.95));
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_asked_for_again_and_never_doubled()
    {
        int calls = 0;
        await using ModelServer server = new(_ => ++calls < 3 ? ServerAnswer.Says("半句话就断了的答案") with { SendOnly = 300 * calls } : ServerAnswer.Says("整句话。"));
        using EndpointFleet fleet = await Fleet.Of(server.Url).ConnectAsync();

        Assert.Equal("整句话。", (await fleet.AskAsync("译")).Text);
        Assert.Equal(7, fleet.GeneratedTokens);
    }

    [Theory]
    [InlineData("text/event-stream", "data: {\"choices\": [\n\n")]
    [InlineData("text/event-stream", "data: {\"error\": {\"message\": \"out of memory\", \"code\": 500}}\n\n")]
    [InlineData("text/html", "<html>login</html>")]
    public async Task What_is_no_answer_is_asked_for_again(string type, string body)
    {
        int calls = 0;
        await using ModelServer server = new(_ => ++calls == 1 ? new ServerAnswer(200, type, body) : ServerAnswer.Says("好"));
        using EndpointFleet fleet = await Fleet.Of(server.Url).ConnectAsync();

        Assert.Equal("好", (await fleet.AskAsync("译")).Text);
    }

    [Fact]
    public async Task A_server_that_hangs_is_left_for_silence_not_for_slowness()
    {
        int calls = 0;
        await using ModelServer server = new(_ => ++calls == 1 ? ServerAnswer.Says("永远不来") with { Until = Task.Delay(Timeout.Infinite) } : ServerAnswer.Says("好"));
        using EndpointFleet fleet = await (Fleet.Of(server.Url) with { Silence = TimeSpan.FromMilliseconds(300) }).ConnectAsync();

        Assert.Equal("好", (await fleet.AskAsync("译")).Text);
        Assert.Equal(2, server.Chats.Count);
    }

    [Fact]
    public async Task A_run_that_is_cancelled_ends_at_once()
    {
        TaskCompletionSource asked = new();
        await using ModelServer server = new(_ =>
        {
            asked.SetResult();
            return ServerAnswer.Says("永远不来") with { Until = Task.Delay(Timeout.Infinite) };
        });
        using EndpointFleet fleet = await Fleet.Of(server.Url).ConnectAsync();
        using CancellationTokenSource cancel = new();
        Task<ChatResponse> answer = fleet.AskAsync("译", null, cancel.Token);
        await asked.Task;

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
    }

    [Fact]
    public async Task A_wrong_key_is_told_with_the_variable_and_without_the_key()
    {
        await using ModelServer server = new(_ => ServerAnswer.Error(401, $"Incorrect API key provided: {Secret}"));
        using EndpointFleet fleet = await (Fleet.Of(server.Url) with { Key = Key() }).ConnectAsync();

        EndpointException e = await Assert.ThrowsAsync<EndpointException>(() => fleet.AskAsync("译"));

        Assert.Contains("SUMMARIZE_API_KEY", e.Message, StringComparison.Ordinal);
        Assert.Contains("***", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, e.ToString() + fleet.Options + Key(), StringComparison.Ordinal);
        Assert.Single(server.Chats);
    }

    [Fact]
    public async Task A_refused_schema_is_left_out_and_told_once()
    {
        ConcurrentQueue<string> warnings = [];
        await using ModelServer server = new(c => c.Json.TryGetProperty("response_format", out _) ? ServerAnswer.Error(400, "response_format json_schema is not supported") : ServerAnswer.Says("{}"));
        using EndpointFleet fleet = await Fleet.Of(server.Url).ConnectAsync(warnings);

        await fleet.AskAsync("一", Asked);
        await fleet.AskAsync("二", Asked);

        Assert.Single(warnings);
        Assert.Equal([true, false, false], server.Chats.Select(c => c.Json.TryGetProperty("response_format", out _)));
        Assert.All(server.Chats, c => Assert.True(c.Json.TryGetProperty("top_k", out _)));
    }

    [Fact]
    public async Task Refused_settings_are_left_out_and_the_schema_stays()
    {
        await using ModelServer server = new(c => c.Json.TryGetProperty("top_k", out _) ? ServerAnswer.Error(400, "Unrecognized request argument supplied: top_k") : ServerAnswer.Says("{}"));
        using EndpointFleet fleet = await Fleet.Of(server.Url).ConnectAsync();

        await fleet.AskAsync("一", Asked);

        Assert.True(server.Chats[^1].Json.TryGetProperty("response_format", out _));
    }

    [Fact]
    public async Task A_text_too_long_for_the_server_concerns_this_request_alone()
    {
        await using ModelServer server = new(_ => ServerAnswer.Error(400, "This model's maximum context length is 512 tokens"));
        using EndpointFleet fleet = await Fleet.Of(server.Url).ConnectAsync();

        EndpointException e = await Assert.ThrowsAsync<EndpointException>(() => fleet.AskAsync("译", Asked));

        Assert.Equal(EndpointFailure.Request, e.Failure);
        Assert.Single(server.Chats);
    }

    [Theory]
    [InlineData("<think>让我想想</think>\n\n译文", "原文", "译文")]
    [InlineData("想了想</think>译文", "原文", "译文")]
    [InlineData("他写道</think>后文", "他写道</think>后文", "他写道</think>后文")]
    [InlineData("<think>没有想完", "原文", "")]
    public async Task Thoughts_are_taken_out(string said, string prompt, string expected)
    {
        await using ModelServer server = new(_ => ServerAnswer.Says(said));
        using EndpointFleet fleet = await Fleet.Of(server.Url).ConnectAsync();

        Assert.Equal(expected, (await fleet.AskAsync(prompt)).Text);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using ModelServer other = new(_ => ServerAnswer.Says("错"));
        await using ModelServer server = new(_ => new ServerAnswer(307, "text/plain", "", $"Location: {other.Url}/v1/chat/completions"));
        using EndpointFleet fleet = await (Fleet.Of(server.Url) with { Key = Key() }).ConnectAsync();

        EndpointException e = await Assert.ThrowsAsync<EndpointException>(() => fleet.AskAsync("译"));

        Assert.Contains(other.Url, e.Message, StringComparison.Ordinal);
        Assert.Empty(other.Calls);
    }

    private static ApiKey? Key() => ApiKey.FromEnvironment(n => n == "OPENAI_API_KEY" ? Secret : null);
}
