using Summarizer.Cli.Parsing;
using Summarizer.Journaling;
using Summarizer.Reading;

namespace Summarizer.Cli.Output;

/// <summary>A folder of results and its journal: which results still hold, and which files may be replaced because they are this program's own.</summary>
internal sealed class OutputFolder
{
    private readonly string folder;
    private readonly Journal journal;
    private readonly bool isElsewhere;
    private readonly bool forces;
    private readonly IReadOnlyDictionary<string, WrittenOutput> written;

    private OutputFolder(string folder, Journal journal, bool forces)
    {
        (this.folder, this.journal, this.forces, written) = (folder, journal, forces, journal.Outputs());
        isElsewhere = !RealPath.IsBelow(journal.Path, Path.Combine(folder, Journal.FolderName));
    }

    /// <summary>Where files are written before they are moved to their places; null: beside them.</summary>
    public string? Aside => isElsewhere ? null : Path.GetDirectoryName(journal.Path);

    /// <summary>The folder of a run; null where results go elsewhere, or nothing is kept.</summary>
    /// <exception cref="JournalException">The journal cannot be read.</exception>
    public static OutputFolder? Of(Session session, OutputPlan plan, Journal? journal) =>
        journal is null || plan.Folder is null ? null : new OutputFolder(plan.Folder, journal, session.Has(Settings.Force));

    /// <summary>Deletes what a run that was killed was writing.</summary>
    public void TidyUp()
    {
        if (Aside is { } aside)
            foreach (string left in Directory.EnumerateFiles(aside, "*.tmp", new EnumerationOptions { AttributesToSkip = 0 }))
                File.Delete(left);
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
        journal.AddOutput(output with { Path = NameOf(file), Hash = hash, Before = SourceReader.HashFile(file) });

    private string NameOf(string file) => (isElsewhere ? Path.GetFullPath(file) : Path.GetRelativePath(folder, file)).Replace('\\', '/');
}
