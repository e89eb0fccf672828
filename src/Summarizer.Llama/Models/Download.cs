using System.Buffers;
using System.Net;
using Summarizer.Llama.Gguf;

namespace Summarizer.Llama.Models;

/// <summary>One file on its way from a hub to the model folder.</summary>
internal sealed class Download(ModelStore store, HubClient client, HubOptions hubs, RemoteModel model, string target, IProgress<PullProgress>? progress)
{
    private const int BlockBytes = 1 << 18;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    public required Func<TimeSpan, CancellationToken, Task> Wait { get; init; }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        progress?.Report(new PullProgress(PullStep.Asking, 0, null, 0));
        var file = await RetriedAsync(
            () => HubLookup.FindAsync(client, hubs, model, cancellationToken), () => 0, e => e.Fault == PullFault.Busy, cancellationToken);
        try
        {
            using var part = PartFile.Open(target);
            await part.ResumeAsync(file, progress, store.Time, cancellationToken);
            CheckSpace(file, part);
            var revision = await RetriedAsync(
                () => FillAsync(part, file, cancellationToken), () => part.Length,
                e => e.Fault is PullFault.Busy or PullFault.Cut or PullFault.Unreachable, cancellationToken);
            Finish(part, file, revision);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw ModelException.CannotWrite(target, e);
        }
    }

    private void CheckSpace(HubFile file, PartFile part)
    {
        var needed = (file.Size ?? 0) - part.Length;
        if (store.FreeBytes() is var free && free < needed) throw ModelException.DiskFull(store.Folder, needed, free);
    }

    // Gives up after so many attempts in a row that brought nothing.
    private async Task<T> RetriedAsync<T>(Func<Task<T>> attempt, Func<long> done, Func<PullException, bool> isPassing, CancellationToken cancellationToken)
    {
        for (var (failures, reached) = (0, done()); ;)
        {
            try
            {
                return await attempt();
            }
            catch (PullException e) when (isPassing(e) && (e.RetryAfter ?? TimeSpan.Zero) <= LongestWait)
            {
                failures = done() > reached ? 1 : failures + 1;
                reached = done();
                if (failures >= hubs.Attempts) throw;
                progress?.Report(new PullProgress(PullStep.Waiting, reached, null, 0));
                await Wait(e.RetryAfter ?? TimeSpan.FromSeconds(1 << (failures - 1)), cancellationToken);
            }
        }
    }

    /// <returns>The commit that the file is of, where the hub tells it.</returns>
    private async Task<string> FillAsync(PartFile part, HubFile file, CancellationToken cancellationToken)
    {
        if (part.Length > 0 && part.Length == file.Size) return model.Revision;
        // Without a hash and an ETag nothing tells whether two halves are of one file.
        if (part.ETag is null && (model.Sha256 ?? file.Sha256) is null) part.Restart();
        using var answer = await client.GetAsync(file.Uri, model, cancellationToken, part.Length, part.ETag);
        var message = answer.Message;
        var begins = message.StatusCode == HttpStatusCode.PartialContent ? message.Content.Headers.ContentRange?.From : 0;
        // A hub that knows no ranges, or has another file by now, answers with the whole.
        if (begins != part.Length) part.Restart();
        if (message.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable || begins != part.Length) throw PullException.CutOff(file.Uri, 0, file.Size);

        part.Describe(file, message.Headers.ETag is { IsWeak: false, Tag: var tag } ? tag : null);
        await CopyAsync(message, part, file, file.Size ?? message.Content.Headers.ContentLength + part.Length, cancellationToken);
        return answer.Commit ?? model.Revision;
    }

    private async Task CopyAsync(HttpResponseMessage answer, PartFile part, HubFile file, long? total, CancellationToken cancellationToken)
    {
        var meter = new ProgressMeter(progress, total, store.Time);
        meter.Skip(part.Length);
        var buffer = ArrayPool<byte>.Shared.Rent(BlockBytes);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            await using var stream = await answer.Content.ReadAsStreamAsync(cancellationToken);
            for (int read; (read = await ReadAsync(stream, buffer, part, file, limit, cancellationToken)) > 0;)
            {
                if (part.Length + read > file.Size) throw Spoilt(part, PullException.WrongLength(model.FileName, file.Size!.Value, part.Length + read));
                await part.AppendAsync(buffer.AsMemory(0, read), cancellationToken);
                meter.Add(PullStep.Downloading, read);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        meter.Flush(PullStep.Downloading);
        if (part.Length < total) throw PullException.CutOff(file.Uri, part.Length, total);
    }

    private async Task<int> ReadAsync(Stream stream, byte[] buffer, PartFile part, HubFile file, CancellationTokenSource limit, CancellationToken cancellationToken)
    {
        limit.CancelAfter(hubs.ReadTimeout);
        try
        {
            return await stream.ReadAsync(buffer, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw PullException.Still(file.Uri, part.Length, hubs.ReadTimeout);
        }
        catch (Exception e) when (e is IOException or HttpRequestException)
        {
            throw PullException.CutOff(file.Uri, part.Length, file.Size, e);
        }
    }

    private void Finish(PartFile part, HubFile file, string revision)
    {
        var sha256 = part.Sha256();
        if ((model.Sha256 ?? file.Sha256) is { } expected && sha256 != expected) throw Spoilt(part, PullException.WrongHash(model.FileName, expected, sha256));
        try
        {
            GgufHeader.Read(part.Content, model.FileName);
        }
        catch (GgufException)
        {
            part.Delete();
            throw;
        }

        InstalledFile.WriteManifest(target, new ModelManifest(model.Name, model.Source, model.Repository, model.File, revision, sha256, part.Length, store.Time.GetUtcNow()));
        part.Finish(target);
    }

    private static PullException Spoilt(PartFile part, PullException fault)
    {
        part.Delete();
        return fault;
    }
}
