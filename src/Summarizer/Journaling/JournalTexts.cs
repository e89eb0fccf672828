using System.Globalization;
using System.Resources;

namespace Summarizer.Journaling;

/// <summary>What is said of journals, in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
internal static class JournalTexts
{
    private static readonly ResourceManager Resources = new(typeof(JournalTexts).FullName!, typeof(JournalTexts).Assembly);

    public static string Of(string name, params object?[] values) => string.Format(
        CultureInfo.InvariantCulture,
        Resources.GetString(name, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException($"Journal message {name} has no text."),
        values);
}
