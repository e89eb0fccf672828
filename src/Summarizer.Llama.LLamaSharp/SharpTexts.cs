using System.Globalization;
using System.Resources;

namespace Summarizer.Llama.LLamaSharp;

/// <summary>What the adapter of LLamaSharp says, in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
internal static class SharpTexts
{
    private static readonly ResourceManager Resources = new(typeof(SharpTexts).FullName!, typeof(SharpTexts).Assembly);

    public static string Of(string name, params object?[] values) => string.Format(
        CultureInfo.InvariantCulture,
        Resources.GetString(name, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException($"Message {name} has no text."),
        values);
}
