using Summarizer.Typesetting;

namespace Summarizer.Writing;

/// <summary>How results are labelled.</summary>
/// <param name="Language">Language of headings and notes: <c>zh</c> or <c>en</c>. The content's languages are the digest's own.</param>
public sealed record WriteOptions(string Language = "zh")
{
    /// <summary>Whether the result becomes a file of its own: some formats then begin with a byte order mark, for the programs that open them.</summary>
    public bool IsFile { get; init; }

    /// <summary>What is shown of a translation that keeps its file's layout; null: results are digests.</summary>
    public Shown? Layout { get; init; }
}
