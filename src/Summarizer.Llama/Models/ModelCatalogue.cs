namespace Summarizer.Llama.Models;

/// <summary>The models that the program knows: one source of facts, catalogue.json, which models.md shows.</summary>
public static class ModelCatalogue
{
    private static readonly Lazy<CatalogueFile> Content = new(CatalogueFile.Load);

    /// <summary>In order of preference: the default first.</summary>
    public static IReadOnlyList<CatalogueModel> All => Content.Value.Models;

    /// <summary>What is pulled where no model is named.</summary>
    public static CatalogueModel Default => All[0];

    /// <summary>Which model suits which machine, from little memory to much.</summary>
    public static IReadOnlyList<MachineAdvice> Machines => Content.Value.Machines;

    /// <summary>The page that the minutes of <see cref="Machines"/> are for.</summary>
    public static PageTokens Page => Content.Value.Page;

    /// <summary>The model of that name, whatever its case; null where there is none.</summary>
    public static CatalogueModel? Find(string name) =>
        All.FirstOrDefault(model => string.Equals(model.Name, name.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>Names that may have been meant, nearest first, at most three.</summary>
    public static IReadOnlyList<string> Near(string name) => ModelName.Near(name.Trim(), All.Select(model => model.Name));

    /// <summary>What to pull for a name or a reference such as <c>hf.co/owner/name:file.gguf</c>.</summary>
    /// <param name="source">The hub, where a catalogue name leaves it open.</param>
    /// <exception cref="ModelException">No such name, or the model is not on that hub.</exception>
    public static RemoteModel Resolve(string text, ModelSource source) =>
        RemoteModel.Parse(text.Trim()) ?? Find(text)?.On(source) ?? throw ModelException.Unknown(text, Near(text));

    /// <summary>The entry whose file it is, by the file's name; null where there is none.</summary>
    internal static CatalogueModel? OfFile(string file) =>
        All.FirstOrDefault(model => string.Equals(Path.GetFileName(model.File), file, StringComparison.OrdinalIgnoreCase));
}
