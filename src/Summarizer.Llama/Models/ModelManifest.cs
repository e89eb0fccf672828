namespace Summarizer.Llama.Models;

/// <summary>What is known of a model file, kept beside it as <c>FILE.json</c>.</summary>
/// <param name="Name">What the model is called.</param>
/// <param name="Source">The hub it came from; null where it was imported.</param>
/// <param name="Repository">On that hub; null where it was imported.</param>
/// <param name="File">On that hub; for an imported file, the path it was taken from.</param>
/// <param name="Revision">The commit, where the hub tells it, else the branch.</param>
/// <param name="Sha256">Of the whole file, computed here.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Installed">When the file was complete.</param>
public sealed record ModelManifest(
    string Name, ModelSource? Source, string? Repository, string File, string? Revision, string Sha256, long Size, DateTimeOffset Installed);
