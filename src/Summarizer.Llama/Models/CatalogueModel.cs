namespace Summarizer.Llama.Models;

/// <summary>A model that the program knows by name.</summary>
/// <param name="Name">What users type, for example <c>qwen3-1.7b</c>: lower-case, unique.</param>
/// <param name="Title">Its makers' name for it.</param>
/// <param name="Repository">On Hugging Face, <c>owner/name</c>.</param>
/// <param name="File">The GGUF file in both repositories; unique in the catalogue.</param>
/// <param name="ModelScope">The repository on ModelScope, or null where none is known.</param>
/// <param name="Sha256">64 lower-case hexadecimal digits, or null where only the hub says.</param>
/// <param name="Gigabytes">The download's size in 10^9 bytes, about; null where it is not known. The hub's own size is what counts.</param>
/// <param name="Licence">As the makers name it.</param>
/// <param name="LicenceUrl">Where its text is.</param>
/// <param name="MemoryGiB">Memory to run it with a context for one page, in GiB, estimated.</param>
/// <param name="PromptSet">The prompts it is asked by; null for the usual ones.</param>
/// <param name="Notes">What to know before choosing it.</param>
/// <param name="Links">Published sources that the notes rest on.</param>
public sealed record CatalogueModel(
    string Name, string Title, ModelRole Role, string Repository, string File, string? ModelScope, string? Sha256, double? Gigabytes,
    string Licence, string LicenceUrl, double MemoryGiB, string? PromptSet, string Notes, IReadOnlyList<string> Links)
{
    /// <summary>The download's size in bytes, about; null where it is not known.</summary>
    public long? ApproximateSize => Gigabytes is { } size ? (long)(size * 1e9) : null;

    /// <summary>Where a hub keeps the file.</summary>
    /// <exception cref="ModelException">No repository on that hub is known.</exception>
    public RemoteModel On(ModelSource source) => source switch
    {
        ModelSource.ModelScope when ModelScope is null => throw ModelException.NotOnModelScope(Name, Repository, File),
        ModelSource.ModelScope => new RemoteModel(source, ModelScope, File, RemoteModel.DefaultRevision(source), Name, Sha256),
        _ => new RemoteModel(source, Repository, File, RemoteModel.DefaultRevision(source), Name, Sha256),
    };
}
