using Summarizer.Llama.Gguf;

namespace Summarizer.Llama.Models;

/// <summary>The model files on this machine: those in the model folder, and those of the catalogue that other programs' caches hold.</summary>
/// <param name="time">When a model came; null for the system's clock.</param>
public sealed class ModelStore(ModelFolders folders, TimeProvider? time = null)
{
    /// <summary>The model folder; it need not exist yet.</summary>
    public string Folder => folders.Store;

    internal TimeProvider Time { get; } = time ?? TimeProvider.System;

    /// <summary>What a disk has free, by a folder on it.</summary>
    internal Func<string, long> FreeOnDisk { get; init; } = folder => new DriveInfo(folder).AvailableFreeSpace;

    /// <summary>What is installed: the catalogue's models in its order, then others by name.</summary>
    public IReadOnlyList<InstalledModel> List()
    {
        var here = Directory.Exists(Folder)
            ? Directory.EnumerateFiles(Folder, "*.gguf").Where(IsFirstFile).Select(path => InstalledFile.At(path, ModelPlace.Store)).ToList()
            : [];
        var cached = ModelCatalogue.All
            .Where(entry => here.TrueForAll(model => model.Entry != entry))
            .Select(entry => ModelCaches.Find(folders, entry.Repository, entry.File) is { } path ? InstalledFile.Cached(path, entry) : null)
            .OfType<InstalledModel>();
        return [.. here.Concat(cached)
            .OrderBy(model => model.Entry is null)
            .ThenBy(model => model.Entry is null ? 0 : ModelCatalogue.All.TakeWhile(entry => entry != model.Entry).Count())
            .ThenBy(model => model.Name, StringComparer.Ordinal)];
    }

    /// <summary>The model to use where none is named: the installed general one that the catalogue prefers; null where there is none.</summary>
    public InstalledModel? Preferred() => List().FirstOrDefault(model => model.Entry?.Role == ModelRole.General);

    /// <summary>The model of a name (whatever its case), a path, or a reference such as <c>hf.co/owner/name:file.gguf</c>.</summary>
    /// <exception cref="ModelException">There is none; the message names the nearest, or how to get it.</exception>
    public InstalledModel Find(string nameOrPath)
    {
        var text = nameOrPath.Trim();
        if (TryFind(text) is { } found) return found;
        if (RemoteModel.Parse(text) is not null) throw ModelException.NotInstalled(text);
        if (ModelCatalogue.Find(text) is { } entry) throw ModelException.NotInstalled(entry.Name);
        if (text.EndsWith(".gguf", StringComparison.OrdinalIgnoreCase) || text.Contains('/') || text.Contains('\\')) throw ModelException.NoSuchFile(text);
        throw ModelException.Unknown(text, ModelName.Near(text, ModelCatalogue.All.Select(model => model.Name).Concat(List().Select(model => model.Name))));
    }

    /// <summary>As <see cref="Find"/>, but null where there is none.</summary>
    public InstalledModel? TryFind(string nameOrPath)
    {
        var text = nameOrPath.Trim();
        if (RemoteModel.Parse(text) is { } remote) return TryFind(remote);
        return List().FirstOrDefault(model => string.Equals(model.Name, text, StringComparison.OrdinalIgnoreCase))
            ?? (InstalledFile.Exists(text) ? InstalledFile.At(Path.GetFullPath(text), ModelPlace.Path) : null)
            ?? List().FirstOrDefault(model => string.Equals(Path.GetFileName(model.Path), text, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Takes a GGUF file into the model folder, after its header has been checked; its hash is recorded.</summary>
    /// <exception cref="ModelException">The file does not exist, is there already, or the disk has no room.</exception>
    /// <exception cref="GgufException">The file is no usable GGUF.</exception>
    public Task<InstalledModel> ImportAsync(string path, ImportBy by, IProgress<PullProgress>? progress, CancellationToken cancellationToken) =>
        ModelImport.RunAsync(this, path, by, progress, cancellationToken);

    /// <summary>Reads a whole model file and compares its size and hash with what was recorded; changes nothing.</summary>
    public Task<ModelCheck> CheckAsync(InstalledModel model, IProgress<PullProgress>? progress, CancellationToken cancellationToken) =>
        ModelVerification.RunAsync(model, progress, Time, cancellationToken);

    /// <summary>Deletes a model of the model folder and what was recorded of it.</summary>
    /// <exception cref="ModelException">The file lies elsewhere.</exception>
    public void Remove(InstalledModel model)
    {
        if (model.Place != ModelPlace.Store || Path.GetDirectoryName(model.Path) != Folder) throw ModelException.NotOurs(model);
        var files = GgufPart.OfName(model.Path) is { } part
            ? Enumerable.Range(1, part.Count).Select(number => GgufPart.PathOf(model.Path, part with { Number = number }))
            : [model.Path];
        foreach (var file in files) File.Delete(file);
        File.Delete(InstalledFile.ManifestOf(model.Path));
    }

    /// <summary>Free space for models, in bytes.</summary>
    /// <exception cref="IOException">The disk cannot be asked.</exception>
    public long FreeBytes()
    {
        var folder = Folder;
        while (!Directory.Exists(folder) && Path.GetDirectoryName(folder) is { } parent) folder = parent;
        return FreeOnDisk(folder);
    }

    internal InstalledModel? TryFind(RemoteModel remote) =>
        List().FirstOrDefault(model => IsOf(model, remote))
        ?? (remote.Source == ModelSource.HuggingFace && ModelCaches.Find(folders, remote.Repository, remote.File) is { } path
            ? InstalledFile.At(path, ModelPlace.Cache)
            : null);

    // One of the catalogue's models is the same from either hub, and when its file was put there by hand.
    private static bool IsOf(InstalledModel model, RemoteModel remote) =>
        (model.Entry is { } entry && entry.Name == model.Name && entry.Name == remote.Name)
        || (model.Manifest is { } manifest && manifest.Repository == remote.Repository && manifest.File == remote.File);

    private static bool IsFirstFile(string path) => InstalledFile.Exists(path) && GgufPart.OfName(path) is not { Number: > 1 };
}
