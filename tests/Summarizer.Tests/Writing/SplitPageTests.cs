using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Summarizer.Reading;
using Summarizer.Splitting;
using Summarizer.Writing;

namespace Summarizer.Tests.Writing;

/// <summary>The page that shows how a file was taken apart, and articles as files of their own.</summary>
public sealed partial class SplitPageTests
{
    [Theory]
    [InlineData("samples/messy-front-page.txt")]
    [InlineData("samples/messy-gb18030.txt")]
    [InlineData("tests/Summarizer.Tests/Splitting/Pages/blind/17-dense-city-page.md")]
    public void All_of_the_file_stands_in_it_in_order_with_each_part_s_name(string file)
    {
        Page page = Read(file);
        string html = Write(page, OutputFormat.Html);

        IEnumerable<string> words = Words().Matches(html).Select(m => WebUtility.HtmlDecode(Badge().Replace(m.Groups["words"].Value, "")));
        Rune[] text = [.. page.Source.Text.EnumerateRunes()];

        Assert.Equal(page.Ledger.Entries.Where(e => e.Role != PartRole.Layout).Select(e => string.Concat(text[e.Span.Start..e.Span.End])), words);
        Assert.All(page.Articles, a => Assert.Contains($"id=\"a{a.Number}\"", html, StringComparison.Ordinal));
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_breaks_off_is_marked_and_markup_in_the_text_is_text()
    {
        string html = Write(
            PageSplitter.Split(new SourceDocument("<p>.txt", "utf-8", "## 大桥<script>\n\n本报讯(记者 甲)大桥通车。\n\n大桥建设历时三年，全长二千六百米，主跨五百八\n")), OutputFormat.Html);

        Assert.Contains("breaks off in the file", html, StringComparison.Ordinal);
        Assert.Contains("大桥&lt;script&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("大桥<script>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("samples/messy-front-page.txt")]
    [InlineData("samples/messy-feature.md")]
    [InlineData("samples/clean-bridge.txt")]
    public void An_article_s_own_file_is_read_again_as_that_article(string file)
    {
        foreach (Article article in Read(file).Articles.Where(a => a.Title is not null))
        {
            StringWriter written = new() { NewLine = "\n" };
            PageWriter.WriteArticle(article, written, new WriteOptions("en"));

            Article again = Assert.Single(PageSplitter.Split(new SourceDocument("a.md", "utf-8", written.ToString())).Articles);

            Assert.Equal(article.Title, again.Title);
            Assert.Equal(article.Dateline, again.Dateline);
            Assert.Equal(article.Sentences.Select(s => s.Text), again.Sentences.Select(s => s.Text));
        }
    }

    private static Page Read(string file) => PageSplitter.Split(SourceReader.ReadFile(Repository.File(file), new ReadOptions()));

    private static string Write(Page page, OutputFormat format)
    {
        StringWriter output = new() { NewLine = "\n" };
        PageWriter.Write(page, format, output, new WriteOptions("en"));
        return output.ToString();
    }

    [GeneratedRegex("<span class=\"words\"[^>]*>(?<words>.*?)</span></div>\n", RegexOptions.Singleline)]
    private static partial Regex Words();

    [GeneratedRegex(" <span class=\"badge warning\">.*?</span>")]
    private static partial Regex Badge();
}
