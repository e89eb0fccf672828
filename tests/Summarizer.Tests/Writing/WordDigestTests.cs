using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Summarizer.Writing;

namespace Summarizer.Tests.Writing;

public sealed class WordDigestTests
{
    public static TheoryData<string> Foreign =>
        ["<script>alert(1)</script> ]]> & &amp; \" '", "a\u0000b\u0007c\u001B[31m \uD800 \uFFFE \u0085", "one\r\ntwo\tthree", new string('长', 300)];

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void A_document_is_what_Word_takes(string labels) => Assert.Empty(Errors(Bytes(labels, BridgeDigest.Of(), Digests.WithEverything, Digests.Extractive)));

    [Theory]
    [MemberData(nameof(Foreign))]
    public void Foreign_text_is_only_text(string text)
    {
        byte[] bytes = Bytes("en", Digests.Saying(text));
        using WordprocessingDocument document = Open(bytes);

        Assert.Empty(Errors(bytes));
        string expected = LegalText.Of(text).Replace('\t', ' ').Replace("\n", "", StringComparison.Ordinal);
        Assert.Contains(document.MainDocumentPart!.Document!.Body!.Descendants<TableCell>(), c => c.InnerText == $"[1]{expected}");
    }

    [Fact]
    public void The_same_digest_is_the_same_bytes() => Assert.Equal(Bytes("zh", BridgeDigest.Of()), Bytes("zh", BridgeDigest.Of()));

    [Fact]
    public void A_finding_is_a_comment_at_its_words()
    {
        using WordprocessingDocument document = Open(Bytes("en", BridgeDigest.Of()));
        Body body = document.MainDocumentPart!.Document!.Body!;
        Comment comment = document.MainDocumentPart.WordprocessingCommentsPart!.Comments!.Elements<Comment>().First();
        CommentRangeStart start = body.Descendants<CommentRangeStart>().Single(c => c.Id == comment.Id);
        IEnumerable<OpenXmlElement> anchored = start.ElementsAfter().TakeWhile(e => e is not CommentRangeEnd);

        Assert.Contains("2.37 billion yuan", comment.InnerText, StringComparison.Ordinal);
        Assert.Equal("23.7 billion yuan", string.Concat(anchored.Select(e => e.InnerText)));
        Assert.Contains(body.Descendants<CommentReference>(), r => r.Id == comment.Id);
    }

    [Fact]
    public void Every_citation_leads_to_a_sentence()
    {
        using WordprocessingDocument document = Open(Bytes("en", BridgeDigest.Of(), BridgeDigest.Of("again.txt")));
        Body body = document.MainDocumentPart!.Document!.Body!;
        string[] bookmarks = [.. body.Descendants<BookmarkStart>().Select(b => b.Name!.Value!)];

        Assert.Equal(bookmarks.Distinct(), bookmarks);
        Assert.NotEmpty(body.Descendants<Hyperlink>());
        Assert.All(body.Descendants<Hyperlink>(), link => Assert.Contains(link.Anchor!.Value, bookmarks));
    }

    [Fact]
    public void Chinese_runs_name_their_font_and_language_and_English_ones_theirs()
    {
        using WordprocessingDocument document = Open(Bytes("en", BridgeDigest.Of()));
        TableCell[] cells = [.. document.MainDocumentPart!.Document!.Body!.Descendants<Table>().First().Elements<TableRow>().Skip(1).First().Elements<TableCell>()];
        RunProperties chinese = cells[0].Descendants<Run>().Last().RunProperties!, english = cells[1].Descendants<Run>().First().RunProperties!;

        Assert.Equal(("Microsoft YaHei", "zh-CN"), (chinese.RunFonts!.EastAsia!.Value, chinese.Languages!.EastAsia!.Value));
        Assert.Equal(FontTypeHintValues.EastAsia, chinese.RunFonts.Hint!.Value);
        Assert.Equal("en-US", english.Languages!.Val!.Value);
        Assert.Contains("Noto Sans CJK SC", document.MainDocumentPart.FontTablePart!.Fonts!.OuterXml, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_are_numbered_and_the_properties_say_what_it_is()
    {
        using WordprocessingDocument document = Open(Bytes("en", BridgeDigest.Of()));

        Assert.Contains("PAGE", document.MainDocumentPart!.FooterParts.Single().Footer!.OuterXml, StringComparison.Ordinal);
        Assert.Equal("samples/clean-bridge.txt", document.MainDocumentPart.HeaderParts.Single().Header!.InnerText);
        Assert.Equal(("samples/clean-bridge.txt", "summarize"), (document.PackageProperties.Title, document.PackageProperties.Creator));
    }

    private static IEnumerable<string> Errors(byte[] bytes)
    {
        using WordprocessingDocument document = Open(bytes);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];
    }

    private static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static byte[] Bytes(string labels, params Digest[] digests)
    {
        using MemoryStream output = new();
        DigestWriter.Write(digests, DigestDocument.Create(OutputFormat.Docx, output, new WriteOptions(labels)));
        return output.ToArray();
    }
}
