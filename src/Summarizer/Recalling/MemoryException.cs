using System.Globalization;
using System.Resources;

namespace Summarizer.Recalling;

/// <summary>A translation memory that cannot be used: which file, why, and what to do.</summary>
public sealed class MemoryException : Exception
{
    private static readonly ResourceManager Resources = new(typeof(MemoryException).FullName!, typeof(MemoryException).Assembly);

    private MemoryException(string message, Exception? inner) : base(message, inner)
    {
    }

    internal static MemoryException Unreadable(string path, Exception cause) => Of("Unreadable", cause, path, cause.Message.TrimEnd('.'));

    internal static MemoryException NotXml(string path, Exception cause) => Of("NotXml", cause, path, cause.Message.TrimEnd('.'));

    internal static MemoryException NotTmx(string path, string root) => Of("NotTmx", null, path, root);

    internal static MemoryException OtherLanguages(string path, string to) => Of("OtherLanguages", null, path, to);

    private static MemoryException Of(string name, Exception? cause, params object[] values) => new(
        string.Format(
            CultureInfo.InvariantCulture,
            Resources.GetString(name, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException($"Message {name} has no text."),
            values),
        cause);
}
