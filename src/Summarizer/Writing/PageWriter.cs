using System.Text.Json;
using Summarizer.Writing.Html;

namespace Summarizer.Writing;

/// <summary>Writes the articles found on a page, as <c>split</c> shows them.</summary>
public static class PageWriter
{
    /// <summary>The formats it writes, in the order of help.</summary>
    public static IReadOnlyList<OutputFormat> Formats { get; } = [OutputFormat.Markdown, OutputFormat.Json, OutputFormat.JsonLines, OutputFormat.Html];

    /// <summary>One article as a Markdown file of its own.</summary>
    public static void WriteArticle(Article article, TextWriter output, WriteOptions options) => MarkdownArticle.Write(article, new Labels(options.Language), output);

    public static void Write(Page page, OutputFormat format, TextWriter output, WriteOptions options)
    {
        switch (format)
        {
            case OutputFormat.Json:
                output.WriteLine(JsonSerializer.Serialize(
                    new SplitJson(
                        page.Source.Name, page.Source.Encoding, UsedJson.Of(page.Ledger), [.. page.Articles.Select(SplitArticleJson.Of)],
                        [.. page.Residue.Select(ResidueJson.Of)]),
                    ResultJsonContext.Indented.SplitJson));
                break;
            case OutputFormat.JsonLines:
                foreach (Article article in page.Articles)
                    output.WriteLine(JsonSerializer.Serialize(
                        new SplitJson(page.Source.Name, page.Source.Encoding, null, [SplitArticleJson.Of(article)], []),
                        ResultJsonContext.Compact.SplitJson));
                break;
            case OutputFormat.Html:
                new SplitPage(output, new Labels(options.Language)).Write(page);
                break;
            default:
                new MarkdownPageWriter(output, new Labels(options.Language)).Write(page);
                break;
        }
        output.Flush();
    }
}
