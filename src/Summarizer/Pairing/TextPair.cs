namespace Summarizer.Pairing;

/// <summary>A text and its translation, as two files or one have them.</summary>
/// <param name="Id">The id the file gives it, or its 1-based number.</param>
/// <param name="Place">Where it is read: the file and the line, or the file and the number of the unit.</param>
/// <param name="Source">Null where the translation has a paragraph that the source has not.</param>
/// <param name="Target">Null where the translation lacks the paragraph.</param>
public sealed record TextPair(string Id, Place Place, string? Source, string? Target);

/// <param name="Line">1-based.</param>
public sealed record Place(string File, int Line);
