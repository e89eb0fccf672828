using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Summarizer.Reading;

/// <summary>A Word document's paragraphs, tables and headings in order; headers, footers and footnotes are asides.</summary>
internal static class DocxText
{
    /// <exception cref="ReadException">The document is broken.</exception>
    public static SourceDocument Read(byte[] bytes, string name)
    {
        try
        {
            using MemoryStream stream = new(bytes, writable: false);
            using WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = SourceReader.MostUnfolded });
            ReadText text = new();
            if (document.MainDocumentPart is { Document.Body: { } body } main)
            {
                foreach (HeaderPart header in main.HeaderParts) AddAll(text, header.Header, isAside: true);
                AddAll(text, body, isAside: false);
                if (main.FootnotesPart?.Footnotes is { } notes) AddAll(text, notes, isAside: true);
                foreach (FooterPart footer in main.FooterParts) AddAll(text, footer.Footer, isAside: true);
            }
            return text.ToSource(name, "utf-8", SourceKind.Docx);
        }
        catch (Exception e) when (e is OpenXmlPackageException or InvalidDataException or System.Xml.XmlException or FileFormatException or IOException
            or ArgumentException or FormatException or InvalidOperationException or KeyNotFoundException or NotSupportedException)
        {
            throw ReadException.Broken(name, e);
        }
    }

    private static void AddAll(ReadText text, OpenXmlElement? root, bool isAside)
    {
        foreach (WordParagraph paragraph in root?.Descendants<WordParagraph>() ?? [])
        {
            bool listed = paragraph.ParagraphProperties?.NumberingProperties is not null;
            string words = TextOf(paragraph);
            int level = LevelOf(paragraph);
            // A manual line break is a line of its own: headlines are set so.
            foreach (string line in words.Split('\n'))
                text.Add(listed && level == 0 && line.Trim().Length > 0 ? "• " + line : line, level, isAside);
        }
    }

    private static string TextOf(WordParagraph paragraph)
    {
        StringBuilder words = new();
        foreach (OpenXmlElement part in paragraph.Descendants())
        {
            if (part.Ancestors<WordParagraph>().First() != paragraph || part.Ancestors<DeletedRun>().Any()) continue;
            switch (part)
            {
                case Text text: words.Append(text.Text); break;
                case TabChar: words.Append('\t'); break;
                case Break or CarriageReturn: words.Append('\n'); break;
                case NoBreakHyphen: words.Append('-'); break;
            }
        }
        return words.ToString();
    }

    /// <summary>Title and headings by the outline level or the style's name; 0 for text.</summary>
    private static int LevelOf(WordParagraph paragraph)
    {
        if (paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value is { } outline and < 6) return outline + 1;
        string style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
        if (style.Equals("Title", StringComparison.OrdinalIgnoreCase)) return 1;
        string digits = style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase) ? style["Heading".Length..] : style.StartsWith("标题", StringComparison.Ordinal) ? style[2..] : style.Length == 1 ? style : "";
        return int.TryParse(digits.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int level) && level is > 0 and <= 6 ? level : 0;
    }
}
