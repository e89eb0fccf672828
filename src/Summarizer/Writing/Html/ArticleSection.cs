using Summarizer.Terms;
using Summarizer.Writing.Linking;

namespace Summarizer.Writing.Html;

/// <summary>One article: its headlines, abstract, facts, source beside translation, terms, and what the checks said.</summary>
internal sealed class ArticleSection
{
    private readonly ArticleDigest digest;
    private readonly ArticleKeys keys;
    private readonly Labels labels;
    private readonly string to;
    private readonly ArticleTexts texts;
    private readonly ArticleNotes notes;

    /// <param name="to">ISO 639-1 code of the translation's language.</param>
    public ArticleSection(ArticleDigest digest, ArticleKeys keys, string to, Labels labels)
    {
        (this.digest, this.keys, this.to, this.labels) = (digest, keys, to, labels);
        texts = new ArticleTexts(digest, keys, ArticleLinks.Of(digest, to), labels);
        notes = new ArticleNotes(digest, keys, labels);
    }

    private string From => LanguageTag.Of(digest.Article);

    public Markup Write() => Markup.Of(
        $"<article id=\"{keys.Id}\" aria-labelledby=\"{keys.Id}-title\">\n{Head()}{Statements("Abstract", DigestPart.Abstract, digest.Abstract)}{Statements("Facts", DigestPart.Facts, digest.Facts)}{SideBySide()}{notes.Rest()}{Terms()}</article>\n");

