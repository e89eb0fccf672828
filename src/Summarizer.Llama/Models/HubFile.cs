namespace Summarizer.Llama.Models;

/// <summary>What a hub says of a file.</summary>
/// <param name="Size">In bytes; null where the hub does not say.</param>
/// <param name="Sha256">Lower-case; null where the hub does not say.</param>
internal sealed record HubFile(Uri Uri, long? Size, string? Sha256);
