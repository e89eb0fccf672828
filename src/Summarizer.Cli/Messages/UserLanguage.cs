using System.Globalization;

namespace Summarizer.Cli.Messages;

/// <summary>The language that help, errors and labels are in: <c>zh</c> or <c>en</c>.</summary>
internal static class UserLanguage
{
    public static string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? "zh" : "en";

    /// <summary>Takes <paramref name="named"/> (<c>zh</c>, <c>en</c>, also <c>zh_CN.UTF-8</c>), or where it is null the system's language.</summary>
    public static void Choose(string? named)
    {
        string language = named ?? CultureInfo.CurrentUICulture.Name;
        bool chinese = language.StartsWith("zh", StringComparison.OrdinalIgnoreCase);
        // Numbers in results must not change with the machine's decimal comma.
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo(chinese ? "zh-Hans" : "en");
    }
}
