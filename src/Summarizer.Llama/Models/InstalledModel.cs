namespace Summarizer.Llama.Models;

/// <summary>Where a model file lies.</summary>
public enum ModelPlace
{
    /// <summary>In the model folder.</summary>
    Store,

    /// <summary>In another program's cache: used, never changed.</summary>
    Cache,

    /// <summary>Where the user's path says.</summary>
    Path,
}

/// <summary>A model file on this machine.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Path">The file's full path.</param>
/// <param name="Size">In bytes; of its first file, where a model comes in several.</param>
/// <param name="Manifest">What was recorded when it came; null where nothing was.</param>
/// <param name="Entry">The catalogue's entry; null where the file is none of its.</param>
public sealed record InstalledModel(string Name, string Path, long Size, ModelPlace Place, ModelManifest? Manifest, CatalogueModel? Entry)
{
    /// <summary>The prompts it is asked by; null for the usual ones.</summary>
    public string? PromptSet => Entry?.PromptSet;

    /// <summary>What the file should hash to; null where nobody said.</summary>
    public string? ExpectedSha256 => Manifest?.Sha256 ?? Entry?.Sha256;
}
