using System.Text;
using Summarizer.Writing.Exchange;
using Summarizer.Writing.Html;
using Summarizer.Writing.Plain;
using Summarizer.Writing.Word;

namespace Summarizer.Writing;

/// <summary>What one file, or one stream, holds: the digests of a source, or of several that follow one another.</summary>
public abstract class DigestDocument
{
    /// <summary>Begins a document. The stream stays open when it is finished.</summary>
    public static DigestDocument Create(OutputFormat format, Stream output, WriteOptions options) => (format, options.Layout) switch
    {
        (OutputFormat.Docx, { } shown) => new LayoutDocument(format, output.Write, shown, () => Create(format, output, options with { Layout = null })),
        (OutputFormat.Docx, null) => new WordDigestDocument(output, new Labels(options.Language)),
        _ => Create(format, new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" }, options),
    };

    /// <summary>Begins a document of a format that is text.</summary>
    public static DigestDocument Create(OutputFormat format, TextWriter output, WriteOptions options) => format switch
    {
        OutputFormat.Markdown or OutputFormat.Html or OutputFormat.Text when options.Layout is { } shown =>
            new LayoutDocument(format, file => output.Write(Encoding.UTF8.GetString(file)), shown, () => Create(format, output, options with { Layout = null })),
        OutputFormat.Json => new DigestSequence(output, (run, page) => new JsonDigestWriter(output, run, page)),
        OutputFormat.JsonLines => new DigestSequence(output, (run, page) => new JsonLinesDigestWriter(output, run, page)),
        OutputFormat.Markdown => new DigestSequence(output, (run, page) => new MarkdownDigestWriter(output, run, page, new Labels(options.Language))),
        OutputFormat.Html => new HtmlDigestDocument(output, new Labels(options.Language)),
        OutputFormat.Tmx => new TmxDigestDocument(output, new Labels(options.Language)),
        OutputFormat.Xliff => new XliffDigestDocument(output, new Labels(options.Language)),
        OutputFormat.Tsv => new TsvDigestDocument(output, options),
        OutputFormat.Text => new DigestSequence(output, (run, page) => new TextDigestWriter(output, run, page, new Labels(options.Language))),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    /// <summary>Begins a source; the one before it has been finished.</summary>
    public abstract DigestWriter Begin(RunInfo run, Page page);

    /// <summary>Ends the document: whatever closes the format. A run that was stopped ends its document too.</summary>
    public abstract void Finish();
}

/// <summary>Digests written one after the other, with nothing around them.</summary>
internal sealed class DigestSequence(TextWriter output, Func<RunInfo, Page, DigestWriter> begin) : DigestDocument
{
    public override DigestWriter Begin(RunInfo run, Page page) => begin(run, page);

    public override void Finish() => output.Flush();
}
