namespace Summarizer.Reporting;

/// <summary>The formats the result of a check can be written in.</summary>
public enum ReportFormat { Text, Json, JsonLines, Html, JUnit }

/// <summary>Names and file extensions of <see cref="ReportFormat"/>.</summary>
public static class ReportFormats
{
    public static IReadOnlyList<string> Names { get; } = ["text", "json", "jsonl", "html", "junit"];

    /// <summary>The format of a name or of a file's extension (with or without its dot), in any case; .xml is JUnit.</summary>
    public static bool TryParse(string text, out ReportFormat format)
    {
        ReportFormat? found = text.TrimStart('.').ToUpperInvariant() switch
        {
            "TEXT" or "TXT" => ReportFormat.Text,
            "JSON" => ReportFormat.Json,
            "JSONL" or "NDJSON" => ReportFormat.JsonLines,
            "HTML" or "HTM" => ReportFormat.Html,
            "JUNIT" or "XML" => ReportFormat.JUnit,
            _ => null,
        };
        format = found.GetValueOrDefault();
        return found is not null;
    }
}
