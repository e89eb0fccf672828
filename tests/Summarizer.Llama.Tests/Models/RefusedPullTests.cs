using System.Net;
using System.Net.Sockets;
using Summarizer.Llama.Models;
using static Summarizer.Llama.Tests.Models.ModelPullerTests;

namespace Summarizer.Llama.Tests.Models;

public sealed class RefusedPullTests
{
    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    public async Task A_gated_model_is_told_with_the_page_of_its_licence_and_HF_TOKEN(int status)
    {
        var error = await RefusedAsync(_ => new ServerReply(status, []));

        Assert.Equal(PullFault.Denied, error.Fault);
        Assert.Contains($"answered {status}", error.Message, StringComparison.Ordinal);
        Assert.Contains($"/{LocalHub.Repository}", error.Message, StringComparison.Ordinal);
        Assert.Contains("HF_TOKEN", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repository_that_is_gone_is_told_with_what_was_looked_for()
    {
        var error = await RefusedAsync(_ => new ServerReply(404, []));

        Assert.Equal(PullFault.NotFound, error.Fault);
        Assert.Contains("no Model-Q4_K_M.gguf in maker/Model-GGUF at main", error.Message, StringComparison.Ordinal);
        Assert.Contains("models import", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repository_without_the_file_is_told_alike() =>
        Assert.Equal(PullFault.NotFound, (await RefusedAsync(_ => ServerReply.Json("[]"))).Fault);

    [Fact]
    public async Task Too_many_requests_are_waited_for_as_long_as_the_hub_asks()
    {
        await using var hub = new LocalHub();
        using var folder = new StoreFolder();
        var times = 0;
        hub.Intercept = request => times++ == 0 ? new ServerReply(429, [], new Dictionary<string, string> { ["Retry-After"] = "7" }) : null;
        List<TimeSpan> waits = [];

        await PullAsync(hub, folder, waits: waits);

        Assert.Equal([TimeSpan.FromSeconds(7)], waits);
    }

    [Fact]
    public async Task A_hub_that_asks_for_an_hour_is_not_waited_for()
    {
        List<TimeSpan> waits = [];
        var error = await RefusedAsync(_ => new ServerReply(429, [], new Dictionary<string, string> { ["Retry-After"] = "3600" }), waits);

        Assert.Equal((PullFault.Busy, TimeSpan.FromHours(1)), (error.Fault, error.RetryAfter));
        Assert.Contains("wait 3600 s", error.Message, StringComparison.Ordinal);
        Assert.Empty(waits);
    }

    [Fact]
    public async Task A_server_in_trouble_is_tried_again_a_few_times()
    {
        List<TimeSpan> waits = [];
        var error = await RefusedAsync(_ => new ServerReply(503, []), waits);

        Assert.Equal(PullFault.Busy, error.Fault);
        Assert.Contains("answered 503", error.Message, StringComparison.Ordinal);
        Assert.Equal([1, 2], waits.Select(wait => wait.TotalSeconds));
    }

    [Fact]
    public async Task A_login_page_in_place_of_the_list_is_named() =>
        Assert.Contains(
            "a proxy or a login page", (await RefusedAsync(_ => new ServerReply(200, "<html>"u8.ToArray()))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_circle_of_redirects_ends() =>
        Assert.Contains("in circles", (await RefusedAsync(request => ServerReply.Redirect(request.Target))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_file_that_the_hub_replaced_is_refused_before_it_is_downloaded()
    {
        await using var hub = new LocalHub();
        using var folder = new StoreFolder();

        var error = await Assert.ThrowsAsync<PullException>(() => PullAsync(hub, folder, LocalHub.Remote with { Sha256 = new string('a', 64) }));

        Assert.Contains("no longer the file that this program knows", error.Message, StringComparison.Ordinal);
        Assert.Contains($"summarize models pull hf.co/{LocalHub.Repository}:{LocalHub.File}", error.Message, StringComparison.Ordinal);
        Assert.Empty(hub.Downloads);
    }

    [Fact]
    public async Task A_hub_that_refuses_the_connection_is_told_with_the_other_ways()
    {
        var closed = new TcpListener(IPAddress.Loopback, 0);
        closed.Start();
        var address = new Uri($"http://{closed.LocalEndpoint}");
        closed.Stop();

        await UnreachableAsync(new HubOptions { HuggingFace = address });
    }

    [Fact]
    public async Task A_hub_that_never_answers_is_told_after_a_time()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();

        var error = await UnreachableAsync(new HubOptions { HuggingFace = new Uri($"http://{silent.LocalEndpoint}"), AnswerTimeout = TimeSpan.FromMilliseconds(100) });

        Assert.Contains("no answer within 0.1 s", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disk_without_room_is_told_before_the_download()
    {
        await using var hub = new LocalHub();
        using var folder = new StoreFolder { Free = 1_000_000 };

        var error = await Assert.ThrowsAsync<ModelException>(() => PullAsync(hub, folder));

        Assert.Contains("has 0.00 GB free, and 0.00 GB are needed", error.Message, StringComparison.Ordinal);
        Assert.Contains("SUMMARIZE_MODELS", error.Message, StringComparison.Ordinal);
        Assert.Empty(hub.Downloads);
    }

    [Fact]
    public void A_hub_is_given_ten_seconds() => Assert.Equal(TimeSpan.FromSeconds(10), new HubOptions().AnswerTimeout);

    private static async Task<PullException> UnreachableAsync(HubOptions options)
    {
        await using var hub = new LocalHub();
        using var folder = new StoreFolder();
        List<TimeSpan> waits = [];

        var error = await Assert.ThrowsAsync<PullException>(() => PullAsync(hub, folder, options: options, waits: waits));

        Assert.Equal(PullFault.Unreachable, error.Fault);
        Assert.Contains("--source modelscope", error.Message, StringComparison.Ordinal);
        Assert.Contains("summarize models import", error.Message, StringComparison.Ordinal);
        Assert.Empty(waits);
        return error;
    }

    private static async Task<PullException> RefusedAsync(Func<ServerRequest, ServerReply?> answer, List<TimeSpan>? waits = null)
    {
        await using var hub = new LocalHub { Intercept = answer };
        using var folder = new StoreFolder();
        return await Assert.ThrowsAsync<PullException>(() => PullAsync(hub, folder, waits: waits));
    }
}
