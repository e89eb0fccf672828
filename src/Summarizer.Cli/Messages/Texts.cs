using System.Globalization;
using System.Resources;

namespace Summarizer.Cli.Messages;

/// <summary>What the command says, in the language of <see cref="CultureInfo.CurrentUICulture"/>, from <c>Texts.resx</c> and <c>Texts.zh-Hans.resx</c>.</summary>
internal static class Texts
{
    private static readonly ResourceManager Resources = new(typeof(Texts).FullName!, typeof(Texts).Assembly);

    public static string Of(string name) =>
        Find(name) ?? throw new MissingManifestResourceException($"The text {name} is missing.");

    public static string? Find(string name) => Resources.GetString(name, CultureInfo.CurrentUICulture);

    public static string Of(string name, params object?[] values) => string.Format(CultureInfo.InvariantCulture, Of(name), values);
}
