using System.Globalization;
using Summarizer.Prompting;

namespace Summarizer.Generating;

/// <summary>Tells how digests are made, also before any model is loaded.</summary>
public static class RunDescription
{
    /// <param name="promptSet">The prompts the model is asked by; null: the general ones.</param>
    /// <param name="translator">The name of the model that translates in its place; null: it does so itself.</param>
    public static RunInfo Of(
        string model, string runtime, PromptLibrary prompts, string? promptSet, string? translator, string? translatorSet, DigestOptions options) => new(
        DigestMode.Model, model, runtime, prompts.Version,
        Parameters(translator, translator is null ? [prompts.Set(promptSet)] : [prompts.Set(promptSet), prompts.Set(translatorSet)], options),
        options.Seed ?? prompts.Set(promptSet).Functions.GetValueOrDefault(PromptFunction.Abstract, prompts.Set(promptSet)[PromptFunction.Translate]).Settings.GetValueOrDefault("seed") as long?);

    private static SortedDictionary<string, string> Parameters(string? translator, PromptSet[] sets, DigestOptions options)
    {
        SortedDictionary<string, string> parameters = new(StringComparer.Ordinal);
        if (options.AbstractLanguages.Count > 0)
        {
            parameters["abstract"] = string.Join(',', options.AbstractLanguages);
            parameters["abstractLength"] = options.AbstractLength.ToString(CultureInfo.InvariantCulture);
        }
        if (options.FactLanguages.Count > 0)
            parameters["facts"] = string.Join(',', options.FactLanguages);
        if (options.TranslationLanguage is { } to)
            parameters["to"] = to;
        if (translator is not null)
            parameters["translator"] = translator;
        foreach (PromptFunction function in sets.SelectMany(s => s.Functions.Values).Where(f => !PromptFunction.OfBriefs.Contains(f.Name)))
            foreach ((string name, object value) in function.Settings)
                parameters[$"{function.Name}.{name}"] = Convert.ToString(value, CultureInfo.InvariantCulture)!;
        return parameters;
    }
}
