using System.Text.Json.Serialization;

namespace Summarizer.Llama.Models;

/// <summary>An entry of Hugging Face's <c>/api/models/REPOSITORY/tree/REVISION</c>.</summary>
internal sealed record TreeEntry(string Type, string Path, long? Size, TreeLfs? Lfs);

/// <param name="Oid">The SHA-256 of a large file.</param>
internal sealed record TreeLfs(string Oid, long? Size);

/// <summary>ModelScope's <c>/api/v1/models/REPOSITORY/repo/files</c>.</summary>
internal sealed record ModelScopeAnswer([property: JsonPropertyName("Data")] ModelScopeData? Data);

internal sealed record ModelScopeData([property: JsonPropertyName("Files")] IReadOnlyList<ModelScopeFile>? Files);

internal sealed record ModelScopeFile(
    [property: JsonPropertyName("Path")] string Path, [property: JsonPropertyName("Size")] long? Size, [property: JsonPropertyName("Sha256")] string? Sha256);
