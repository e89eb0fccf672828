using Summarizer.Briefing;
using Summarizer.Cli.Messages;
using Summarizer.Cli.Output;
using Summarizer.Cli.Output.Screen;
using Summarizer.Cli.Parsing;
using Summarizer.Writing;
using Summarizer.Writing.Briefs;

namespace Summarizer.Cli.Briefing;

/// <summary>Where the note goes: one file, or the screen. Decided, and refused, before any work is done.</summary>
internal sealed record BriefPlan(string? Path, OutputFormat Format)
{
    /// <exception cref="CommandException">The place is a folder, exists, is an input, or its extension names no format of a note.</exception>
    public static BriefPlan Of(Session session, IReadOnlyList<string> inputs)
    {
        string? path = session.Parse.GetValue(Settings.Output);
        if (path is not null && OutputPlan.IsFolder(path))
            path = System.IO.Path.Combine(path, "brief" + FormatChoice.OfBriefs.Of(session).Extension());
        if (path is null)
        {
            OutputFormat format = FormatChoice.OfBriefs.Of(session);
            return format.IsBinary() && !Console.IsOutputRedirected ? throw Faults.BinaryOnScreen(format) : new BriefPlan(null, format);
        }
        BriefPlan plan = new(path, FormatChoice.OfBriefs.OfFile(path, session));
        if (inputs.Where(i => i != OutputNames.StandardInput).Any(i => RealPath.Comparer.Equals(RealPath.Of(i), RealPath.Of(path))))
            throw Faults.OutputIsInput(path);
        if (File.Exists(path) && !session.Has(Settings.Force))
            throw Faults.OutputExists(path);
        Output.Place.CheckWritable(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!, path);
        return plan;
    }

    public void Write(Session session, Brief note, BriefWriter writer)
    {
        session.Notices.ClearStatus();
        if (Path is not null)
        {
            using AtomicFile file = new(Path);
            writer.Write(note, Format, file.Bytes);
            file.Commit(() => session.Has(Settings.Force) ? Replacing.Existing : Replacing.Nothing);
            return;
        }
        using MemoryStream text = new();
        writer.Write(note, Format, text);
        if (Format == OutputFormat.Markdown && Terminal.ShowsOutput && !FormatChoice.OfBriefs.IsNamed(session))
        {
            using MarkdownScreen screen = MarkdownScreen.OnStandardOutput();
            screen.Write(System.Text.Encoding.UTF8.GetString(text.ToArray()));
            return;
        }
        using Stream output = Console.OpenStandardOutput();
        output.Write(text.ToArray());
    }
}
