using Summarizer.Llama.Models;

namespace Summarizer.Llama.Tests.Models;

/// <summary>A model folder, and caches of other programs, that last as long as a test.</summary>
internal sealed class StoreFolder : IDisposable
{
    public static readonly DateTimeOffset Noon = new(2026, 1, 2, 12, 0, 0, TimeSpan.Zero);

    public StoreFolder() => Store = new ModelStore(new ModelFolders(Path.Combine(Root, "models"), [Path.Combine(Root, "hub")], [Path.Combine(Root, "flat")]), new Clock())
    {
        FreeOnDisk = _ => Free,
    };

    public string Root { get; } = Directory.CreateTempSubdirectory("models-").FullName;

    public ModelStore Store { get; }

    /// <summary>What the disk has free, in bytes.</summary>
    public long Free { get; set; } = 1L << 40;

    public string Models => Store.Folder;

    /// <summary>Writes a file below the root.</summary>
    public string Write(string path, byte[] content)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
        return full;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private sealed class Clock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Noon;
    }
}
