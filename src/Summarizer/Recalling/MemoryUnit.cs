namespace Summarizer.Recalling;

/// <summary>A unit of a translation memory.</summary>
/// <param name="Before">The source unit above it, where the memory says so; null where it does not.</param>
/// <param name="After">The source unit below it, likewise.</param>
internal sealed record MemoryUnit(TaggedText Source, TaggedText Target, string? Before, string? After);
