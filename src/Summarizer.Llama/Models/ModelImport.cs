using Summarizer.Llama.Gguf;

namespace Summarizer.Llama.Models;

/// <summary>A file that the user has becomes a model of the model folder.</summary>
internal static class ModelImport
{
    public static async Task<InstalledModel> RunAsync(
        ModelStore store, string path, ImportBy by, IProgress<PullProgress>? progress, CancellationToken cancellationToken)
    {
        OpenSsl.Require();
        var source = Path.GetFullPath(path);
        if (!File.Exists(source)) throw ModelException.NoSuchFile(path);
        if (GgufHeader.Read(source).Part is { } part) throw ModelException.Parts(Path.GetFileName(source), part.Count);

        var file = Path.ChangeExtension(Path.GetFileName(source), ".gguf");
        var target = Path.Combine(store.Folder, file);
        if (InstalledFile.Exists(target)) throw ModelException.AlreadyHere(file, store.Folder);
        var (size, free) = (InstalledFile.SizeOf(source), store.FreeBytes());
        if (by == ImportBy.Copy && free < size) throw ModelException.DiskFull(store.Folder, size, free);

        try
        {
            Directory.CreateDirectory(store.Folder);
            // What is there by now is a link to a file that is gone.
            File.Delete(target);
            var sha256 = await BringAsync(source, target, by, progress, store.Time, cancellationToken);
            var name = ModelCatalogue.OfFile(file)?.Name ?? ModelName.OfFile(file);
            InstalledFile.WriteManifest(
                target, new ModelManifest(name, Source: null, Repository: null, source, Revision: null, sha256, size, store.Time.GetUtcNow()));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw ModelException.CannotWrite(target, e);
        }

        return InstalledFile.At(target, ModelPlace.Store);
    }

    private static async Task<string> BringAsync(
        string source, string target, ImportBy by, IProgress<PullProgress>? progress, TimeProvider time, CancellationToken cancellationToken)
    {
        await using var from = File.OpenRead(source);
        if (by == ImportBy.Link)
        {
            var linked = await HashedCopy.RunAsync(from, to: null, PullStep.Hashing, progress, time, cancellationToken);
            File.CreateSymbolicLink(target, source);
            return linked;
        }

        var part = target + ".import";
        try
        {
            string copied;
            await using (var to = File.Create(part)) copied = await HashedCopy.RunAsync(from, to, PullStep.Copying, progress, time, cancellationToken);
            File.Move(part, target);
            return copied;
        }
        finally
        {
            File.Delete(part);
        }
    }
}
