using System.Globalization;
using System.Resources;

namespace Summarizer.Endpoints;

/// <summary>What is said of servers, in the language of <see cref="CultureInfo.CurrentUICulture"/>; numbers in it do not depend on the machine.</summary>
internal static class EndpointTexts
{
    private static readonly ResourceManager Resources = new(typeof(EndpointTexts).FullName!, typeof(EndpointTexts).Assembly);

    public static string Of(string name, params object?[] values) => string.Format(
        CultureInfo.InvariantCulture,
        Resources.GetString(name, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException($"Endpoint message {name} has no text."),
        values);
}
