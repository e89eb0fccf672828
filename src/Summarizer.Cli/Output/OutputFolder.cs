using Summarizer.Cli.Parsing;
using Summarizer.Journaling;
using Summarizer.Reading;

namespace Summarizer.Cli.Output;

/// <summary>A folder of results with its journal: which results still hold, and which files may be replaced because they are this program's own.</summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly string folder;
    private readonly bool forces;
    private readonly IReadOnlyDictionary<string, WrittenOutput> written;

    private OutputFolder(string folder, Journal journal, bool forces) =>
        (this.folder, Journal, this.forces, written) = (folder, journal, forces, journal.Outputs());

    public Journal Journal { get; }

    /// <summary>Where files are written before they are moved to their places; what a killed run left there is gone.</summary>
    public string Aside => Path.Combine(folder, Journal.FolderName);

    /// <summary>The folder of a run, or null where the results go elsewhere.</summary>
    /// <exception cref="JournalException">Its journal cannot be used.</exception>
    public static OutputFolder? Open(Session session, OutputPlan plan)
    {
        if (plan.Folder is not { } folder)
            return null;
        OutputFolder opened = new(folder, Journal.Open(folder, text => session.Notices.Warning(text), TimeProvider.System), session.Has(Settings.Force));
        foreach (string left in Directory.EnumerateFiles(opened.Aside, "*.tmp"))
            File.Delete(left);
        return opened;
    }

    /// <summary>What was written for an input, if it still holds; null where there is work to do.</summary>
    /// <exception cref="CommandException">The file is somebody else's, or was changed since it was written.</exception>
    public WrittenOutput? Done(string input, string file, Recipe recipe)
    {
        WrittenOutput? earlier = written.GetValueOrDefault(NameOf(file));
        byte[]? there = SourceReader.HashFile(file);
        if (there is not null && !forces && earlier?.IsOurs(there) != true)
            throw earlier is null ? Faults.OutputExists(file) : Faults.OutputChanged(file);
        return earlier is not null && there is not null && SourceReader.HashFile(input) is { } source && earlier.IsDone(source, recipe.Of(input), there) ? earlier : null;
    }

    /// <summary>What a file may replace at this moment.</summary>
    public Replacing MayReplace(string file) =>
        forces || (written.GetValueOrDefault(NameOf(file)) is { } earlier && SourceReader.HashFile(file) is { } there && earlier.IsOurs(there)) ? Replacing.Existing : Replacing.Nothing;

    /// <summary>Notes what is about to be in its place.</summary>
    /// <param name="output">Without path and hashes of the file.</param>
    public void Note(string file, byte[] hash, WrittenOutput output) =>
        Journal.AddOutput(output with { Path = NameOf(file), Hash = hash, Before = written.GetValueOrDefault(NameOf(file))?.Hash });

    public void Dispose() => Journal.Dispose();

    private string NameOf(string file) => Path.GetRelativePath(folder, file).Replace('\\', '/');
}
