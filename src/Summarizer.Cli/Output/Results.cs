using Summarizer.Cli.Output.Screen;
using Summarizer.Cli.Parsing;
using Summarizer.Journaling;
using Summarizer.Writing;

namespace Summarizer.Cli.Output;

/// <summary>The places that results are written to during a run. What is there when a run is stopped is kept.</summary>
/// <param name="folder">The folder's journal; null where nothing is kept of what is done.</param>
internal sealed class Results(OutputPlan plan, Session session, OutputFolder? folder = null) : IDisposable
{
    private AtomicFile? file;
    private MarkdownScreen? screen;
    private (OutputFormat Format, DigestDocument Document)? document;

    public OutputPlan Plan => plan;

    /// <summary>The writer for an input's result; its file is begun when the first result for it is there.</summary>
    public TextWriter Begin(string input)
    {
        session.Notices.ClearStatus();
        if (plan.FileOf(input) is not { } path)
            return plan.Kind == OutputKind.Screen ? screen ??= MarkdownScreen.OnStandardOutput() : Console.Out;
        return (file ??= new AtomicFile(path, folder?.Aside)).Writer;
    }

    /// <summary>The document that takes an input's digest, begun likewise.</summary>
    public DigestDocument Document(string input, WriteOptions options)
    {
        TextWriter writer = Begin(input);
        options = options with { IsFile = file is not null };
        OutputFormat format = plan.FormatOf(input);
        if (document is { } other && other.Format != format)
        {
            other.Document.Finish();
            document = null;
        }
        document ??= (format, format.IsBinary()
            ? DigestDocument.Create(format, file?.Bytes ?? Console.OpenStandardOutput(), options)
            : DigestDocument.Create(format, writer, options));
        return document.Value.Document;
    }

    /// <summary>Puts the file of a finished input in its place; a file that all share waits for <see cref="Finish"/>.</summary>
    /// <param name="output">What the journal is to know of it.</param>
    public void End(string input, WrittenOutput? output = null)
    {
        if (plan.Kind != OutputKind.FileEach)
            return;
        string path = plan.FileOf(input)!;
        if (folder is null || output is null)
            Commit(Forced, null);
        else
            Commit(() => folder.MayReplace(path), hash => folder.Note(path, hash, output));
    }

    public void Finish() => Commit(Forced, null);

    /// <summary>Gives up the file that could not be written.</summary>
    public void Abandon()
    {
        file?.Dispose();
        (file, document) = (null, null);
    }

    public void Dispose()
    {
        file?.Dispose();
        screen?.Dispose();
    }

    private Replacing Forced() => session.Has(Settings.Force) ? Replacing.Existing : Replacing.Nothing;

    private void Commit(Func<Replacing> replacing, Action<byte[]>? written)
    {
        document?.Document.Finish();
        document = null;
        if (file is null)
            return;
        using AtomicFile done = file;
        file = null;
        done.Commit(replacing, written);
    }
}
