namespace Summarizer.Writing;

/// <summary>One article as a Markdown file of its own, set so that it is read again as the article it is.</summary>
internal static class MarkdownArticle
{
    public static void Write(Article article, Labels labels, TextWriter output)
    {
        foreach (string line in Lines(article, labels))
            output.WriteLine($"{line}\n");
        output.Flush();
    }

    private static IEnumerable<string> Lines(Article article, Labels labels)
    {
        if (labels.Cite(article.Dateline) is not null)
            yield return Masthead(article.Dateline);
        if (article.Kicker is { } kicker)
            yield return MarkdownText.Escape(kicker);
        if (article.Title is { } title)
            yield return $"# {MarkdownText.Escape(title)}";
        if (article.Subtitle is { } subtitle)
            yield return MarkdownText.Escape(subtitle);
        if (article.Byline is { } byline && !article.Paragraphs.Any(p => p.Text.Contains(byline, StringComparison.Ordinal)))
            yield return MarkdownText.Escape(byline);
        foreach (Paragraph paragraph in article.Paragraphs)
            yield return paragraph.Role == ParagraphRole.Subhead ? $"## {MarkdownText.Escape(paragraph.Text)}" : MarkdownText.Escape(paragraph.Text);
    }

    // As a page prints it, so that the day is found again.
    private static string Masthead(Dateline dateline) => string.Join(' ', new[]
    {
        dateline.Publication,
        dateline.Date?.ToString("yyyy年M月d日", System.Globalization.CultureInfo.InvariantCulture),
        dateline.Page is { } page ? $"第{page}版" : null,
    }.OfType<string>());
}
