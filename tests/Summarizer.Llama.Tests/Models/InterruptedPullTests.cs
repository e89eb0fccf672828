using Summarizer.Llama.Gguf;
using Summarizer.Llama.Models;
using static Summarizer.Llama.Tests.Models.ModelPullerTests;

namespace Summarizer.Llama.Tests.Models;

public sealed class InterruptedPullTests
{
    private const int Half = 800_000;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_connection_cut_in_the_middle_is_taken_up_where_it_broke()
    {
        await using var hub = new LocalHub();
        using var folder = new StoreFolder();
        hub.Intercept = request => LocalHub.IsDownload(request) && request.From == 0 ? hub.Part(request) with { SendOnly = Half } : null;
        List<TimeSpan> waits = [];

        var model = await PullAsync(hub, folder, waits: waits);

        Assert.Equal(LocalHub.Model, await File.ReadAllBytesAsync(model.Path, Cancellation));
        Assert.Equal([0, Half], hub.Downloads.Select(request => request.From));
        Assert.Equal([TimeSpan.FromSeconds(1)], waits);
    }

    [Fact]
    public async Task After_several_cuts_that_bring_nothing_it_gives_up_and_the_next_run_goes_on()
    {
        await using var hub = new LocalHub();
        using var folder = new StoreFolder();
        hub.Intercept = request => LocalHub.IsDownload(request) ? hub.Part(request) with { SendOnly = request.From == 0 ? Half : 0 } : null;
        List<TimeSpan> waits = [];

        var error = await Assert.ThrowsAsync<PullException>(() => PullAsync(hub, folder, waits: waits));

        Assert.Equal(PullFault.Cut, error.Fault);
        Assert.Contains($"broke off after {Half} of {LocalHub.Model.Length} bytes. Run the command again", error.Message, StringComparison.Ordinal);
        Assert.Equal([1, 2], waits.Select(wait => wait.TotalSeconds));
        Assert.Empty(folder.Store.List());

        hub.Intercept = _ => null;
        var model = await PullAsync(hub, folder);

        Assert.Equal(LocalHub.Model, await File.ReadAllBytesAsync(model.Path, Cancellation));
        Assert.Equal(Half, hub.Downloads.Last().From);
        Assert.NotNull(hub.Downloads.Last().Header("If-Range"));
    }

    [Fact]
    public async Task What_one_hub_began_the_other_goes_on_with()
    {
        await using var hub = new LocalHub();
        using var folder = new StoreFolder();
        hub.Intercept = request => LocalHub.IsDownload(request) ? hub.Part(request) with { SendOnly = request.From == 0 ? Half : 0 } : null;
        await Assert.ThrowsAsync<PullException>(() => PullAsync(hub, folder));

        hub.Intercept = _ => null;
        var model = await PullAsync(hub, folder, LocalHub.Remote with { Source = ModelSource.ModelScope, Revision = "master" });

        Assert.Equal(Half, hub.Downloads.Last().From);
        Assert.Null(hub.Downloads.Last().Header("If-Range"));
        Assert.Equal(LocalHub.Model, await File.ReadAllBytesAsync(model.Path, Cancellation));
    }

    [Fact]
    public async Task Halves_that_nothing_proves_to_be_of_one_file_are_not_joined()
    {
        await using var hub = new LocalHub { Announced = "" };
        using var folder = new StoreFolder();
        var times = 0;
        hub.Intercept = request => LocalHub.IsDownload(request) ? new ServerReply(200, LocalHub.Model, SendOnly: times++ == 0 ? Half : null) : null;

        var model = await PullAsync(hub, folder, LocalHub.Remote with { Source = ModelSource.ModelScope, Revision = "master" });

        Assert.All(hub.Downloads, request => Assert.Null(request.Header("Range")));
        Assert.Equal(LocalHub.Sha256Of(LocalHub.Model), model.Manifest!.Sha256);
    }

    [Fact]
    public async Task A_file_that_changed_meanwhile_is_begun_anew()
    {
        await using var hub = new LocalHub();
        using var folder = new StoreFolder();
        hub.Intercept = request => LocalHub.IsDownload(request) ? hub.Part(request) with { SendOnly = request.From == 0 ? Half : 0 } : null;
        await Assert.ThrowsAsync<PullException>(() => PullAsync(hub, folder));

        hub.Content = Changed();
        hub.Announced = LocalHub.Sha256Of(hub.Content);
        hub.Intercept = _ => null;
        var model = await PullAsync(hub, folder);

        Assert.Equal(0, hub.Downloads.Last().From);
        Assert.Equal(hub.Announced, model.Manifest!.Sha256);
    }

