using System.Text;
using System.Text.Json;
using CsCheck;
using Summarizer.Extracting;
using Summarizer.Generating;
using Summarizer.Reading;
using Summarizer.Splitting;
using Summarizer.Tests.Reading;
using Summarizer.Tests.Splitting;
using Summarizer.Writing;

namespace Summarizer.Tests.Writing;

/// <summary>A span of the digest's JSON, cut out of the decoded file, is what is cited.</summary>
public sealed class CitationsTests
{
    public static TheoryData<string> Pages =>
    [
        .. new[] { "samples", "tests/Summarizer.Tests/Splitting/Pages/blind", "tests/Summarizer.Tests/Splitting/Pages/own" }
            .SelectMany(folder => InputFiles.Expand([Repository.File(folder)]))
            .Select(f => Path.GetRelativePath(Repository.Root, f)).Where(f => !f.EndsWith("README.md", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_sentence_is_found_in_the_file_where_the_digest_says(string file) => Check(SourceReader.ReadFile(Repository.File(file), new ReadOptions()));

    [Theory]
    [InlineData("page.html")]
    [InlineData("page.docx")]
    [InlineData("page.pdf")]
    public void Of_a_document_spans_count_in_its_extracted_text(string name) =>
        Check(SourceReader.Read(new MemoryStream(name[5..] switch { "html" => Encoding.UTF8.GetBytes(Documents.Html), "docx" => Documents.Docx(), _ => Documents.Pdf() }), name, new ReadOptions()));

    [Fact]
    public void Pages_of_any_lines_are_cited_as_well() =>
        Gen.OneOf(LedgerTests.Lines.Select(Gen.Const).ToArray()).Array[0, 25].Sample(lines => Check(new SourceDocument("p.txt", "utf-8", string.Join('\n', lines)), hasMarks: true), iter: 500);

    [Theory]
    [InlineData("## 大桥\n\n本报讯(记者 甲)大桥总投资35个百\n\n亿级项目之首,今天通车。\n", "本报讯(记者 甲)大桥总投资35个百\n\n亿级项目之首,今天通车。")]
    [InlineData("## 大桥\n\n本报讯(记者 甲乙)大桥。𠮷野说:\"好!\"２０２３年通车。\n", "𠮷野说:\"好!\"２０２３年通车。")]
    [InlineData("## A bridge\n\nThe bridge cost 3 bil-\nlion yuan. It opened.\n", "The bridge cost 3 bil-\nlion yuan.")]
    public void The_cut_is_the_file_s_own_words(string text, string cited) =>
        Assert.Contains(cited, Sentences(new SourceDocument("p.txt", "utf-8", text)).Select(s => s.Cut));

    /// <param name="hasMarks">Markdown's own marks may stand within sentences.</param>
    private static void Check(SourceDocument source, bool hasMarks = false)
    {
        foreach ((string text, string cut, bool isWhole) in Sentences(source))
        {
            string said = Letters(text), written = Letters(cut);
            if (isWhole && !hasMarks)
                Assert.Equal(said, written);
            else
                Assert.True(IsWithin(said, written) && (said.Length == 0 || said[0] == written[0] && said[^1] == written[^1] || written.Length > said.Length), $"{text}\n≠\n{cut}");
        }
    }

    /// <summary>The sentences of a digest in JSON with what their spans cut out; whole where nothing of another part lies between.</summary>
    private static IEnumerable<(string Text, string Cut, bool IsWhole)> Sentences(SourceDocument source)
    {
        Page page = PageSplitter.Split(source);
        StringWriter json = new();
        DigestWriter.Write(ExtractiveDigest.Of(page, DigestOptions.Default), OutputFormat.Json, json, new WriteOptions());
        Rune[] file = [.. source.Text.EnumerateRunes()];
        foreach (JsonElement article in JsonDocument.Parse(json.ToString()).RootElement.GetProperty("articles").EnumerateArray())
            foreach (JsonElement sentence in article.GetProperty("sentences").EnumerateArray())
            {
                (int start, int end) = (sentence.GetProperty("span")[0].GetInt32(), sentence.GetProperty("span")[1].GetInt32());
                bool isWhole = page.Ledger.Entries.Where(e => e.Role != PartRole.Layout && e.Span.End > start && e.Span.Start < end)
                    .All(e => e.Role == PartRole.Body && e.Article == article.GetProperty("number").GetInt32());
                yield return (sentence.GetProperty("text").GetString()!, string.Concat(file[start..end]), isWhole && !IsUntangled(page, start, end));
            }
    }

    // Columns that were interleaved: a sentence's parts may stand in another order than they are read.
    private static bool IsUntangled(Page page, int start, int end) =>
        page.Articles.SelectMany(a => a.Paragraphs).Any(p => p.Spans.Count > 1 && p.Spans.Any(s => s.End > start && s.Start < end) && p.Spans.Zip(p.Spans.Skip(1)).Any(s => s.First.Start > s.Second.Start));

    private static string Letters(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).EnumerateRunes().Where(Rune.IsLetterOrDigit));

    private static bool IsWithin(string part, string whole)
    {
        int at = 0;
        foreach (char c in whole)
            if (at < part.Length && c == part[at]) at++;
        return at == part.Length;
    }
}
