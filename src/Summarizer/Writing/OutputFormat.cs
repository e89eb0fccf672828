namespace Summarizer.Writing;

/// <summary>The formats a digest can be written in.</summary>
public enum OutputFormat { Markdown, Json, JsonLines, Html, Docx, Tmx, Xliff, Tsv, Text }

/// <summary>Names and file extensions of <see cref="OutputFormat"/>.</summary>
public static class OutputFormats
{
    /// <summary>What <c>--format</c> takes, in the order of help.</summary>
    public static IReadOnlyList<string> Names { get; } = ["md", "json", "jsonl", "html", "docx", "tmx", "xliff", "tsv", "txt"];

    /// <summary>The format of a name or of a file's extension (with or without its dot), in any case.</summary>
    public static bool TryParse(string text, out OutputFormat format)
    {
        string name = text.TrimStart('.').ToLowerInvariant() switch
        {
            "markdown" => "md",
            "ndjson" => "jsonl",
            "htm" => "html",
            "xlf" => "xliff",
            var other => other,
        };
        int index = Names.ToList().IndexOf(name);
        format = (OutputFormat)Math.Max(index, 0);
        return index >= 0;
    }

    /// <summary>The name that <c>--format</c> takes.</summary>
    public static string Name(this OutputFormat format) => Names[(int)format];

    /// <summary>The extension of a file in this format, with its dot.</summary>
    public static string Extension(this OutputFormat format) => "." + format.Name();

    /// <summary>Whether it is bytes that no screen can show.</summary>
    public static bool IsBinary(this OutputFormat format) => format is OutputFormat.Docx;
}
