using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Profiles;

/// <summary>
/// The families that are known by their template. Markers are what the template published with the model renders with thinking off;
/// tests hold each against that rendering.
/// </summary>
public static class ModelProfiles
{
    private const string NoThought = "<think>\n\n</think>\n\n";

    private static readonly TurnMarkers ChatMl = new(role => $"<|im_start|>{role}\n", "<|im_end|>\n", "<|im_start|>assistant\n");

    private static readonly TurnMarkers Gemma4 = new(
        role => $"<|turn>{(role == "assistant" ? "model" : role)}\n", "<turn|>\n", "<|turn>model\n<|channel>thought\n<channel|>");

    /// <summary>The profile of a loaded model.</summary>
    /// <exception cref="ModelLoadException">The file has no chat template, or one that neither the program nor llama.cpp knows.</exception>
    public static ModelProfile Of(ILlamaModel model)
    {
        var template = model.Description.ChatTemplate ?? UsualTemplate(model.Description) ?? throw ProfileFailure.NoTemplate(model.Description);
        if (template.Contains("<|turn>", StringComparison.Ordinal) && template.Contains("<turn|>", StringComparison.Ordinal))
            return new("gemma-4", Gemma4);
        if (template.Contains("<|im_start|>", StringComparison.Ordinal))
            return ThinksUnlessTold(template)
                ? new("chatml, thinking off", ChatMl with { Answer = ChatMl.Answer + NoThought })
                : new("chatml", ChatMl);
        if (model.ApplyTemplate(template, [new("user", "?")], addAssistant: true) is null)
            throw ProfileFailure.UnknownTemplate(model.Description);
        return new("by llama.cpp", null, template, IsHunyuanTranslator(model.Description) ? "hy-mt" : null);
    }

    /// <summary>Qwen3, Qwen3.5 and MiniCPM5 think unless <c>enable_thinking</c> is false; Qwen3-2507 Instruct does not know the word.</summary>
    private static bool ThinksUnlessTold(string template) => template.Contains("enable_thinking", StringComparison.Ordinal);

    /// <summary>Files of Hy-MT are about that carry no template; llama.cpp knows the one of their architecture by name.</summary>
    private static string? UsualTemplate(ModelDescription model) => model.Architecture == "hunyuan-dense" ? "hunyuan-dense" : null;

    private static bool IsHunyuanTranslator(ModelDescription model) =>
        model.Name is { } name && name.Replace('_', '-').Contains("hy-mt", StringComparison.OrdinalIgnoreCase);
}
