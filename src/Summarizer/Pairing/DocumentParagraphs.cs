using System.Text;
using Summarizer.Reading;
using Summarizer.Splitting;

namespace Summarizer.Pairing;

/// <summary>The paragraphs of a document to be held against another: plain text, Markdown, Word.</summary>
internal static class DocumentParagraphs
{
    /// <exception cref="ReadException">The file cannot be read.</exception>
    public static IReadOnlyList<DocumentParagraph> Read(string path, ReadOptions options)
    {
        SourceDocument source = SourceReader.ReadFile(path, options);
        return source.Kind == SourceKind.Docx ? OfWord(source) : OfText(source.Text);
    }

    /// <summary>Lines between empty lines are one paragraph; in a text without empty lines each line is.</summary>
    internal static IReadOnlyList<DocumentParagraph> OfText(string text)
    {
        string[] lines = text.Split('\n');
        bool hasGaps = lines.Take(lines.Length - 1).Any(l => l.Trim().Length == 0);
        List<DocumentParagraph> paragraphs = [];
        int start = -1;
        for (int i = 0; i <= lines.Length; i++)
        {
            bool isText = i < lines.Length && lines[i].Trim().Length > 0;
            if (start >= 0 && (!isText || !hasGaps))
            {
                paragraphs.Add(new DocumentParagraph(Joined(lines[start..i]), start + 1));
                start = -1;
            }
            if (isText && start < 0)
                start = i;
        }
        return paragraphs;
    }

    // A line broken inside a Chinese sentence is joined without a space.
    private static string Joined(string[] lines) => lines.Select(l => l.Trim().TrimStart('#', '>').Trim()).Aggregate((a, b) =>
        a.Length > 0 && b.Length > 0 && a[^1] >= 0x2E80 && b[0] >= 0x2E80 ? a + b : $"{a} {b}");

    // Headers, footers and notes are no part of the text.
    private static IReadOnlyList<DocumentParagraph> OfWord(SourceDocument source)
    {
        StringBuilder text = new(source.Text);
        foreach (Extent aside in source.Asides.Reverse())
            text.Remove(aside.Start, aside.End - aside.Start);
        return [.. OfText(text.ToString()).Select((p, i) => new DocumentParagraph(p.Text.TrimStart('•', ' '), i + 1))];
    }
}
