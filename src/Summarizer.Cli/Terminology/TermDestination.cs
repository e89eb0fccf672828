using Summarizer.Cli.Output;
using Summarizer.Cli.Parsing;
using Summarizer.Writing;

namespace Summarizer.Cli.Terminology;

/// <summary>Where a list of terms goes and in which format: decided, and refused, before any work is done.</summary>
/// <param name="File">Null for standard output.</param>
internal sealed record TermDestination(string? File, TermFormat Format)
{
    /// <exception cref="CommandException">The file exists and may not be replaced, is an input, or its extension names no format.</exception>
    public static TermDestination Of(Session session, IReadOnlyList<string> inputs)
    {
        bool isGiven = Settings.TermFormat.IsGiven(session.Parse);
        TermFormat format = Settings.TermFormat.Of(session.Parse, TermFormat.Markdown);
        if (session.Parse.GetValue(Settings.Output) is not { } path)
            return new TermDestination(null, format);
        if (!isGiven && !TermFormats.TryParse(Path.GetExtension(path), out format))
            throw Faults.TermsExtension(path);
        if (inputs.Any(i => i != OutputNames.StandardInput && Path.GetFullPath(i) == Path.GetFullPath(path)))
            throw Faults.OutputIsInput(path);
        if (System.IO.File.Exists(path) && !session.Has(Settings.Force))
            throw Faults.OutputExists(path);
        return format == TermFormat.Json && inputs.Count > 1 ? throw Faults.SeveralInOneJson(path) : new TermDestination(path, format);
    }
}
