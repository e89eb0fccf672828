using System.Globalization;
using System.Resources;

namespace Summarizer.Terms;

/// <summary>A glossary that cannot be used: which file, why, and what to do.</summary>
public sealed class GlossaryException : Exception
{
    private static readonly ResourceManager Resources = new("Summarizer.Terms.TermTexts", typeof(GlossaryException).Assembly);

    private GlossaryException(string message, Exception? inner = null) : base(message, inner)
    {
    }

    internal static GlossaryException UnknownKind(string path) => new(Of(nameof(UnknownKind), path));

    internal static GlossaryException Unreadable(string path, Exception cause) => new(Of(nameof(Unreadable), path, cause.Message), cause);

    internal static GlossaryException NoTerms(string path) => new(Of(nameof(NoTerms), path));

    internal static GlossaryException RowWithoutSource(string path, int row) => new(Of(nameof(RowWithoutSource), path, row));

    internal static GlossaryException NotClosed(string path, int row) => new(Of(nameof(NotClosed), path, row));

    internal static GlossaryException NoXml(string path, Exception cause) => new(Of(nameof(NoXml), path, cause.Message), cause);

    private static string Of(string name, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, Resources.GetString(name, CultureInfo.CurrentUICulture)!, values);
}
