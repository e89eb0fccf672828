using System.Text.Json;

namespace Summarizer.Evaluating.Recording;

/// <summary>Reads recorded replies and refuses what no model gave.</summary>
internal static class RecordFolder
{
    public const string Manifest = "recording.json";

    /// <summary>The folder itself, or those in it, that hold a recording.</summary>
    public static IReadOnlyList<string> Find(string folder)
    {
        if (!Directory.Exists(folder))
            throw RecordException.NoFolder(folder);
        string[] found = [.. new[] { folder }.Concat(Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal)).Where(d => File.Exists(Path.Combine(d, Manifest)))];
        return found.Length > 0 ? found : throw RecordException.NoRecording(folder, Manifest);
    }

    public static RecordManifest ReadManifest(string folder)
    {
        string path = Path.Combine(folder, Manifest);
        RecordManifest manifest = Read<RecordManifest>(path);
        if (manifest.Schema != RecordManifest.CurrentSchema)
            throw RecordException.OtherVersion(path, manifest.Schema);
        return manifest is { Origin: RecordedReply.OfModel, IsSealed: true } ? manifest : throw RecordException.NotOfModel(path);
    }

    public static IReadOnlyList<RecordedReply> ReadReplies(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.json").Where(f => Path.GetFileName(f) != Manifest).Order(StringComparer.Ordinal).Select(ReadReply)];

    private static RecordedReply ReadReply(string path)
    {
        RecordedReply reply = Read<RecordedReply>(path);
        if (reply.Schema != RecordedReply.CurrentSchema)
            throw RecordException.OtherVersion(path, reply.Schema);
        bool isOfModel = reply is { Origin: RecordedReply.OfModel, IsSealed: true } && reply.Key == RecordKey.Of(reply.Messages, reply.Parameters, reply.Model);
        return isOfModel ? reply : throw RecordException.NotOfModel(path);
    }

    private static T Read<T>(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllText(path), RecordedReply.Json) ?? throw RecordException.NotOfModel(path);
        }
        catch (JsonException e)
        {
            throw RecordException.Unreadable(path, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw RecordException.Unreadable(path, e);
        }
    }
}
