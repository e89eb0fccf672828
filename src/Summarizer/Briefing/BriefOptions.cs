namespace Summarizer.Briefing;

/// <summary>How a briefing note is to be.</summary>
/// <param name="Language">ISO 639-1 code of the note: <c>en</c> or <c>zh</c>.</param>
/// <param name="Length">How much is told.</param>
/// <param name="Audience">For whom, in the user's words; null: for any reader.</param>
/// <param name="Focus">Topics the note is about, in the order of its sections; empty: sections are made of what articles share.</param>
/// <param name="HasAnnex">Whether the articles' translations are at its end.</param>
public sealed record BriefOptions(string Language, BriefLength Length, string? Audience, IReadOnlyList<string> Focus, bool HasAnnex);
