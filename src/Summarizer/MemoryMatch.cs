namespace Summarizer;

/// <summary>How a text was found in a translation memory: <see cref="Context"/>, with the same texts above and below it, or <see cref="Exact"/>, by itself.</summary>
public enum MemoryMatch { Exact, Context }
