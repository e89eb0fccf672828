namespace Summarizer;

/// <summary>A file as it was read: its decoded text, unchanged, and how it was decoded.</summary>
/// <param name="Name">What the user called it: the path as given, or <c>-</c> for standard input.</param>
/// <param name="Encoding">The encoding's web name, for example <c>utf-8</c> or <c>gb18030</c>.</param>
/// <param name="Text">The decoded text, without a byte order mark.</param>
public sealed record SourceDocument(string Name, string Encoding, string Text)
{
    /// <summary>What a reader should know of this input: replaced bytes, an encoding that was guessed.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
