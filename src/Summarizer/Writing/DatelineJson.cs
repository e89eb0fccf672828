using System.Globalization;

namespace Summarizer.Writing;

/// <summary>Where and when an article appeared, and how it is cited in English.</summary>
internal sealed record DatelineJson(string? Publication, string? Date, string? Page, string Citation)
{
    public static DatelineJson? Of(Dateline dateline) =>
        dateline.Cite("en") is { } citation ? new(dateline.Publication, dateline.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), dateline.Page, citation) : null;
}
