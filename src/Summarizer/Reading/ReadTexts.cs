using System.Globalization;
using System.Resources;

namespace Summarizer.Reading;

/// <summary>What is said of inputs, in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
internal static class ReadTexts
{
    private static readonly ResourceManager Resources = new(typeof(ReadTexts).FullName!, typeof(ReadTexts).Assembly);

    public static string Of(string name, params object[] values) => string.Format(
        CultureInfo.InvariantCulture,
        Resources.GetString(name, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException($"Input message {name} has no text."),
        values);
}
