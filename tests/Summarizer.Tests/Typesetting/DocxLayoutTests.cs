using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Summarizer.Typesetting;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Summarizer.Tests.Typesetting;

public sealed class DocxLayoutTests
{
    [Fact]
    public void Words_are_found_with_tags() =>
        Assert.Equal(["云江二桥通车", "全长<g2>2.6公里</g2>，<a3>见图</a3><x4/>。", "项目", "投资"], Layouts.PageOf("a.docx", Document()).Units());

    [Fact]
    public void Other_words_have_the_looks_of_the_file()
    {
        using WordprocessingDocument document = Open(Layouts.PageOf("a.docx", Document()).Bytes(words =>
            words.StartsWith("全长", StringComparison.Ordinal) ? "<a3>See</a3>: <g2>2.6 km</g2> long<x4/>." : "English"));

        WordParagraph[] paragraphs = [.. document.MainDocumentPart!.Document!.Body!.Descendants<WordParagraph>()];
        Assert.Equal(["English", "See: 2.6 km long.", "English", "English"], paragraphs.Select(p => p.InnerText));
        Assert.Equal("Heading1", paragraphs[0].ParagraphProperties!.ParagraphStyleId!.Val!.Value);
        Assert.Equal("2.6 km", Assert.Single(paragraphs[1].Descendants<Run>(), r => r.RunProperties?.Bold is not null).InnerText);
        Assert.Equal("See", Assert.Single(paragraphs[1].Elements<Hyperlink>()).InnerText);
        Assert.Single(paragraphs[1].Descendants<TabChar>());
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(e => e.Description));
    }

    [Fact]
    public void Both_languages_stand_one_below_the_other()
    {
        using WordprocessingDocument document = Open(Layouts.PageOf("a.docx", Document()).Bytes(_ => "English", Shown.Both));

        Assert.Equal(
            ["云江二桥通车", "English", "全长2.6公里，见图。", "English", "项目", "English", "投资", "English"],
            document.MainDocumentPart!.Document!.Body!.Descendants<WordParagraph>().Select(p => p.InnerText));
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(e => e.Description));
    }

    private static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static byte[] Document()
    {
        MemoryStream stream = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = document.AddMainDocumentPart();
            string link = main.AddHyperlinkRelationship(new Uri("https://example.org/"), isExternal: true).Id;
            main.Document = new Document(new Body(
                new WordParagraph(new ParagraphProperties(new ParagraphStyleId { Val = "Heading1" }), Words("云江二桥"), Words("通车")),
                new WordParagraph(
                    Words("全长"), Bold("2.6"), Bold("公里"), Words("，"), new Hyperlink(Words("见图")) { Id = link }, new Run(new TabChar()), Words("。")),
                new Table(
                    new TableProperties(), new TableGrid(new GridColumn()),
                    new TableRow(new TableCell(new WordParagraph(Words("项目")))), new TableRow(new TableCell(new WordParagraph(Words("投资")))))));
        }
        return stream.ToArray();
    }

    private static Run Words(string text) => new(new Text(text));

    private static Run Bold(string text) => new(new RunProperties(new Bold()), new Text(text));
}
