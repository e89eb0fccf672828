using System.IO.Compression;
using System.Text;
using Summarizer.Reading;
using Summarizer.Splitting;

namespace Summarizer.Tests.Reading;

/// <summary>Files made to exhaust whoever opens them.</summary>
public sealed class LimitsTests : IDisposable
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_document_that_unfolds_to_gigabytes_is_refused() =>
        Assert.Throws<ReadException>(() => Read("bomb.docx", Docx(body =>
        {
            string paragraph = $"<w:p><w:r><w:t>{new string('a', 100_000)}</w:t></w:r></w:p>";
            for (int i = 0; i < 700; i++) body.Write(paragraph);
        })));

    [Fact]
    public void Entities_that_unfold_within_one_another_are_refused() =>
        Assert.Throws<ReadException>(() => Read("laughs.docx", Zip(("[Content_Types].xml", ContentTypes), ("_rels/.rels", Relations), ("word/document.xml",
            "<!DOCTYPE d [<!ENTITY a \"哈哈哈哈哈哈哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
            + $"<w:document xmlns:w=\"{Word}\"><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>"))));

    [Theory]
    [InlineData("<div>", 60_000)]
    [InlineData("<b>", 60_000)]
    [InlineData("<table><tr><td>", 60_000)]
    public void A_web_page_nested_without_end_is_refused(string tag, int times) => Assert.Throws<ReadException>(() => Read("deep.html", Nested(tag, times)));

    [Theory]
    [InlineData("<div>", 1500)]
    [InlineData("<p>", 20_000)]
    [InlineData("<li>", 20_000)]
    public void A_page_that_only_leaves_its_elements_open_is_read(string tag, int times) =>
        Assert.Contains("大桥通车。", Read("open.html", Nested(tag, times)).Text, StringComparison.Ordinal);

    private static byte[] Nested(string tag, int times) => Encoding.UTF8.GetBytes($"<html><body>{string.Concat(Enumerable.Repeat(tag, times))}大桥通车。</body></html>");

    [Fact]
    public void An_archive_of_too_many_files_is_refused()
    {
        string archive = folder.Write("many.zip", Zip([.. Enumerable.Range(0, 2001).Select(i => ($"{i}.txt", "大桥通车。"))]));

        Assert.Throws<ReadException>(() => InputFiles.Expand([archive]));
    }

    [Fact]
    public void An_archive_within_an_archive_is_refused() =>
        Assert.Throws<ReadException>(() => Read("outer.zip", Zip(("inner.zip", "PK"))));

    [Theory]
    [InlineData("大桥")]
    [InlineData("（上接第1版")]
    [InlineData("“")]
    [InlineData("## 大桥\n")]
    [InlineData("本报讯（记者 甲乙）大桥")]
    [InlineData("● 大桥通车，")]
    [InlineData("大桥 通车 ")]
    [InlineData("、记者 甲")]
    public void Text_that_goes_on_for_ever_is_split_in_time_that_grows_with_it(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length));

        Page page = PageSplitter.Split(new SourceDocument("long.txt", "utf-8", text));

        Assert.Equal(text.Length, page.Ledger.Characters);
    }

    private static SourceDocument Read(string name, byte[] bytes) => SourceReader.Read(new MemoryStream(bytes), name, new ReadOptions());

    private const string ContentTypes = "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    private const string Relations = "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    private static byte[] Docx(Action<TextWriter> body)
    {
        StringWriter document = new();
        document.Write($"<w:document xmlns:w=\"{Word}\"><w:body>");
        body(document);
        document.Write("</w:body></w:document>");
        return Zip(("[Content_Types].xml", ContentTypes), ("_rels/.rels", Relations), ("word/document.xml", document.ToString()));
    }

    private static byte[] Zip(params IReadOnlyList<(string Name, string Text)> files)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach ((string name, string text) in files)
            {
                using StreamWriter entry = new(archive.CreateEntry(name).Open());
                entry.Write(text);
            }
        return stream.ToArray();
    }
}
