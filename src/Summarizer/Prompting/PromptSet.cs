namespace Summarizer.Prompting;

/// <summary>The prompts one kind of model is asked by.</summary>
/// <param name="System">The system message of every prompt; empty where the set has none.</param>
/// <param name="Introduction">The line that says what the material is; empty where the set has none.</param>
/// <param name="Briefing">The same where the material is the abstracts of many articles.</param>
/// <param name="Tags">What a paragraph with tags is introduced by; empty where the set has none.</param>
internal sealed record PromptSet(string System, string Introduction, string Briefing, string Tags, IReadOnlyDictionary<string, PromptFunction> Functions)
{
    public PromptFunction this[string function] => Functions[function];

    /// <summary>The material as prompts hold it: always the same for the same lines, so that prompts share their beginning.</summary>
    public string Introduce(Material material) => $"{(material.Kind == MaterialKind.Abstracts ? Briefing : Introduction)}\n{material.Text}";
}
