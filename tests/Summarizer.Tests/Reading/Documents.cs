using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Summarizer.Reading;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Summarizer.Tests.Reading;

/// <summary>A small page in every format that is read.</summary>
internal static class Documents
{
    public const string Page = "临川日报 2025年11月6日 星期四 第02版\n\n## 云江二桥通车\n\n本报讯(记者 顾思远)10月26日,云江二桥通车,总投资23.7亿元。\n\n市民纷纷前来参观,现场十分热\n\n闹。\n\n## 简讯\n\n● 新馆开放。\n";

    public const string Html = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>x</title><script>var a='脚本';</script></head><body><nav><a href='/'>首页</a></nav><h2>云江二桥通车</h2><p>本报讯（记者&nbsp;顾思远）10月26日，云江二桥通车。</p><ul><li>总投资23.7亿元。</li></ul><p>现场<b>热闹</b>。<br>市民参观。</p><footer>版权所有</footer></body></html>";

    public static byte[] Docx()
    {
        using MemoryStream stream = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            Body body = document.AddMainDocumentPart().AppendDocument().AppendChild(new Body());
            body.AppendChild(new DocumentFormat.OpenXml.Wordprocessing.Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Heading1" }), new Run(new Text("云江二桥通车"))));
            body.AppendChild(new DocumentFormat.OpenXml.Wordprocessing.Paragraph(new Run(new Text("本报讯（记者 顾思远）10月26日，")), new Run(new Text("云江二桥通车。"))));
            body.AppendChild(new Table(new TableRow(new TableCell(new DocumentFormat.OpenXml.Wordprocessing.Paragraph(new Run(new Text("总投资23.7亿元。")))))));
        }
        return stream.ToArray();
    }

    private static Document AppendDocument(this MainDocumentPart part) => part.Document = new Document();

    /// <summary>An archive with a page of each encoding and a document.</summary>
    public static byte[] Zip()
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach ((string name, byte[] bytes) in new[] { ("版面/a.txt", Encoding.UTF8.GetBytes(Page)), ("b.txt", Encodings.Named("gb18030").GetBytes(Page)), ("c.html", Encoding.UTF8.GetBytes(Html)), ("d.docx", Docx()) })
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        return stream.ToArray();
    }

    /// <summary>Two columns of lines, the left one to be read first.</summary>
    public static byte[] Pdf()
    {
        using PdfDocumentBuilder builder = new();
        PdfPageBuilder page = builder.AddPage(UglyToad.PdfPig.Content.PageSize.A4);
        PdfDocumentBuilder.AddedFont font = builder.AddStandard14Font(Standard14Font.Helvetica);
        page.AddText("A bridge for two towns", 22, new PdfPoint(60, 780), font);
        string[] left = ["The bridge over the river opened on", "Monday after three years of work and", "a cost of 2.4 billion yuan, which was", "paid by the province and two towns."];
        string[] right = ["People came from both banks to see it", "and walked across before the first cars", "were let through in the afternoon. The", "ferry made its last trip the same day."];
        for (int i = 0; i < left.Length; i++)
        {
            page.AddText(left[i], 10, new PdfPoint(60, 700 - 14 * i), font);
            page.AddText(right[i], 10, new PdfPoint(330, 700 - 14 * i), font);
        }
        return builder.Build();
    }

    /// <summary>A page with a picture and no text.</summary>
    public static byte[] Scan()
    {
        using PdfDocumentBuilder builder = new();
        PdfPageBuilder page = builder.AddPage(UglyToad.PdfPig.Content.PageSize.A4);
        byte[] png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        page.AddPng(png, new PdfRectangle(0, 0, 500, 700));
        return builder.Build();
    }
}
