namespace Summarizer.Writing;

/// <summary>The formats a digest can be written in.</summary>
public enum OutputFormat { Markdown, Json, JsonLines }

/// <summary>Names and file extensions of <see cref="OutputFormat"/>.</summary>
public static class OutputFormats
{
    /// <summary>What <c>--format</c> takes, in the order of help.</summary>
    public static IReadOnlyList<string> Names { get; } = ["md", "json", "jsonl"];

    /// <summary>The format of a name or of a file's extension (with or without its dot), in any case.</summary>
    public static bool TryParse(string text, out OutputFormat format)
    {
        OutputFormat? found = text.TrimStart('.').ToUpperInvariant() switch
        {
            "MD" or "MARKDOWN" => OutputFormat.Markdown,
            "JSON" => OutputFormat.Json,
            "JSONL" or "NDJSON" => OutputFormat.JsonLines,
            _ => null,
        };
        format = found.GetValueOrDefault();
        return found is not null;
    }

    /// <summary>The extension of a file in this format, with its dot.</summary>
    public static string Extension(this OutputFormat format) => "." + Names[(int)format];
}
