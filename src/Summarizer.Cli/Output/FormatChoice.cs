using Summarizer.Cli.Parsing;
using Summarizer.Typesetting;
using Summarizer.Writing;
using Summarizer.Writing.Briefs;

namespace Summarizer.Cli.Output;

/// <summary>How a command's results get their format: it is named, or the file's extension says it, or it is configured, or it is Markdown.</summary>
/// <param name="Formats">What the command can write.</param>
internal sealed record FormatChoice(Setting<OutputFormat> Named, IReadOnlyList<OutputFormat> Formats)
{
    public static FormatChoice OfDigests { get; } = new(Settings.Format, Enum.GetValues<OutputFormat>());

    /// <summary>A translation is written as its file is, unless another format is named.</summary>
    public static FormatChoice OfTranslations { get; } = OfDigests with { Own = input => LayoutKinds.Of(input).Format() };

    public static FormatChoice OfBriefs { get; } = new(Settings.BriefFormat, BriefWriter.Formats);

    public static FormatChoice OfPages { get; } = new(Settings.PageFormat, PageWriter.Formats);

    /// <summary>The format of an input's own, where results keep it; otherwise null.</summary>
    public Func<string, OutputFormat>? Own { get; init; }

    public bool IsNamed(Session session) => Named.IsGiven(session.Parse);

    /// <summary>The format of what goes to a folder, a pipe or the screen.</summary>
    public OutputFormat Of(Session session)
    {
        if (IsNamed(session))
            return Named.Of(session.Parse, OutputFormat.Markdown);
        // Configured for digests, it holds for other results as far as they know it.
        OutputFormat configured = Settings.Format.Configured(session.Configuration, OutputFormat.Markdown);
        return Formats.Contains(configured) ? configured : OutputFormat.Markdown;
    }

    /// <summary>The format of an input's result in a folder, a pipe or on the screen.</summary>
    public OutputFormat Of(Session session, string input) => Own is null || IsNamed(session) ? Of(session) : Own(input);

    /// <summary>The format of a file: a configured one is a wish for the screen, the file's name says more.</summary>
    /// <exception cref="CommandException">The extension names no format that the command writes.</exception>
    public OutputFormat OfFile(string path, Session session)
    {
        if (IsNamed(session))
            return Named.Of(session.Parse, OutputFormat.Markdown);
        return OutputFormats.TryParse(Path.GetExtension(path), out OutputFormat format) && Formats.Contains(format)
            ? format
            : throw Faults.OutputExtension(path, Formats.Select(f => f.Extension()));
    }
}
