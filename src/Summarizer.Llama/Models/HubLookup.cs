using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Summarizer.Llama.Models;

/// <summary>Asks a hub for a file's size and hash before it is downloaded.</summary>
internal static class HubLookup
{
    private const int MaxPages = 50;

    public static async Task<HubFile> FindAsync(HubClient client, HubOptions hubs, RemoteModel model, CancellationToken cancellationToken)
    {
        var file = model.Source == ModelSource.ModelScope
            ? await OnModelScopeAsync(client, hubs.ModelScope, model, cancellationToken)
            : await OnHuggingFaceAsync(client, hubs.HuggingFace, model, cancellationToken);
        if (model.Sha256 is not null && file.Sha256 is { } hub && hub != model.Sha256) throw PullException.Replaced(model, hub);
        return file;
    }

    private static async Task<HubFile> OnHuggingFaceAsync(HubClient client, Uri hub, RemoteModel model, CancellationToken cancellationToken)
    {
        var revision = Uri.EscapeDataString(model.Revision);
        Uri? page = At(hub, $"api/models/{model.Repository}/tree/{revision}?recursive=true");
        for (var count = 0; page is not null && count < MaxPages; count++)
        {
            using var answer = await client.GetAsync(page, model, cancellationToken);
            var entries = await ReadAsync(model.Source, answer.Message, page, ModelJson.Default.IReadOnlyListTreeEntry, cancellationToken);
            if (entries.FirstOrDefault(entry => entry.Path == model.File) is { } found)
                return new HubFile(At(hub, $"{model.Repository}/resolve/{revision}/{Escaped(model.File)}"), found.Lfs?.Size ?? found.Size, found.Lfs?.Oid);
            page = NextPage(answer.Message, page);
        }

        throw PullException.NotFound(model, hub);
    }

    private static async Task<HubFile> OnModelScopeAsync(HubClient client, Uri hub, RemoteModel model, CancellationToken cancellationToken)
    {
        var revision = Uri.EscapeDataString(model.Revision);
        var list = At(hub, $"api/v1/models/{model.Repository}/repo/files?Revision={revision}&Recursive=true");
        using var answer = await client.GetAsync(list, model, cancellationToken);
        var files = (await ReadAsync(model.Source, answer.Message, list, ModelJson.Default.ModelScopeAnswer, cancellationToken)).Data?.Files ?? [];
        var found = files.FirstOrDefault(file => file.Path == model.File) ?? throw PullException.NotFound(model, hub);
        var sha256 = found.Sha256 is { Length: 64 } hash ? hash.ToLowerInvariant() : null;
        return new HubFile(At(hub, $"api/v1/models/{model.Repository}/repo?Revision={revision}&FilePath={Uri.EscapeDataString(model.File)}"), found.Size, sha256);
    }

    private static async Task<T> ReadAsync<T>(ModelSource source, HttpResponseMessage answer, Uri uri, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = await answer.Content.ReadAsStreamAsync(cancellationToken);
            return await JsonSerializer.DeserializeAsync(stream, type, cancellationToken) ?? throw new JsonException("null");
        }
        catch (Exception e) when (e is JsonException or HttpRequestException or IOException)
        {
            throw PullException.NoAnswerRead(source, uri, e);
        }
    }

    // RFC 8288: <address>; rel="next"
    private static Uri? NextPage(HttpResponseMessage answer, Uri page) =>
        answer.Headers.TryGetValues("Link", out var links)
        && links.SelectMany(link => link.Split(',')).FirstOrDefault(link => link.Contains("rel=\"next\"", StringComparison.Ordinal)) is { } next
        && next.IndexOf('<', StringComparison.Ordinal) is >= 0 and var from && next.IndexOf('>', StringComparison.Ordinal) is var to && to > from
        && new Uri(page, next[(from + 1)..to]) is var uri && uri.Authority == page.Authority
            ? uri
            : null;

    private static Uri At(Uri hub, string path) => new($"{hub.AbsoluteUri.TrimEnd('/')}/{path}");

    private static string Escaped(string file) => string.Join('/', file.Split('/').Select(Uri.EscapeDataString));
}
