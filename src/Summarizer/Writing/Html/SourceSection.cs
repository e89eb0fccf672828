namespace Summarizer.Writing.Html;

/// <summary>What is said of one source around its articles: how much of it was used, what was left out, how it was worked on.</summary>
internal sealed class SourceSection(RunInfo run, Page page, int number, Labels labels)
{
    public Markup Head() => Markup.Of(
        $"<header class=\"source\"><h1 id=\"s{number}\">{labels.SourceTitle(page.Source)}</h1>\n<p class=\"soft\">{labels.Count(page.Articles.Count)}</p>\n<p>{labels[run.Mode == DigestMode.Extractive ? "Extractive" : "ModelNote"]}</p>\n{page.Source.Warnings.Select(w => Markup.Of($"<p class=\"note warning\">{labels["Warning"]} {w}</p>\n"))}</header>\n");

    public Markup Foot() => Markup.Of($"<section class=\"residue\" aria-label=\"{labels["Residue"]}\"><h2 class=\"minor\">{labels["Residue"]}</h2>\n{Used()}{LeftOut()}</section>\n{About()}");

    private Markup Used() => RunFacts.Used(page.Ledger, labels) is { } used
        ? Markup.Of($"<p class=\"used\"><meter min=\"0\" max=\"{page.Ledger.Written}\" value=\"{page.Ledger.InArticles}\" aria-label=\"{labels["UsedName"]}\"></meter> {used}</p>\n")
        : default;

    private Markup LeftOut()
    {
        if (page.Residue.Count == 0)
            return Markup.Of($"<p>{labels["NothingLeftOut"]}</p>\n");
        SourceLines lines = new(page.Source.Text);
        // Text that belongs to no article has no language of its own that is known; that of the page's articles is the best guess.
        string tag = page.Articles.Count > 0 ? LanguageTag.Of(page.Articles[0]) : "zh-Hans";
        return Markup.Of($"<ul>\n{page.Residue.Select(r => Markup.Of($"<li><span class=\"soft\">{labels[r.Role.ToString()]}{labels["Separator"]}{labels.Format("CitedLine", lines.LineOf(r.Span.Start))}</span> <q lang=\"{tag}\">{r.Text}</q></li>\n"))}</ul>\n");
    }

    private Markup About() => Markup.Of(
        $"<details><summary>{labels["RunInfo"]}</summary><dl class=\"pairs\">{RunFacts.Of(run, page, labels).Select(f => Markup.Of($"<dt>{f.Name}</dt><dd>{f.Value}</dd>"))}</dl></details>\n");
}
