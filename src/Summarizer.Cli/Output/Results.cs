using Summarizer.Cli.Output.Screen;
using Summarizer.Cli.Parsing;
using Summarizer.Writing;

namespace Summarizer.Cli.Output;

/// <summary>The places that results are written to during a run. What is there when a run is stopped is kept.</summary>
internal sealed class Results(OutputPlan plan, Session session) : IDisposable
{
    private AtomicFile? file;
    private MarkdownScreen? screen;
    private DigestDocument? document;

    public OutputPlan Plan => plan;

    /// <summary>The writer for an input's result; its file is begun when the first result for it is there.</summary>
    public TextWriter Begin(string input)
    {
        session.Notices.ClearStatus();
        if (plan.FileOf(input) is not { } path)
            return plan.Kind == OutputKind.Screen ? screen ??= MarkdownScreen.OnStandardOutput() : Console.Out;
        return (file ??= new AtomicFile(path)).Writer;
    }

    /// <summary>The document that takes an input's digest, begun likewise.</summary>
    public DigestDocument Document(string input, WriteOptions options)
    {
        TextWriter writer = Begin(input);
        options = options with { IsFile = file is not null };
        return document ??= plan.Format.IsBinary()
            ? DigestDocument.Create(plan.Format, file?.Bytes ?? Console.OpenStandardOutput(), options)
            : DigestDocument.Create(plan.Format, writer, options);
    }

    /// <summary>Puts the file of a finished input in its place; a file that all share waits for <see cref="Finish"/>.</summary>
    public void End()
    {
        if (plan.Kind == OutputKind.FileEach)
            Finish();
    }

    public void Finish()
    {
        document?.Finish();
        document = null;
        if (file is null)
            return;
        using AtomicFile done = file;
        file = null;
        done.Commit(session.Has(Settings.Force) ? Replacing.Existing : Replacing.Nothing);
    }

    public void Dispose()
    {
        file?.Dispose();
        screen?.Dispose();
    }
}
