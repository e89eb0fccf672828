using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Summarizer.Writing.Word;

/// <summary>
/// The parts of a document in their archive. They are put there by hand because the library that knows their elements gives parts random
/// names and the hour: a document that is made again must be the same file.
/// </summary>
internal static class WordPackage
{
    // The first day that a zip archive can name.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Stream output, Body body, Comments comments, WordProperties properties)
    {
        using ZipArchive archive = new(output, ZipArchiveMode.Create, leaveOpen: true);
        Copy(archive, "[Content_Types].xml", "content-types.xml");
        Copy(archive, "_rels/.rels", "package.rels.xml");
        body.Append(new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = "rId6" }, new FooterReference { Type = HeaderFooterValues.Default, Id = "rId7" },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1304, Bottom = 1304, Left = 1276, Right = 1276, Header = 624, Footer = 624, Gutter = 0 }));
        Put(archive, "word/document.xml", new Document(body));
        Copy(archive, "word/_rels/document.xml.rels", "document.rels.xml");
        foreach (string part in (string[])["styles.xml", "numbering.xml", "settings.xml", "fontTable.xml", "footer.xml"])
            Copy(archive, $"word/{part}", part);
        Put(archive, "word/comments.xml", comments);
        Put(archive, "word/header.xml", new Header(new WordParagraph(
            new ParagraphProperties(new ParagraphStyleId { Val = "Header" }), WordText.Run(properties.Title, properties.Language, null))));
        WriteProperties(archive, properties);
    }

    private static void WriteProperties(ZipArchive archive, WordProperties properties)
    {
        using (XmlWriter core = Writer(archive, "docProps/core.xml"))
        {
            core.WriteStartElement("cp", "coreProperties", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
            foreach ((string name, string text) in new[]
            {
                ("title", properties.Title), ("subject", properties.Subject), ("creator", "summarize"), ("language", properties.Language),
            })
                core.WriteElementString("dc", name, "http://purl.org/dc/elements/1.1/", LegalText.Of(text));
            core.WriteEndElement();
        }
        using XmlWriter app = Writer(archive, "docProps/app.xml");
        app.WriteStartElement("Properties", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
        app.WriteElementString("Application", $"summarize {ProgramVersion.Text}");
        app.WriteEndElement();
    }

    private static void Put(ZipArchive archive, string name, OpenXmlElement root)
    {
        using XmlWriter writer = Writer(archive, name);
        root.WriteTo(writer);
    }

    private static XmlWriter Writer(ZipArchive archive, string name) =>
        XmlWriter.Create(Entry(archive, name), new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = true });

    private static void Copy(ZipArchive archive, string name, string part)
    {
        using Stream from = typeof(WordPackage).Assembly.GetManifestResourceStream($"word/{part}")
            ?? throw new FileNotFoundException($"The assembly carries no {part}.");
        using Stream to = Entry(archive, name);
        from.CopyTo(to);
    }

    private static Stream Entry(ZipArchive archive, string name)
    {
        ZipArchiveEntry entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        return entry.Open();
    }
}
