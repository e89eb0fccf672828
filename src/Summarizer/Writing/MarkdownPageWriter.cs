namespace Summarizer.Writing;

/// <summary>A table of a page's articles, and below it what belongs to none.</summary>
internal sealed class MarkdownPageWriter(TextWriter output, Labels labels)
{
    private static readonly string[] Columns = ["Number", "Title", "Kicker", "Byline", "ParagraphCount", "Size"];

    public void Write(Page page)
    {
        output.WriteLine($"# {labels.SourceName(page.Source)}\n");
        output.WriteLine($"| {string.Join(" | ", Columns.Select(l => labels[l]))} |");
        output.WriteLine("|---:|---|---|---|---:|---:|");
        foreach (Article article in page.Articles)
            output.WriteLine($"| {string.Join(" | ", Cells(article))} |");
        output.WriteLine();
        new MarkdownResidue(output, labels, new SourceLines(page.Source.Text)).Write(page.Residue);
    }

    private IEnumerable<string> Cells(Article article)
    {
        string title = MarkdownText.Escape(article.Title ?? labels["Untitled"]);
        yield return $"{article.Number}";
        yield return article.IsContinuation ? labels.Format("InLanguage", title, labels["Continuation"]) : title;
        yield return MarkdownText.Escape(article.Kicker ?? "");
        yield return MarkdownText.Escape(article.Byline ?? "");
        yield return $"{article.Paragraphs.Count}";
        yield return $"{article.Paragraphs.Sum(p => p.Text.Length)}";
    }
}
