namespace Summarizer.Writing;

/// <summary>How results are labelled.</summary>
/// <param name="Language">Language of headings and notes: <c>zh</c> or <c>en</c>. The content's languages are the digest's own.</param>
public sealed record WriteOptions(string Language = "zh");
