namespace Summarizer.Writing.Html;

/// <summary>A page of a newspaper as it was taken apart: its articles, then its own text in order with every part coloured and named.</summary>
internal sealed class SplitPage(TextWriter output, Labels labels)
{
    // Neighbours look different; the number beside the text says which it is.
    private const int Hues = 6;

    public void Write(Page page)
    {
        HtmlPage html = new(labels["HtmlLanguage"], labels.SourceTitle(page.Source)) { Skip = labels["SkipToText"], Styles = ["split.css"] };
        html.Write(output, body =>
        {
            body.Write(Head(page).Html);
            body.Write("<main id=\"main\">\n");
            body.Write(Contents(page).Html);
            body.Write(Legend(page).Html);
            WriteText(page, body);
            body.Write("</main>\n");
        });
    }

    private Markup Head(Page page) => Markup.Of(
        $"<header class=\"page\"><h1>{labels.SourceTitle(page.Source)}</h1>\n<p class=\"soft\">{labels.Count(page.Articles.Count)}{labels["Separator"]}{page.Source.Encoding}</p>\n{Used(page)}{page.Source.Warnings.Select(w => Markup.Of($"<p class=\"note warning\">{labels["Warning"]} {w}</p>\n"))}</header>\n");

    private Markup Used(Page page) => RunFacts.Used(page.Ledger, labels) is { } used
        ? Markup.Of($"<p><meter min=\"0\" max=\"{page.Ledger.Written}\" value=\"{page.Ledger.InArticles}\" aria-label=\"{labels["UsedName"]}\"></meter> {used}</p>\n")
        : default;

    private Markup Contents(Page page) => page.Articles.Count == 0 ? default : Markup.Of(
        $"<nav aria-label=\"{labels["ArticlesFound"]}\"><h2 class=\"minor\">{labels["ArticlesFound"]}</h2>\n<ol class=\"articles\">\n{page.Articles.Select(Entry)}</ol></nav>\n");

    private Markup Entry(Article article) => Markup.Of(
        $"<li value=\"{article.Number}\" class=\"h{(article.Number - 1) % Hues}\"><a href=\"#a{article.Number}\" lang=\"{LanguageTag.Of(article)}\">{article.Title ?? labels["Untitled"]}</a> <span class=\"soft small\">{string.Join(labels["Separator"], About(article))}</span></li>\n");

    private IEnumerable<string> About(Article article)
    {
        if (labels.Cite(article.Dateline) is { } dateline)
            yield return dateline;
        if (article.Byline is { } byline)
            yield return byline;
        if (article.IsContinuation)
            yield return labels["Continuation"];
        if (article.IsContinued)
            yield return labels["Continued"];
        if (article.Paragraphs.Any(p => p.IsCutOff))
            yield return labels["CutOff"];
    }

    private Markup Legend(Page page) => Markup.Of(
        $"<section class=\"legend\" aria-label=\"{labels["Parts"]}\"><h2 class=\"minor\">{labels["Parts"]}</h2>\n<ul>\n{page.Ledger.Entries.Select(e => e.Role).Where(r => r != PartRole.Layout).Distinct().Order().Select(r => Markup.Of($"<li class=\"{Class(r)}\"><span class=\"swatch\"></span>{labels[r.ToString()]}</li>\n"))}</ul></section>\n");

    /// <summary>Every character of the file is in the text, in its order; a part's number and name stand where they change.</summary>
    private void WriteText(Page page, TextWriter body)
    {
        HashSet<int> broken = [.. page.Articles.SelectMany(a => a.Paragraphs.Where(p => p.IsCutOff)).Select(p => p.Spans.Max(s => s.End))];
        HashSet<int> seen = [];
        CodePointText text = new(page.Source.Text);
        LedgerEntry? last = null;
        body.Write(Markup.Of($"<section class=\"text\" aria-label=\"{labels["TextOfPage"]}\">\n").Html);
        foreach (LedgerEntry entry in page.Ledger.Entries.Where(e => e.Role != PartRole.Layout))
        {
            Article? article = entry.Article is { } number ? page.Articles.FirstOrDefault(a => a.Number == number) : null;
            string id = entry.Article is { } first && seen.Add(first) ? $" id=\"a{first}\"" : "";
            bool isNew = last is null || last.Article != entry.Article || last.Role != entry.Role;
            Markup name = isNew ? Markup.Of($"{(entry.Article is { } n ? Markup.Of($"<b>{n}</b> ") : default)}{labels[entry.Role.ToString()]}") : default;
            string hue = entry.Article is { } of ? $" h{(of - 1) % Hues}" : " none";
            body.Write($"<div class=\"part {Class(entry.Role)}{hue}\"{id}>");
            body.Write(Markup.Of($"<span class=\"name\">{name}</span><span class=\"words\" lang=\"{(article is null ? "zh-Hans" : LanguageTag.Of(article))}\">{text.Of(entry.Span)}{(broken.Contains(entry.Span.End) ? Markup.Of($" <span class=\"badge warning\">{labels["CutOff"]}</span>") : default)}</span></div>\n").Html);
            last = entry;
        }
        body.Write("</section>\n");
    }

    private static string Class(PartRole role) => JsonNames.Of(role);
}
