using System.Collections.Concurrent;
using Microsoft.Extensions.AI;
using Summarizer.Network;

namespace Summarizer.Endpoints.Tests;

public sealed class EndpointFleetTests
{
    [Fact]
    public async Task Work_goes_where_least_is_outstanding_and_no_further_than_its_places()
    {
        TaskCompletionSource go = new();
        await using ModelServer one = Held(go), two = Held(go);
        using EndpointFleet fleet = await (Fleet.Of(one.Url, two.Url) with { Parallel = 3 }).ConnectAsync();
        Task<ChatResponse>[] answers = [.. Enumerable.Range(0, 8).Select(i => fleet.AskAsync($"{(char)('一' + 97 * i)}另一篇文章"))];
        SpinWait.SpinUntil(() => one.Chats.Count + two.Chats.Count == 6, Fleet.Never);

        Assert.Equal((3, 3), (one.Chats.Count, two.Chats.Count));

        go.SetResult();
        await Task.WhenAll(answers);
        Assert.Equal(8, one.Chats.Count + two.Chats.Count);
    }

    [Fact]
    public async Task What_begins_with_the_same_article_goes_to_the_server_that_has_read_it()
    {
        await using ModelServer one = new(_ => ServerAnswer.Says("好")), two = new(_ => ServerAnswer.Says("好"));
        using EndpointFleet fleet = await Fleet.Of(one.Url, two.Url).ConnectAsync();
        string[] articles = [.. Enumerable.Range(0, 4).Select(i => string.Concat(Enumerable.Range(0, 200).Select(j => (char)('一' + 211 * i + j))))];

        foreach (string article in articles)
            await Task.WhenAll(Enumerable.Range(0, 4).Select(task => fleet.AskAsync($"{article}任务{task}")));

        foreach (string article in articles)
            Assert.Single(new[] { one, two }, s => s.Chats.Any(c => c.User.StartsWith(article, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_dead_server_leaves_the_rotation_and_comes_back()
    {
        ConcurrentQueue<string> warnings = [];
        bool isDead = true;
        await using ModelServer good = new(_ => ServerAnswer.Says("好")), ill = new(_ => isDead ? ServerAnswer.Error(500, "dead") : ServerAnswer.Says("好"));
        using EndpointFleet fleet = await (Fleet.Of(ill.Url, good.Url) with { Parallel = 1 }).ConnectAsync(warnings);

        await Task.WhenAll(Enumerable.Range(0, 30).Select(i => fleet.AskAsync($"{i}")));
        Assert.Contains(warnings, w => w.Contains(ill.Url, StringComparison.Ordinal));
        Assert.InRange(ill.Chats.Count, 2, 12);

        isDead = false;
        int before = ill.Chats.Count;
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(30));
        while (warnings.Count < 2)
            await Task.WhenAll(Enumerable.Range(0, 10).Select(i => fleet.AskAsync($"{i}", null, limit.Token)));

        Assert.True(ill.Chats.Count > before);
        Assert.Contains("again", warnings.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_up_at_first_is_told_of_and_does_no_harm()
    {
        ConcurrentQueue<string> warnings = [];
        int nobody = ModelServer.FreePort();
        await using ModelServer good = new(_ => ServerAnswer.Says("好"));
        using EndpointFleet fleet = await Fleet.Of($"http://127.0.0.1:{nobody}", good.Url).ConnectAsync(warnings);

        await Task.WhenAll(Enumerable.Range(0, 10).Select(i => fleet.AskAsync($"{i}")));

        Assert.Contains($":{nobody}/v1", warnings.First(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_ends_when_nobody_answers_for_too_long()
    {
        await using ModelServer server = new(_ => ServerAnswer.Error(500, "dead"));
        using EndpointFleet fleet = await (Fleet.Of(server.Url) with { Attempts = 1000, Patience = TimeSpan.FromMilliseconds(200) }).ConnectAsync();

        EndpointException e = await Assert.ThrowsAsync<EndpointException>(() => fleet.AskAsync("译"));

        Assert.Equal(EndpointFailure.Server, e.Failure);
        Assert.Contains(server.Url, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_there_is_an_error_with_the_address()
    {
        string url = $"http://127.0.0.1:{ModelServer.FreePort()}";

        EndpointException e = await Assert.ThrowsAsync<EndpointException>(() => Fleet.Of(url).ConnectAsync());

        Assert.Contains(url, e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "a,b", "--model")]
    [InlineData("c", "a,b", "a, b")]
    public async Task A_model_that_is_not_clear_is_asked_for(string? model, string served, string told)
    {
        await using ModelServer server = new(_ => ServerAnswer.Says("好")) { Models = served.Split(',') };
        using EndpointFleet fleet = await Fleet.Of(server.Url).ConnectAsync();

        EndpointException e = Assert.Throws<EndpointException>(() => fleet.Model(model));

        Assert.Equal(EndpointFailure.Model, e.Failure);
        Assert.Contains(told, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_model_is_asked_where_it_is_served()
    {
        await using ModelServer general = new(_ => ServerAnswer.Says("一")) { Models = ["general"] }, specialist = new(_ => ServerAnswer.Says("二")) { Models = ["hy-mt:latest"] };
        using EndpointFleet fleet = await Fleet.Of(general.Url, specialist.Url).ConnectAsync();

        string[] answers = [(await fleet.Model("general").GetResponseAsync("译", cancellationToken: TestContext.Current.CancellationToken)).Text,
            (await fleet.Model("hy-mt").GetResponseAsync("译", cancellationToken: TestContext.Current.CancellationToken)).Text];

        Assert.Equal(["一", "二"], answers);
        Assert.Equal("hy-mt:latest", specialist.Chats[0].Json.GetProperty("model").GetString());
    }

    [Theory]
    [InlineData("http://gpu.example/v1"), InlineData("https://192.0.2.7:8000")]
    public async Task Another_machine_is_not_asked_where_that_is_forbidden(string url)
    {
        EndpointException e = await Assert.ThrowsAsync<EndpointException>(() => (Fleet.Of(url) with { Network = new NetworkAccess("--offline") }).ConnectAsync());

        Assert.Equal(EndpointFailure.Forbidden, e.Failure);
    }

    [Theory]
    [InlineData("127.0.0.1"), InlineData("localhost")]
    public async Task This_machine_may_be_asked_where_the_network_is_forbidden(string host)
    {
        await using ModelServer server = new(_ => ServerAnswer.Says("好"));
        using EndpointFleet fleet = await (Fleet.Of($"http://{host}:{server.Port}") with { Network = new NetworkAccess("--offline") }).ConnectAsync();

        Assert.Equal("好", (await fleet.AskAsync("译")).Text);
    }

    [Theory]
    [InlineData("gpu1:8000", "http://gpu1:8000/v1")]
    [InlineData("https://api.example/openai/v1/", "https://api.example/openai/v1")]
    [InlineData("http://[::1]:8080", "http://[::1]:8080/v1")]
    [InlineData("http://user:password@gpu1/v1", null)]
    [InlineData("http://gpu1/v1?key=1", null)]
    [InlineData("ftp://gpu1", null)]
    public void An_address_is_read_as_people_write_it(string text, string? expected) =>
        Assert.Equal(expected, EndpointAddress.TryParse(text, out EndpointAddress? address) ? address.ToString() : null);

    [Theory]
    [InlineData("全长一千二百米的跨江大桥三月一日清晨开放。", 20, 30)]
    [InlineData("The bridge over the river was opened to traffic this morning.", 15, 30)]
    [InlineData("2023年11月8日，23.7亿元", 15, 24)]
    public void Tokens_are_rather_overestimated(string text, int least, int most) => Assert.InRange(EndpointClient.CountTokens(text), least, most);

    private static ModelServer Held(TaskCompletionSource go) => new(_ => ServerAnswer.Says("好") with { Until = go.Task });
}
