namespace Summarizer.Writing;

/// <summary>A table of a page's articles, and below it what belongs to none.</summary>
internal sealed class MarkdownPageWriter(TextWriter output, Labels labels)
{
    private static readonly string[] Columns = ["Number", "Title", "Kicker", "Byline", "ParagraphCount", "Size"];

    public void Write(Page page)
    {
        output.WriteLine($"# {labels.SourceName(page.Source)}\n");
        // Where all articles have one dateline it is the page's.
        string?[] datelines = [.. page.Articles.Select(a => labels.Cite(a.Dateline)).Distinct()];
        if (datelines is [{ } one])
            output.WriteLine($"> {MarkdownText.Escape(one)}\n");
        string[] columns = datelines.Length > 1 ? [.. Columns, "Dateline"] : Columns;
        output.WriteLine($"| {string.Join(" | ", columns.Select(l => labels[l]))} |");
        output.WriteLine($"|---:|---|---|---|---:|---:|{(datelines.Length > 1 ? "---|" : "")}");
        foreach (Article article in page.Articles)
            output.WriteLine($"| {string.Join(" | ", datelines.Length > 1 ? Cells(article).Append(MarkdownText.Escape(labels.Cite(article.Dateline) ?? "")) : Cells(article))} |");
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
