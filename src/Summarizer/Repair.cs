namespace Summarizer;

/// <summary>An answer of the model that was sent back, and what came of it.</summary>
/// <param name="Place">Where the answer stands in the digest; null where it never stood there.</param>
/// <param name="Findings">What was found in it.</param>
/// <param name="Before">The answer; null where it was unusable.</param>
/// <param name="After">The new answer; null where it was unusable.</param>
/// <param name="IsAccepted">Whether the new answer took its place: less was found in it, and nothing new.</param>
public sealed record Repair(Place? Place, IReadOnlyList<Finding> Findings, string? Before, string? After, bool IsAccepted);

/// <summary>A text of the digest.</summary>
/// <param name="Index">0-based: of <see cref="ArticleDigest.Abstract"/>, <see cref="ArticleDigest.Facts"/>, or of <see cref="Article.Paragraphs"/>; 0 for the headline.</param>
public sealed record Place(DigestPart Part, int Index);

/// <summary><see cref="Topline"/>: of a briefing note.</summary>
public enum DigestPart { Headline, Abstract, Facts, Translation, Topline }
