using Summarizer.Writing;

namespace Summarizer.Typesetting;

/// <summary>Which format a file's own layout is.</summary>
public static class LayoutKinds
{
    public static OutputFormat Format(this LayoutKind kind) => kind switch
    {
        LayoutKind.Markdown => OutputFormat.Markdown,
        LayoutKind.Html => OutputFormat.Html,
        LayoutKind.Docx => OutputFormat.Docx,
        _ => OutputFormat.Text,
    };

    /// <summary>The kind that a file of this name has, before it is read; what is taken from a PDF or a pipe is text.</summary>
    public static LayoutKind Of(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".MD" or ".MARKDOWN" or ".MKD" => LayoutKind.Markdown,
        ".HTML" or ".HTM" or ".XHTML" => LayoutKind.Html,
        ".DOCX" => LayoutKind.Docx,
        _ => LayoutKind.Text,
    };
}
