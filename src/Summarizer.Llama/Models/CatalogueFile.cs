using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summarizer.Llama.Models;

/// <summary>What catalogue.json holds.</summary>
internal sealed record CatalogueFile(PageTokens Page, IReadOnlyList<MachineAdvice> Machines, IReadOnlyList<CatalogueModel> Models)
{
    public static CatalogueFile Load()
    {
        using var stream = typeof(CatalogueFile).Assembly.GetManifestResourceStream("catalogue.json")!;
        return JsonSerializer.Deserialize(stream, ModelJson.Default.CatalogueFile)!;
    }
}

/// <summary>How the catalogue, manifests and the hubs' answers are read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, WriteIndented = true,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(CatalogueFile))]
[JsonSerializable(typeof(ModelManifest))]
[JsonSerializable(typeof(PartState))]
[JsonSerializable(typeof(IReadOnlyList<TreeEntry>))]
[JsonSerializable(typeof(ModelScopeAnswer))]
internal sealed partial class ModelJson : JsonSerializerContext;
