using System.Globalization;
using System.Resources;

namespace Summarizer.Llama.Native;

/// <summary>What the native runtime says, in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
internal static class NativeTexts
{
    private static readonly ResourceManager Resources = new(typeof(NativeTexts).FullName!, typeof(NativeTexts).Assembly);

    public static string Of(string name, params object?[] values) => string.Format(
        CultureInfo.InvariantCulture,
        Resources.GetString(name, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException($"Message {name} has no text."),
        values);
}
