namespace Summarizer.Writing;

/// <summary>The formats a list of terms can be written in.</summary>
public enum TermFormat { Markdown, Csv, Tsv, Json, JsonLines }

/// <summary>Names and file extensions of <see cref="TermFormat"/>.</summary>
public static class TermFormats
{
    /// <summary>What <c>--format</c> takes, in the order of help.</summary>
    public static IReadOnlyList<string> Names { get; } = ["md", "csv", "tsv", "json", "jsonl"];

    /// <summary>The format of a name or of a file's extension (with or without its dot), in any case.</summary>
    public static bool TryParse(string text, out TermFormat format)
    {
        int index = Names.ToList().IndexOf(text.TrimStart('.').ToLowerInvariant());
        format = (TermFormat)Math.Max(index, 0);
        return index >= 0;
    }
}
