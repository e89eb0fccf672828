using System.Globalization;
using System.Resources;

namespace Summarizer.Llama;

/// <summary>What the engine says, in the language of <see cref="CultureInfo.CurrentUICulture"/>; numbers in it do not depend on the machine.</summary>
internal static class EngineTexts
{
    private static readonly ResourceManager Resources = new(typeof(EngineTexts).FullName!, typeof(EngineTexts).Assembly);

    public static string Of(string name, params object?[] values) => string.Format(
        CultureInfo.InvariantCulture,
        Resources.GetString(name, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException($"Engine message {name} has no text."),
        values);
}
