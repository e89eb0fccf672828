namespace Summarizer.Writing.Html;

/// <summary>What the checks say, as notes below the text they are about; what stands nowhere in it comes at the article's end.</summary>
internal sealed class ArticleNotes(ArticleDigest digest, ArticleKeys keys, Labels labels)
{
    private readonly HashSet<Finding> told = new(ReferenceEqualityComparer.Instance);

    /// <summary>The notes of one text.</summary>
    public Markup Of(string text, Place place) => Markup.Concat(FindingMark.Of(text, place, digest.Findings).OrderBy(m => m.Number).Select(m =>
    {
        told.Add(m.Finding);
        return Note(m.Finding, m.Number, isMarked: true);
    }));

    /// <summary>The notes that no text showed.</summary>
    public Markup Rest()
    {
        Markup rest = Markup.Concat(digest.Findings.Index().Where(f => !told.Contains(f.Item)).Select(f => Note(f.Item, f.Index + 1, isMarked: false)));
        if (digest.Repairs.Count > 0)
            rest += Markup.Of($"<p class=\"small soft\">{labels.Format("Repairs", digest.Repairs.Count, digest.Repairs.Count(r => r.IsAccepted))}</p>");
        return rest.IsEmpty ? rest : Markup.Of($"<section aria-label=\"{labels["Findings"]}\"><h3>{labels["Findings"]}</h3>{rest}</section>\n");
    }

    private Markup Note(Finding finding, int number, bool isMarked)
    {
        string severity = JsonNames.Of(finding.Severity);
        Markup message = LanguageRuns.Of(
            labels.Format("FindingNote", labels[finding.Severity.ToString()], labels[$"Check.{finding.Check}"], finding.Message),
            labels["HtmlLanguage"], LanguageTag.Of(digest.Article));
        return isMarked
            ? Markup.Of($"<p class=\"note {severity}\" id=\"{keys.Note(number)}\" data-of=\"{keys.Mark(number)}\" lang=\"{labels["HtmlLanguage"]}\"><a href=\"#{keys.Mark(number)}\">[!{number}]</a> {message}</p>")
            : Markup.Of($"<p class=\"note {severity}\" id=\"{keys.Note(number)}\" lang=\"{labels["HtmlLanguage"]}\">[!{number}] {message}</p>");
    }
}
