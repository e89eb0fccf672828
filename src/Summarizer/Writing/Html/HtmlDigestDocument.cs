using System.Text;

namespace Summarizer.Writing.Html;

/// <summary>One page of the digests of one or more sources. It is written when it ends: its table of contents stands before them.</summary>
internal sealed class HtmlDigestDocument(TextWriter output, Labels labels) : DigestDocument
{
    private readonly StringBuilder sources = new();
    private readonly List<Markup> contents = [];
    private string first = "";
    private int begun;

    public override DigestWriter Begin(RunInfo run, Page page)
    {
        begun++;
        if (begun == 1)
            first = labels.SourceTitle(page.Source);
        return new HtmlDigestWriter(run, page, begun, labels, contents, sources);
    }

    public override void Finish()
    {
        string title = begun > 1 ? labels.Format("AndMore", first, begun - 1) : first;
        HtmlPage page = new(labels["HtmlLanguage"], title) { Skip = labels["SkipToText"], Styles = ["digest.css"], Scripts = ["digest.js"] };
        page.Write(output, WriteBody);
    }

    private void WriteBody(TextWriter body)
    {
        body.Write(Markup.Of($"<header class=\"page screen\"><p class=\"soft small\">{labels["LinksHint"]} <span class=\"keys\">{labels["KeysHint"]}</span></p></header>\n").Html);
        body.Write("<main id=\"main\" tabindex=\"-1\">\n");
        if (contents.Count > 1)
            body.Write(Markup.Of($"<nav class=\"contents\" aria-label=\"{labels["Contents"]}\"><strong>{labels["Contents"]}</strong><ol>\n{contents}</ol></nav>\n").Html);
        foreach (ReadOnlyMemory<char> chunk in sources.GetChunks())
            body.Write(chunk.Span);
        body.Write(Markup.Of($"</main>\n<div id=\"peek\" role=\"status\" aria-label=\"{labels["Peek"]}\"></div>").Html);
    }
}

/// <summary>The part of a page that is one source's.</summary>
internal sealed class HtmlDigestWriter : DigestWriter
{
    private readonly RunInfo run;
    private readonly int number;
    private readonly Labels labels;
    private readonly List<Markup> contents;
    private readonly StringBuilder html;
    private readonly SourceSection source;
    private int written;

    public HtmlDigestWriter(RunInfo run, Page page, int number, Labels labels, List<Markup> contents, StringBuilder html)
    {
        (this.run, this.number, this.labels, this.contents, this.html) = (run, number, labels, contents, html);
        source = new SourceSection(run, page, number, labels);
        html.Append(Markup.Of($"<section class=\"source\" aria-labelledby=\"s{number}\">\n{source.Head()}").Html);
    }

    public override void WriteArticle(ArticleDigest digest)
    {
        written++;
        ArticleKeys keys = new(number, written);
        string to = run.Parameters.GetValueOrDefault("to", "en"), from = LanguageTag.Of(digest.Article);
        Markup title = digest.Article.Title is { } named
            ? Markup.Of($"<a href=\"#{keys.Id}\" lang=\"{from}\">{named}</a>")
            : Markup.Of($"<a href=\"#{keys.Id}\">{labels["Untitled"]}</a> <span class=\"soft\" lang=\"{from}\">{Beginning(digest.Article)}</span>");
        Markup translated = digest.TitleTranslation is { } text ? Markup.Of($" <span class=\"soft\" lang=\"{LanguageTag.Of(to)}\">{text}</span>") : default;
        int doubts = digest.Findings.Count(f => f.Severity != Severity.Info);
        Markup toCheck = doubts > 0 ? Markup.Of($" <span class=\"badge warning\">{labels.Format("ToCheck", doubts)}</span>") : default;
        contents.Add(Markup.Of($"<li>{digest.Article.Number}. {title}{translated}{toCheck}</li>\n"));
        html.Append(new ArticleSection(digest, keys, to, labels).Write().Html);
    }

    public override void Finish() => html.Append(source.Foot().Html).Append("</section>\n");

    // What has no headline is known by its first words.
    private static string Beginning(Article article)
    {
        const int Shown = 24;
        string text = article.Paragraphs.Select(p => p.Text).FirstOrDefault() ?? "";
        return text.Length <= Shown ? text : text[..(char.IsHighSurrogate(text[Shown - 1]) ? Shown - 1 : Shown)] + "…";
    }
}
