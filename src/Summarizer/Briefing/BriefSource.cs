namespace Summarizer.Briefing;

/// <summary>Where a story stands.</summary>
/// <param name="Input">The file as the user called it.</param>
/// <param name="Article">Its number on the page, the headline and the dateline that were found.</param>
public sealed record BriefSource(string Input, Article Article);
