using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Summarizer.Typesetting;

/// <summary>A Word document: the text of its paragraphs, tables, headers and notes is set anew; styles, pictures and fields stay.</summary>
internal sealed class DocxLayout : Layout
{
    private readonly byte[] package;

    public DocxLayout(byte[] package)
    {
        this.package = package;
        using MemoryStream stream = new(package, writable: false);
        using WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: false);
        Units = [.. In(document).Select(w => new TextUnit(w.Words, w.Role))];
    }

    public override LayoutKind Kind => LayoutKind.Docx;

    internal override IReadOnlyList<TextUnit> Units { get; }

    internal override byte[] Set(IReadOnlyList<TaggedText?> targets, Shown shown, string language)
    {
        using MemoryStream stream = new();
        stream.Write(package);
        using (WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            DocxWords[] words = [.. In(document)];
            for (int i = 0; i < words.Length; i++)
                if (targets[i] is { } target)
                    words[i].Set(target, shown, language);
        }
        return stream.ToArray();
    }

    private static IEnumerable<DocxWords> In(WordprocessingDocument document)
    {
        MainDocumentPart? main = document.MainDocumentPart;
        IEnumerable<OpenXmlElement?> roots =
            [main?.Document?.Body, .. main?.HeaderParts.Select(h => h.Header) ?? [], .. main?.FooterParts.Select(f => f.Footer) ?? [], main?.FootnotesPart?.Footnotes, main?.EndnotesPart?.Endnotes];
        return roots.OfType<OpenXmlElement>().SelectMany(r => r.Descendants<WordParagraph>()).Select(DocxWords.Of).OfType<DocxWords>();
    }
}
