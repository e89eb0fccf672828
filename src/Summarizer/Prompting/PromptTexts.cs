using System.Globalization;
using System.Resources;

namespace Summarizer.Prompting;

/// <summary>What is said of prompts, in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
internal static class PromptTexts
{
    private static readonly ResourceManager Resources = new(typeof(PromptTexts).FullName!, typeof(PromptTexts).Assembly);

    public static string Of(string name, params object?[] values) => string.Format(
        CultureInfo.InvariantCulture,
        Resources.GetString(name, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException($"Prompt message {name} has no text."),
        values);
}