    private Markup Head()
    {
        Article article = digest.Article;
        Markup title = article.Title is { } text
            ? Markup.Of($"<span lang=\"{From}\">{texts.Headline(text)}</span>")
            : Markup.Text(labels["Untitled"]);
        Markup head = Markup.Of($"<h2 id=\"{keys.Id}-title\">{article.Number}. {title}</h2>\n");
        if (digest.TitleTranslation is { } translated)
        {
            Place place = new(DigestPart.Headline, 0);
            head += Markup.Of($"<p class=\"headline\" lang=\"{LanguageTag.Of(to)}\">{texts.Answer(translated, place)}</p>{notes.Of(translated, place)}\n");
        }
        Markup[] about =
        [
            .. new[] { article.Kicker, article.Byline }.OfType<string>().Select(t => Markup.Of($"<span lang=\"{From}\">{t}</span>")),
            .. article.IsContinuation ? [Markup.Text(labels["Continuation"])] : Array.Empty<Markup>(),
            .. Counts(),
        ];
        return Markup.Of($"<header data-part>{head}{(about.Length > 0 ? Markup.Of($"<p class=\"soft small\">{Markup.Join(labels["Separator"], about)}</p>") : default)}</header>\n");
    }

    private IEnumerable<Markup> Counts()
    {
        foreach (IGrouping<Severity, Finding> findings in digest.Findings.Where(f => f.Severity != Severity.Info).GroupBy(f => f.Severity).OrderByDescending(g => g.Key))
            yield return Markup.Of($"<span class=\"badge {JsonNames.Of(findings.Key)}\">{labels.Format("NameAndValue", labels[findings.Key.ToString()], findings.Count())}</span>");
    }

    private Markup Statements(string label, DigestPart part, IReadOnlyList<CitedText> all) => Markup.Concat(all.Index().GroupBy(t => t.Item.Language).Select(language =>
    {
        string title = all.All(t => t.Language == language.Key) ? labels[label] : labels.Format("InLanguage", labels[label], labels.LanguageName(language.Key));
        string tag = LanguageTag.Of(language.First().Item, digest.Article);
        Markup inner = part == DigestPart.Facts
            ? Markup.Of($"<ul>{language.Select(t => Markup.Of($"<li>{Statement(t.Item, new Place(part, t.Index))}{notes.Of(t.Item.Text, new Place(part, t.Index))}</li>"))}</ul>")
            : Markup.Of($"<p>{Markup.Join(language.Key == "zh" ? "" : " ", language.Select(t => Statement(t.Item, new Place(part, t.Index))))}</p>{language.Select(t => notes.Of(t.Item.Text, new Place(part, t.Index)))}");
        return Markup.Of($"<section class=\"statements\" aria-label=\"{title}\" data-part><h3>{title}</h3><div lang=\"{tag}\">{inner}</div></section>\n");
    }));

    private Markup Statement(CitedText text, Place place) => Markup.Of(
        $"<span class=\"statement\" id=\"{keys.Text(place)}\" data-of=\"{string.Join(' ', text.Sentences.Select(keys.Sentence))}\">{texts.Answer(text.Text, place)}{texts.Citations(text)}</span>");

    private Markup SideBySide()
    {
        Dictionary<int, string> targets = digest.Translation.ToDictionary(t => t.Paragraph, t => t.Target);
        (int Index, Paragraph Paragraph)[] paragraphs = [.. digest.Article.Paragraphs.Select((p, i) => (i, p))];
        if (targets.Count == 0)
            return Markup.Of($"<section class=\"alone\" aria-label=\"{labels["WholeText"]}\" data-part><h3>{labels["WholeText"]}</h3><div lang=\"{From}\">{paragraphs.Select(p => Markup.Of($"<p class=\"{JsonNames.Of(p.Paragraph.Role)}\">{texts.Source(p.Index)}</p>"))}</div></section>\n");
        string source = labels.Format("SourceText", labels.LanguageName(digest.Article.Language)), target = labels.Format("Translation", labels.LanguageName(to));
        return Markup.Of($"<section aria-label=\"{labels["SourceAndTranslation"]}\" data-part><h3>{labels["SourceAndTranslation"]}</h3><table role=\"table\" class=\"stacks pairs-table\"><thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">{source}</th><th role=\"columnheader\" scope=\"col\">{target}</th></tr></thead><tbody role=\"rowgroup\">\n{paragraphs.Select(p => Row(p.Index, p.Paragraph, targets.GetValueOrDefault(p.Index)))}</tbody></table></section>\n");
    }

    private Markup Row(int index, Paragraph paragraph, string? target)
    {
        string role = JsonNames.Of(paragraph.Role);
        Place place = new(DigestPart.Translation, index);
        Markup translated = target is null ? default
            : texts.IsBySentence(index, target) ? texts.Answer(target, place)
            : Markup.Of($"<span class=\"translated\" data-of=\"{keys.Paragraph(index)}\">{texts.Answer(target, place)}</span>");
        return Markup.Of($"<tr role=\"row\"><td role=\"cell\" class=\"{role}\" lang=\"{From}\">{texts.Source(index)}</td><td role=\"cell\" class=\"{role}\" lang=\"{LanguageTag.Of(to)}\">{translated}{(target is null ? default : notes.Of(target, place))}</td></tr>\n");
    }

    private Markup Terms()
    {
        if (digest.Terms.Count == 0)
            return default;
        IEnumerable<Markup> rows = digest.Terms.Select(t => Markup.Of($"<tr><td lang=\"{From}\">{t.Source}</td><td lang=\"en\">{t.Target}</td><td>{labels[$"Kind{t.Kind}"]}</td><td>{Sentences(t)}</td></tr>\n"));
        return Markup.Of($"<details data-part><summary>{labels.Format("InLanguage", labels["Terms"], digest.Terms.Count)}</summary><table><thead><tr><th scope=\"col\">{labels.LanguageName(digest.Article.Language)}</th><th scope=\"col\">{labels["English"]}</th><th scope=\"col\">{labels["Kind"]}</th><th scope=\"col\">{labels["Sentences"]}</th></tr></thead><tbody>\n{rows}</tbody></table></details>\n");
    }

    private Markup Sentences(FoundTerm term) => Markup.Concat(term.Sentences.Select(id =>
        Markup.Of($"<a class=\"ref\" href=\"#{keys.Sentence(id)}\" data-of=\"{keys.Sentence(id)}\" aria-label=\"{labels.Format("SentenceNumber", id)}\">[{id}]</a>")));
}
