namespace Summarizer;

/// <summary>A file as it was read: its decoded text, unchanged, and how it was decoded.</summary>
/// <param name="Name">What the user called it: the path as given, or <c>-</c> for standard input.</param>
/// <param name="Encoding">The encoding's web name, for example <c>utf-8</c> or <c>gb18030</c>.</param>
/// <param name="Text">The decoded text, without a byte order mark; of a document or web page, its text in reading order.</param>
public sealed record SourceDocument(string Name, string Encoding, string Text)
{
    /// <summary>What a reader should know of this input: replaced bytes, an encoding that was guessed.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Of the file's bytes: tells whether it still holds the same; empty where it was no file.</summary>
    public byte[] Hash { get; init; } = [];

    /// <summary>What kind of file the text was taken from; spans count in <see cref="Text"/>.</summary>
    public SourceKind Kind { get; init; } = SourceKind.Text;

    /// <summary>Stretches of <see cref="Text"/>, in UTF-16 units and in order, that the file's own structure tells to be no article: menus, page headers.</summary>
    internal IReadOnlyList<Splitting.Extent> Asides { get; init; } = [];

    /// <summary>The markup of a web page, decoded.</summary>
    internal string? Markup { get; init; }

    /// <summary>The bytes of a Word document.</summary>
    internal byte[]? Package { get; init; }

    /// <summary>What the user said of its origin.</summary>
    public Dateline Dateline { get; init; } = Dateline.Unknown;
}

/// <summary>The kinds of files that text is read from.</summary>
public enum SourceKind { Text, Html, Docx, Pdf }