    [Fact]
    public async Task A_file_that_changes_between_two_attempts_is_not_mixed()
    {
        await using var hub = new LocalHub();
        using var folder = new StoreFolder();
        // The list still tells of the old file; the host of the bytes has the new one already.
        hub.Intercept = request =>
        {
            if (!LocalHub.IsDownload(request) || request.From != 0) return null;
            var reply = hub.Part(request) with { SendOnly = Half };
            hub.Content = Changed();
            return reply;
        };

        var error = await Assert.ThrowsAsync<PullException>(() => PullAsync(hub, folder));

        Assert.Contains($"not to {LocalHub.Sha256Of(LocalHub.Model)}", error.Message, StringComparison.Ordinal);
        Assert.Contains(LocalHub.Sha256Of(hub.Content), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_without_ranges_sends_the_whole_again()
    {
        await using var hub = new LocalHub();
        using var folder = new StoreFolder();
        var times = 0;
        hub.Intercept = request => LocalHub.IsDownload(request) ? new ServerReply(200, LocalHub.Model, SendOnly: times++ == 0 ? Half : null) : null;

        Assert.Equal(LocalHub.Model.Length, (await PullAsync(hub, folder)).Size);
    }

    [Fact]
    public async Task A_download_that_stands_still_is_ended_and_kept()
    {
        await using var hub = new LocalHub();
        using var folder = new StoreFolder();
        hub.Intercept = request => LocalHub.IsDownload(request) ? hub.Part(request) with { SendOnly = request.From == 0 ? Half : 0, Stalls = true } : null;

        var error = await Assert.ThrowsAsync<PullException>(
            () => PullAsync(hub, folder, options: hub.Options with { ReadTimeout = TimeSpan.FromMilliseconds(100), Attempts = 1 }));

        Assert.Equal(PullFault.Cut, error.Fault);
        Assert.Contains($"has sent nothing for 0.1 s, after {Half} bytes", error.Message, StringComparison.Ordinal);
        Assert.Equal(Half, new FileInfo(Path.Combine(folder.Models, LocalHub.File + ".part")).Length);
    }

    [Fact]
    public async Task A_pull_that_is_cancelled_leaves_what_has_come()
    {
        await using var hub = new LocalHub();
        using var folder = new StoreFolder();
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        hub.Intercept = request => LocalHub.IsDownload(request) ? hub.Part(request) with { SendOnly = Half, Stalls = true } : null;
        using var puller = new ModelPuller(folder.Store, hub.Options);
        var part = Path.Combine(folder.Models, LocalHub.File + ".part");

        var pull = puller.PullAsync(LocalHub.Remote, null, cancel.Token);
        while (!File.Exists(part) || new FileInfo(part).Length < Half) await Task.Delay(5, Cancellation);
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pull);
        Assert.True(File.Exists(part));
        Assert.False(File.Exists(Path.Combine(folder.Models, LocalHub.File)));
    }

    [Fact]
    public async Task Two_pulls_of_one_file_do_not_mix()
    {
        await using var hub = new LocalHub();
        using var folder = new StoreFolder();
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        hub.Intercept = request => LocalHub.IsDownload(request) ? hub.Part(request) with { SendOnly = Half, Stalls = true } : null;
        using var puller = new ModelPuller(folder.Store, hub.Options);
        var first = puller.PullAsync(LocalHub.Remote, null, cancel.Token);
        while (!hub.Downloads.Any()) await Task.Delay(5, Cancellation);

        var error = await Assert.ThrowsAsync<PullException>(() => PullAsync(hub, folder));

        Assert.Equal(PullFault.UnderWay, error.Fault);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        hub.Intercept = _ => null;
        Assert.Equal(LocalHub.Model.Length, (await PullAsync(hub, folder)).Size);
    }

    [Fact]
    public async Task A_file_with_the_wrong_hash_is_deleted()
    {
        await using var hub = new LocalHub();
        using var folder = new StoreFolder();
        hub.Content = Changed();

        var error = await Assert.ThrowsAsync<PullException>(() => PullAsync(hub, folder));

        Assert.Equal(PullFault.WrongContent, error.Fault);
        Assert.Contains("it was deleted", error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(folder.Models));
    }

    [Fact]
    public async Task What_is_no_GGUF_is_deleted_even_when_the_hash_fits()
    {
        await using var hub = new LocalHub();
        using var folder = new StoreFolder();
        hub.Content = "<!DOCTYPE html>"u8.ToArray();
        hub.Announced = LocalHub.Sha256Of(hub.Content);

        var error = await Assert.ThrowsAsync<GgufException>(() => PullAsync(hub, folder));

        Assert.Contains("web page", error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(folder.Models));
    }

    [Fact]
    public async Task A_file_longer_than_announced_is_deleted()
    {
        await using var hub = new LocalHub();
        using var folder = new StoreFolder();
        hub.Intercept = request => LocalHub.IsDownload(request) ? new ServerReply(200, [.. LocalHub.Model, 0]) : null;

        var error = await Assert.ThrowsAsync<PullException>(() => PullAsync(hub, folder));

        Assert.Contains($"not {LocalHub.Model.Length}", error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(folder.Models));
    }

    private static byte[] Changed()
    {
        var changed = LocalHub.Model.ToArray();
        changed[^1] ^= 1;
        return changed;
    }
}
