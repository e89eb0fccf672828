namespace Summarizer.Evaluating.Reporting;

/// <summary>The formats that results can be written in.</summary>
public enum EvaluationFormat { Text, Json, Html, JUnit }

/// <summary>Names and file extensions of <see cref="EvaluationFormat"/>.</summary>
public static class EvaluationFormats
{
    public static IReadOnlyList<string> Names { get; } = ["text", "json", "html", "junit"];

    /// <summary>The format of a name or of a file's extension (with or without its dot), in any case; .xml is JUnit.</summary>
    public static bool TryParse(string text, out EvaluationFormat format)
    {
        EvaluationFormat? found = text.TrimStart('.').ToUpperInvariant() switch
        {
            "TEXT" or "TXT" => EvaluationFormat.Text,
            "JSON" => EvaluationFormat.Json,
            "HTML" or "HTM" => EvaluationFormat.Html,
            "JUNIT" or "XML" => EvaluationFormat.JUnit,
            _ => null,
        };
        format = found.GetValueOrDefault();
        return found is not null;
    }
}
