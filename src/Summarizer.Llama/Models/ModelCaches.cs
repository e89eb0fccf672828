namespace Summarizer.Llama.Models;

/// <summary>Model files that other programs downloaded: found and used, never changed.</summary>
internal static class ModelCaches
{
    /// <summary>The file of a Hugging Face repository in one of the caches, or null.</summary>
    public static string? Find(ModelFolders folders, string repository, string file) =>
        folders.HubCaches.Select(cache => InHubCache(cache, repository, file))
            .Concat(folders.FlatCaches.Select(cache => InFlatCache(cache, repository, file)))
            .FirstOrDefault(path => path is not null);

    private static string? InHubCache(string cache, string repository, string file)
    {
        var folder = Path.Combine(cache, "models--" + repository.Replace("/", "--", StringComparison.Ordinal));
        var snapshots = Path.Combine(folder, "snapshots");
        if (!Directory.Exists(snapshots)) return null;

        // The snapshot of the main branch before any other.
        var reference = Path.Combine(folder, "refs", "main");
        string[] current = File.Exists(reference) ? [Path.Combine(snapshots, File.ReadAllText(reference).Trim())] : [];
        return current.Concat(Directory.EnumerateDirectories(snapshots, "*", new EnumerationOptions()).Order(StringComparer.Ordinal))
            .Select(snapshot => Path.Combine(snapshot, Path.Combine(file.Split('/'))))
            .FirstOrDefault(InstalledFile.Exists);
    }

    private static string? InFlatCache(string cache, string repository, string file)
    {
        var path = Path.Combine(cache, $"{repository}_{file}".Replace('/', '_'));
        return InstalledFile.Exists(path) ? path : null;
    }
}
