namespace Summarizer.Llama.Models;

/// <summary>What somebody should know before a download begins; nothing is asked of the network for it.</summary>
/// <param name="Host">The hub's host.</param>
/// <param name="Size">In bytes, about; null where only the hub knows.</param>
/// <param name="Folder">Where the file will lie.</param>
/// <param name="FreeBytes">Free on that disk.</param>
/// <param name="IsOnModelScope">The other hub has it too.</param>
public sealed record PullFacts(CatalogueModel Model, string Host, long? Size, string Folder, long FreeBytes, bool IsOnModelScope)
{
    /// <exception cref="IOException">The disk cannot be asked.</exception>
    public static PullFacts Of(CatalogueModel model, ModelSource source, HubOptions hubs, ModelStore store) =>
        new(model, hubs.Endpoint(source).Host, model.ApproximateSize, store.Folder, store.FreeBytes(), model.ModelScope is not null);
}
