using System.Security.Cryptography;
using System.Text.Json;

namespace Summarizer.Llama.Models;

/// <summary>Of what file a part is; only the same file is gone on with.</summary>
internal sealed record PartState(string Uri, long? Size, string? Sha256, string? ETag);

/// <summary>A download that is not complete: <c>FILE.part</c>, hashed as it grows, with what it is part of beside it. It belongs to one process at a time.</summary>
internal sealed class PartFile : IDisposable
{
    private readonly string path;
    private readonly FileStream guard;
    private readonly FileStream content;
    private IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private PartFile(string path, FileStream guard, FileStream content) => (this.path, this.guard, this.content) = (path, guard, content);

    public long Length => content.Length;

    public string? ETag { get; private set; }

    /// <exception cref="PullException">Another process has it open.</exception>
    public static PartFile Open(string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        FileStream guard;
        try
        {
            guard = new FileStream(target + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (File.Exists(target + ".lock"))
        {
            throw PullException.UnderWay(Path.GetFileName(target));
        }

        var path = target + ".part";
        return new PartFile(path, guard, new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete, bufferSize: 0));
    }

    /// <summary>Goes on with what lies there if it is a part of this file, and begins anew otherwise.</summary>
    public async Task ResumeAsync(HubFile file, IProgress<PullProgress>? progress, TimeProvider time, CancellationToken cancellationToken)
    {
        if (ReadState() is not { } left || left.Size != file.Size || left.Sha256 != file.Sha256 || Length > (file.Size ?? long.MaxValue))
        {
            Restart();
            return;
        }

        // With the same hash it is the same file, from whichever hub; an ETag is one hub's own.
        var isSameAddress = left.Uri == file.Uri.AbsoluteUri;
        if (!isSameAddress && file.Sha256 is null)
        {
            Restart();
            return;
        }

        ETag = isSameAddress ? left.ETag : null;
        content.Position = 0;
        await HashedCopy.AppendAsync(hash, content, to: null, PullStep.Resuming, new ProgressMeter(progress, file.Size, time), cancellationToken);
    }

    /// <summary>Records what the part is of, so that another run can go on with it.</summary>
    public void Describe(HubFile file, string? etag)
    {
        ETag = etag;
        File.WriteAllBytes(StatePath, JsonSerializer.SerializeToUtf8Bytes(new PartState(file.Uri.AbsoluteUri, file.Size, file.Sha256, etag), ModelJson.Default.PartState));
    }

    public void Restart()
    {
        hash.Dispose();
        hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        content.SetLength(0);
        ETag = null;
    }

    public async Task AppendAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        // Hashed only once it is written: a write that fails leaves both as they were, or the run ends.
        await content.WriteAsync(bytes, cancellationToken);
        hash.AppendData(bytes.Span);
    }

    /// <summary>The SHA-256 of what is there, in lower-case hexadecimal digits.</summary>
    public string Sha256() => HashedCopy.Hex(hash.GetCurrentHash());

    public Stream Content => content;

    /// <summary>The part becomes the file, in one step.</summary>
    public void Finish(string target)
    {
        content.Flush(flushToDisk: true);
        content.Dispose();
        File.Move(path, target, overwrite: true);
        File.Delete(StatePath);
    }

    public void Delete()
    {
        content.Dispose();
        File.Delete(path);
        File.Delete(StatePath);
    }

    public void Dispose()
    {
        content.Dispose();
        hash.Dispose();
        guard.Dispose();
    }

    private string StatePath => path + ".json";

    private PartState? ReadState()
    {
        if (Length == 0 || !File.Exists(StatePath)) return null;
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(StatePath), ModelJson.Default.PartState);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
