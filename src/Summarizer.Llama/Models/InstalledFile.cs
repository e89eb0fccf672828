using System.Text.Json;

namespace Summarizer.Llama.Models;

/// <summary>A model file and what is recorded of it, as they lie on disk.</summary>
internal static class InstalledFile
{
    public static string ManifestOf(string path) => path + ".json";

    public static InstalledModel At(string path, ModelPlace place)
    {
        var manifest = ReadManifest(path);
        var entry = (manifest is null ? null : ModelCatalogue.Find(manifest.Name)) ?? ModelCatalogue.OfFile(Path.GetFileName(path));
        var name = manifest?.Name ?? entry?.Name ?? ModelName.OfFile(path);
        return new InstalledModel(name, path, SizeOf(path), place, manifest, entry);
    }

    public static InstalledModel Cached(string path, CatalogueModel entry) => new(entry.Name, path, SizeOf(path), ModelPlace.Cache, Manifest: null, entry);

    public static void WriteManifest(string path, ModelManifest manifest)
    {
        var part = ManifestOf(path) + ".part";
        File.WriteAllBytes(part, JsonSerializer.SerializeToUtf8Bytes(manifest, ModelJson.Default.ModelManifest));
        File.Move(part, ManifestOf(path), overwrite: true);
    }

    /// <summary>There is a file, and a link does not lead to nowhere.</summary>
    public static bool Exists(string path) => Target(path).Exists;

    /// <summary>A file's length, not that of a link to it.</summary>
    public static long SizeOf(string path) => Target(path).Length;

    private static FileInfo Target(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? file : (FileInfo)file.ResolveLinkTarget(returnFinalTarget: true)!;
    }

    // A manifest that cannot be read is as good as none: the file's own name and hash still count.
    private static ModelManifest? ReadManifest(string path)
    {
        if (!File.Exists(ManifestOf(path))) return null;
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(ManifestOf(path)), ModelJson.Default.ModelManifest);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
