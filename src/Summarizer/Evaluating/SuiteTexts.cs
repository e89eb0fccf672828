using System.Globalization;
using System.Resources;

namespace Summarizer.Evaluating;

/// <summary>What is said of suites and their answers, in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
internal static class SuiteTexts
{
    private static readonly ResourceManager Resources = new(typeof(SuiteTexts).FullName!, typeof(SuiteTexts).Assembly);

    public static string Of(string name, params object?[] values) => string.Format(
        CultureInfo.InvariantCulture,
        Resources.GetString(name, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException($"Suite message {name} has no text."),
        values);
}
