using System.IO.Compression;
using System.Text;
using Summarizer.Reading;
using Summarizer.Splitting;

namespace Summarizer.Tests.Reading;

public sealed class FormatsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("summarize-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_web_page_keeps_its_headings_and_paragraphs_and_tells_its_menus_apart()
    {
        Page page = PageSplitter.Split(Read("page.html", Encoding.UTF8.GetBytes(Documents.Html)));
        Article article = Assert.Single(page.Articles);

        Assert.Equal("云江二桥通车", article.Title);
        Assert.Equal(["本报讯（记者 顾思远）10月26日，云江二桥通车。", "• 总投资23.7亿元。", "现场热闹。", "市民参观。"], article.Paragraphs.Select(p => p.Text));
        Assert.Equal(["首页", "版权所有"], page.Residue.Select(r => r.Text));
    }

    [Fact]
    public void A_web_page_is_decoded_as_it_declares()
    {
        string html = Documents.Html.Replace("utf-8", "gb2312", StringComparison.Ordinal);

        Assert.Equal("gb18030", Read("page.html", Encodings.Named("gb18030").GetBytes(html)).Encoding);
    }

    [Fact]
    public void A_Word_document_gives_headings_text_and_tables_in_order() =>
        Assert.Equal("# 云江二桥通车\n\n本报讯（记者 顾思远）10月26日，云江二桥通车。\n\n总投资23.7亿元。\n\n", Read("page.docx", Documents.Docx()).Text);

    [Fact]
    public void Columns_of_a_PDF_are_read_one_after_the_other()
    {
        string text = Read("page.pdf", Documents.Pdf()).Text;

        Assert.StartsWith("# A bridge for two towns", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("paid by the province", StringComparison.Ordinal) < text.IndexOf("People came", StringComparison.Ordinal), text);
    }

    [Fact]
    public void A_PDF_of_pictures_is_refused_with_advice() =>
        Assert.Contains("OCR", Assert.Throws<ReadException>(() => Read("scan.pdf", Documents.Scan())).Message, StringComparison.Ordinal);

    [Fact]
    public void Files_of_an_archive_are_read_by_their_Chinese_names()
    {
        string archive = Path.Combine(folder, "pages.zip");
        using (ZipArchive zip = new(File.Create(archive), ZipArchiveMode.Create, leaveOpen: false, Encodings.Named("gb18030")))
        {
            using Stream entry = zip.CreateEntry("第2版.txt").Open();
            entry.Write(Encoding.UTF8.GetBytes(Documents.Page));
        }

        string name = Assert.Single(InputFiles.Expand([archive]));
        Assert.Equal($"{archive}/第2版.txt", name);
        Assert.Equal(Documents.Page, SourceReader.ReadFile(name, new ReadOptions()).Text);
    }

    [Fact]
    public void What_expands_beyond_all_measure_is_refused()
    {
        string archive = Path.Combine(folder, "bomb.zip");
        using (ZipArchive zip = ZipFile.Open(archive, ZipArchiveMode.Create))
        {
            using Stream entry = zip.CreateEntry("a.txt", CompressionLevel.Fastest).Open();
            byte[] zeros = new byte[1 << 20];
            Array.Fill(zeros, (byte)'a');
            for (int i = 0; i < 66; i++) entry.Write(zeros);
        }

        Assert.Throws<ReadException>(() => SourceReader.ReadFile(archive + "/a.txt", new ReadOptions()));
    }

    private static SourceDocument Read(string name, byte[] bytes) => SourceReader.Read(new MemoryStream(bytes), name, new ReadOptions());
}
