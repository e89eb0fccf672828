using System.Text;
using Summarizer.Splitting;
using Summarizer.Writing;
using Summarizer.Writing.Plain;

namespace Summarizer.Tests.Writing;

/// <summary>TSV and plain text.</summary>
public sealed class PlainDigestTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Plain_text_has_the_translation_below_its_source(string labels) => Snapshot.Matches(Text(OutputFormat.Text, labels, BridgeDigest.Of()), $"bridge.{labels}.txt");

    [Fact]
    public void Plain_text_says_how_much_of_the_input_it_used()
    {
        Page page = PageSplitter.Split(new SourceDocument("page.txt", "utf-8", "临川日报　2025年11月6日　第02版\n\n# 大桥通车\n\n云江二桥正式通车，总投资23.7亿元。\n"));
        StringWriter output = new();
        DigestWriter writer = DigestDocument.Create(OutputFormat.Text, output, new WriteOptions("en")).Begin(Digests.Extractive.Run, page);
        writer.Finish();

        Assert.Contains($"{page.Ledger.InArticles} of {page.Ledger.Written} characters", output.ToString(), StringComparison.Ordinal);
        Assert.InRange(page.Ledger.InArticles, 1, page.Ledger.Written - 1);
    }

    [Fact]
    public void A_table_has_a_row_for_each_text() => Snapshot.Matches(Text(OutputFormat.Tsv, "en", BridgeDigest.Of()), "bridge.tsv");

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86 10", "'+86 10")]
    [InlineData("-5℃", "'-5℃")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1＋1", "'＝1＋1")]
    [InlineData("\t=1", "'=1")]
    [InlineData("3=2+1", "3=2+1")]
    [InlineData("one\ttwo\r\nthree\u0000", "one two three\uFFFD")]
    public void A_cell_is_one_line_and_no_formula(string text, string cell) => Assert.Equal(cell, TsvCell.Of(text));

    [Fact]
    public void Every_row_has_every_column()
    {
        string[] rows = Text(OutputFormat.Tsv, "zh", BridgeDigest.Of(), Digests.WithEverything, Digests.Saying("a\tb\nc=\"d\"")).TrimEnd('\n').Split('\n');

        Assert.Equal(TsvDigestDocument.Columns, rows[0].Split('\t'));
        Assert.All(rows, row => Assert.Equal(TsvDigestDocument.Columns.Count, row.Split('\t').Length));
        Assert.Equal(rows.Length, rows.Select(r => r.Split('\t')[0]).Distinct().Count());
    }

    [Theory]
    [InlineData(true, "\uFEFFid\tfile")]
    [InlineData(false, "id\tfile")]
    public void Only_a_file_begins_with_a_byte_order_mark(bool isFile, string head)
    {
        using MemoryStream output = new();
        DigestWriter.Write([BridgeDigest.Of()], DigestDocument.Create(OutputFormat.Tsv, output, new WriteOptions { IsFile = isFile }));

        Assert.StartsWith(head, Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }

    private static string Text(OutputFormat format, string labels, params Digest[] digests)
    {
        StringWriter output = new() { NewLine = "\n" };
        DigestWriter.Write(digests, DigestDocument.Create(format, output, new WriteOptions(labels)));
        return output.ToString();
    }
}
