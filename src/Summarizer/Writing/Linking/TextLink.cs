namespace Summarizer.Writing.Linking;

/// <summary>Words that say in one language what other words say in the source: a figure, a date, a name, a term.</summary>
/// <param name="Key">What both sides share, within the article.</param>
internal sealed record TextLink(int Start, int End, LinkKind Kind, string Key);

internal enum LinkKind { Figure, Name }
