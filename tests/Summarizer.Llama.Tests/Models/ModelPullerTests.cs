using Summarizer.Llama.Models;

namespace Summarizer.Llama.Tests.Models;

public sealed class ModelPullerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_model_comes_from_Hugging_Face_whole_and_with_a_record_of_where_from()
    {
        await using var hub = new LocalHub();
        using var folder = new StoreFolder();
        var steps = new Steps();

        var model = await PullAsync(hub, folder, progress: steps);

        Assert.Equal(LocalHub.Model, await File.ReadAllBytesAsync(model.Path, Cancellation));
        Assert.Equal(
            new ModelManifest(
                "model", ModelSource.HuggingFace, LocalHub.Repository, LocalHub.File, LocalHub.Commit, LocalHub.Sha256Of(LocalHub.Model),
                LocalHub.Model.Length, StoreFolder.Noon),
            model.Manifest);
        Assert.Equal(["Model-Q4_K_M.gguf", "Model-Q4_K_M.gguf.json"], Directory.EnumerateFiles(folder.Models).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal((PullStep.Downloading, LocalHub.Model.Length, LocalHub.Model.Length), (steps[^1].Step, steps[^1].Done, steps[^1].Total));
    }

    [Fact]
    public async Task A_model_comes_from_ModelScope()
    {
        await using var hub = new LocalHub();
        using var folder = new StoreFolder();

        var model = await PullAsync(hub, folder, LocalHub.Remote with { Source = ModelSource.ModelScope, Revision = "master" });

        Assert.Equal(LocalHub.Model, await File.ReadAllBytesAsync(model.Path, Cancellation));
        Assert.Equal(ModelSource.ModelScope, model.Manifest!.Source);
        Assert.DoesNotContain(hub.Requests, request => request.Header("Authorization") is not null);
    }

    [Fact]
    public async Task The_token_goes_to_the_hub_and_not_to_the_host_it_redirects_to()
    {
        await using var hub = new LocalHub();
        using var folder = new StoreFolder();

        await PullAsync(hub, folder);

        Assert.All(hub.Requests, request => Assert.Equal(
            request.Header("Host")!.StartsWith("localhost", StringComparison.Ordinal) ? null : "Bearer secret", request.Header("Authorization")));
        Assert.Contains(hub.Requests, request => request.Header("Host") == $"localhost:{hub.Port}");
    }

    [Fact]
    public async Task What_is_here_already_is_not_asked_for()
    {
        await using var hub = new LocalHub();
        using var folder = new StoreFolder();
        var first = await PullAsync(hub, folder);
        var asked = hub.Requests.Count;

        Assert.Equal(first, await PullAsync(hub, folder));
        Assert.Equal(asked, hub.Requests.Count);
    }

    [Fact]
    public async Task What_another_program_downloaded_is_not_asked_for()
    {
        await using var hub = new LocalHub();
        using var folder = new StoreFolder();
        var cached = folder.Write($"hub/models--maker--Model-GGUF/snapshots/abc/{LocalHub.File}", LocalHub.Model);

        var model = await PullAsync(hub, folder);

        Assert.Equal((cached, ModelPlace.Cache), (model.Path, model.Place));
        Assert.Empty(hub.Requests);
    }

    [Fact]
    public async Task A_file_of_that_name_from_elsewhere_is_not_replaced()
    {
        await using var hub = new LocalHub();
        using var folder = new StoreFolder();
        folder.Write($"models/{LocalHub.File}", [1, 2, 3]);

        var error = await Assert.ThrowsAsync<ModelException>(() => PullAsync(hub, folder));

        Assert.Contains("already has a Model-Q4_K_M.gguf", error.Message, StringComparison.Ordinal);
        Assert.Contains("summarize models rm", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_on_a_later_page_of_a_long_list_is_found()
    {
        await using var hub = new LocalHub();
        using var folder = new StoreFolder();
        hub.Intercept = request => request.Target.EndsWith("?recursive=true", StringComparison.Ordinal) && !request.Target.Contains("cursor", StringComparison.Ordinal)
            ? ServerReply.Json("[]") with { Headers = new Dictionary<string, string> { ["Link"] = $"</api/models/{LocalHub.Repository}/tree/main?cursor=x&recursive=true>; rel=\"next\"" } }
            : request.Target.Contains("cursor=x", StringComparison.Ordinal)
                ? ServerReply.Json($$$"""[{"type":"file","path":"{{{LocalHub.File}}}","size":1,"lfs":{"oid":"{{{hub.Announced}}}","size":{{{LocalHub.Model.Length}}} }}]""")
                : null;

        Assert.Equal(LocalHub.Model.Length, (await PullAsync(hub, folder)).Size);
    }

    [Fact]
    public async Task Where_the_network_is_forbidden_nothing_is_asked()
    {
        await using var hub = new LocalHub();
        using var folder = new StoreFolder();

        var error = await Assert.ThrowsAsync<PullException>(() => PullAsync(hub, folder, options: hub.Options with { Offline = "--offline" }));

        Assert.Equal(PullFault.Offline, error.Fault);
        Assert.Contains("--offline forbids the network", error.Message, StringComparison.Ordinal);
        Assert.Empty(hub.Requests);
    }

    internal static async Task<InstalledModel> PullAsync(
        LocalHub hub, StoreFolder folder, RemoteModel? model = null, HubOptions? options = null, IProgress<PullProgress>? progress = null, List<TimeSpan>? waits = null)
    {
        using var puller = new ModelPuller(folder.Store, options ?? hub.Options)
        {
            Wait = (time, _) =>
            {
                waits?.Add(time);
                return Task.CompletedTask;
            },
        };
        return await puller.PullAsync(model ?? LocalHub.Remote, progress, Cancellation);
    }

    private sealed class Steps : List<PullProgress>, IProgress<PullProgress>
    {
        public void Report(PullProgress value) => Add(value);
    }
}
