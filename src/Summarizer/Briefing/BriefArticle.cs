namespace Summarizer.Briefing;

/// <summary>A story as the note tells it.</summary>
/// <param name="Number">1-based, in the order of the note: what citations name.</param>
/// <param name="Story">Where it stands.</param>
/// <param name="Digest">What the model said of it.</param>
public sealed record BriefArticle(int Number, Story Story, ArticleDigest Digest);
