namespace Summarizer.Reporting;

/// <summary>Writes what a check found.</summary>
public static class ReportWriter
{
    /// <param name="language">Of the report's own words: <c>zh</c> or <c>en</c>.</param>
    /// <param name="pairs">Read once; text, JSON and JSON Lines hold none of them.</param>
    public static void Write(IEnumerable<Pairing.CheckedPair> pairs, ReportFormat format, TextWriter output, string language)
    {
        switch (format)
        {
            case ReportFormat.Json: JsonReport.Write(pairs, output); break;
            case ReportFormat.JsonLines: JsonReport.WriteLines(pairs, output); break;
            case ReportFormat.Html: HtmlReport.Write([.. pairs], output, new Writing.Labels(language)); break;
            case ReportFormat.JUnit: JUnitReport.Write([.. pairs], output); break;
            default: TextReport.Write(pairs, output, new Writing.Labels(language)); break;
        }
    }
}
