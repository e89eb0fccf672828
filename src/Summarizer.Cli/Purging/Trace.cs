namespace Summarizer.Cli.Purging;

/// <summary>Something that the program left on this machine.</summary>
internal sealed record Trace(TraceKind Kind, string Path)
{
    /// <summary>Of a folder, all that is in it.</summary>
    public long Bytes { get; } = Directory.Exists(Path)
        ? new DirectoryInfo(Path).EnumerateFiles("*", Traces.Everything).Sum(f => f.Length)
        : new FileInfo(Path).Length;

    public void Delete()
    {
        if (Kind == TraceKind.Journal)
            Directory.Delete(Path, recursive: true);
        else
            File.Delete(Path);
    }
}

/// <summary>Also names of texts.</summary>
internal enum TraceKind
{
    /// <summary>The folder within an output folder that holds the journal, with the text of articles in it.</summary>
    Journal,

    /// <summary>What a run that was killed was writing.</summary>
    Temporary,

    /// <summary>A download that is not complete.</summary>
    Part,

    Model,
}
