using System.Text.RegularExpressions;

namespace Summarizer.Llama.Models;

/// <summary>A file on a hub.</summary>
/// <param name="Repository"><c>owner/name</c>.</param>
/// <param name="File">Its path in the repository.</param>
/// <param name="Revision">A branch or a commit.</param>
/// <param name="Name">What it will be called here.</param>
/// <param name="Sha256">What the file must hash to; null: what the hub says.</param>
public sealed partial record RemoteModel(ModelSource Source, string Repository, string File, string Revision, string Name, string? Sha256)
{
    /// <summary>The file's name without its folders.</summary>
    public string FileName => File[(File.LastIndexOf('/') + 1)..];

    /// <summary>The branch that a hub takes where none is named.</summary>
    public static string DefaultRevision(ModelSource source) => source == ModelSource.ModelScope ? "master" : "main";

    /// <summary>Reads <c>hf.co/owner/name:file.gguf</c> or <c>modelscope.cn/owner/name:file.gguf</c>, each with an optional <c>@revision</c> before the colon.</summary>
    /// <returns>Null for any other text.</returns>
    public static RemoteModel? Parse(string text)
    {
        var match = Reference().Match(text);
        if (!match.Success) return null;
        var source = match.Groups["hub"].Value.StartsWith("modelscope", StringComparison.OrdinalIgnoreCase) ? ModelSource.ModelScope : ModelSource.HuggingFace;
        var file = match.Groups["file"].Value;
        if (file.Split('/').Any(part => part is "" or "." or "..")) return null;
        var revision = match.Groups["revision"] is { Success: true, Value: var named } ? named : DefaultRevision(source);
        var repository = match.Groups["repository"].Value;
        var known = ModelCatalogue.All.FirstOrDefault(model => model.File == file && (source == ModelSource.ModelScope ? model.ModelScope : model.Repository) == repository);
        return new RemoteModel(source, repository, file, revision, known?.Name ?? ModelName.OfFile(file), Sha256: null);
    }

    [GeneratedRegex(
        @"^(?:https://)?(?<hub>hf\.co|huggingface\.co|modelscope\.cn)/(?<repository>[\w.-]+/[\w.-]+)(?:@(?<revision>[\w.-]+))?:(?<file>[^:\\]+\.gguf)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
