namespace Summarizer.Recalling;

/// <summary>A translation that a memory has.</summary>
internal sealed record Recollection(TaggedText Target, MemoryMatch Match);
