using System.Globalization;
using System.Resources;

namespace Summarizer.Writing.Briefs;

/// <summary>A template that cannot be used: which file, why, and what to do.</summary>
public sealed class TemplateException : Exception
{
    private static readonly ResourceManager Resources = new(typeof(TemplateException).FullName!, typeof(TemplateException).Assembly);

    private TemplateException(string message, Exception? cause) : base(message, cause)
    {
    }

    internal static TemplateException NoFolder(string path) => Of("NoFolder", null, path);

    internal static TemplateException Unreadable(string path, Exception cause) => Of("Unreadable", cause, path, cause.Message.TrimEnd('.'));

    internal static TemplateException Broken(string path, string reason, Exception? cause = null) => Of("Broken", cause, path, reason.TrimEnd('.'));

    internal static TemplateException Unused(string path, IEnumerable<string> known) => Of("Unused", null, path, string.Join(" / ", known));

    private static TemplateException Of(string name, Exception? cause, params object[] values) => new(
        string.Format(
            CultureInfo.InvariantCulture,
            Resources.GetString(name, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException($"Message {name} has no text."),
            values),
        cause);
}
