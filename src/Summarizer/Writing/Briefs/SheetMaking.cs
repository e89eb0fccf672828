using System.Globalization;
using Summarizer.Briefing;
using Summarizer.Terms;

namespace Summarizer.Writing.Briefs;

/// <summary>From a briefing note to what is written: numbers for findings, marks for citations, the tables of figures and names.</summary>
internal sealed class SheetMaking
{
    private readonly Brief brief;
    private readonly Labels labels;
    private readonly BriefLength length;
    private readonly List<SheetFinding> findings = [];
    private readonly BriefCitations citations;

    private SheetMaking(Brief brief, Vocabulary vocabulary)
    {
        this.brief = brief;
        labels = new Labels(brief.Options.Language);
        length = brief.Options.Length.For(brief.Articles.Count());
        citations = new BriefCitations(brief.Options.Language, vocabulary, labels);
    }

    public static BriefSheet Of(Brief brief, Vocabulary vocabulary) => new SheetMaking(brief, vocabulary).Make();

    private BriefSheet Make()
    {
        SheetStatement[] topline = [.. brief.Topline.Select((s, i) => new SheetStatement(
            s.Text, [.. s.Citations.Select(c => Mark(c.Article, c.Sentence))], Numbers(brief.Findings, new Place(DigestPart.Topline, i))))];
        _ = Rest(brief.Findings);
        SheetSection[] sections = [.. brief.Sections.Select(s => new SheetSection(Heading(s), [.. s.Articles.Select(Article)]))];
        Dictionary<int, HashSet<int>> cited = Cited(topline, sections);
        return new BriefSheet(
            BriefSheet.SchemaName, labels["Brief.Title"], brief.Options.Language, RunJson.Of(brief.Run), topline, sections,
            [.. brief.LeftOut.Select(l => new SheetLeftOut(l.Source.Article.Title ?? labels["Untitled"], citations.Of(l.Source), l.Source.Input, labels[$"Brief.{l.Reason}"]))],
            [.. brief.Articles.SelectMany(a => Figures(a, cited[a.Number]))], Names(cited),
            [.. brief.Articles.Select(a => Source(a, cited[a.Number]))],
            brief.Options.HasAnnex ? [.. brief.Articles.Where(a => a.Digest.Translation.Count > 0).Select(Annex)] : [],
            findings);
    }

    private string Heading(BriefSection section) => section.Title.Length > 0 ? section.Title : brief.Sections.Count > 1 ? labels["Brief.Other"] : labels["Brief.Articles"];

    private SheetArticle Article(BriefArticle article)
    {
        ArticleDigest digest = article.Digest;
        return new SheetArticle(
            article.Number, TitleOf(digest), digest.TitleTranslation is null ? "" : digest.Article.Title ?? "", string.Join(labels["Brief.And"], article.Story.Sources.Select(citations.Of)),
            Numbers(digest.Findings, new Place(DigestPart.Headline, 0)),
            Statements(article, digest.Abstract, DigestPart.Abstract, int.MaxValue), Statements(article, digest.Facts, DigestPart.Facts, length.Facts));
    }

    private string TitleOf(ArticleDigest digest) => digest.TitleTranslation ?? digest.Article.Title ?? labels["Untitled"];

    private SheetStatement[] Statements(BriefArticle article, IReadOnlyList<CitedText> texts, DigestPart part, int most) =>
    [
        .. texts.Select((t, i) => (t, i)).Where(p => p.t.Language == brief.Options.Language).Take(most).Select(p => new SheetStatement(
            p.t.Text, [.. p.t.Sentences.Select(s => Mark(article.Number, s))], Numbers(article.Digest.Findings, new Place(part, p.i)))),
    ];

    private static SheetCitation Mark(int article, int sentence) => new(article, sentence, string.Create(CultureInfo.InvariantCulture, $"{article}:{sentence}"));

    // What is found in a text gets its number where the text is written; notes are left to the digest.
    private int[] Numbers(IReadOnlyList<Finding> all, Place place) => [.. all.Where(f => f.Place == place && f.Severity != Severity.Info).Select(Number)];

    private int[] Rest(IReadOnlyList<Finding> all) => [.. all.Where(f => f.Place is null && f.Severity != Severity.Info).Select(Number)];

    private int Number(Finding finding)
    {
        findings.Add(new SheetFinding(findings.Count + 1, JsonNames.Of(finding.Severity), finding.Check, finding.Message));
        return findings.Count;
    }

    private Dictionary<int, HashSet<int>> Cited(SheetStatement[] topline, SheetSection[] sections)
    {
        Dictionary<int, HashSet<int>> cited = brief.Articles.ToDictionary(a => a.Number, _ => new HashSet<int>());
        foreach (SheetCitation citation in topline.Concat(sections.SelectMany(s => s.Articles).SelectMany(a => a.Abstract.Concat(a.Facts))).SelectMany(s => s.Citations))
            cited[citation.Source].Add(citation.Sentence);
        return cited;
    }

    private IEnumerable<SheetFigure> Figures(BriefArticle article, HashSet<int> cited) => article.Digest.Terms
        .Where(t => t.Kind == TermKind.Figure && t.Target.Length > 0 && t.Sentences.Any(cited.Contains))
        .Take(length.Figures)
        .Select(t => new SheetFigure(t.Source, t.Target, TitleOf(article.Digest), citations.Of(article.Story.Source), Mark(article.Number, t.Sentences.First(cited.Contains))));

    private SheetName[] Names(Dictionary<int, HashSet<int>> cited) =>
    [
        .. brief.Articles
            .SelectMany(a => a.Digest.Terms.Where(t => t.Kind is TermKind.Person or TermKind.Organization or TermKind.Place && t.Sentences.Any(cited[a.Number].Contains)).Select(t => (a.Number, Term: t)))
            .GroupBy(n => n.Term.Source)
            .Select(g => new SheetName(g.First().Term.Target, g.Key, labels[$"Kind{g.First().Term.Kind}"], [.. g.Select(n => n.Number).Distinct()]))
            .OrderBy(n => n.Kind, StringComparer.Ordinal).ThenBy(n => n.Name, StringComparer.OrdinalIgnoreCase),
    ];

    private SheetSource Source(BriefArticle article, HashSet<int> cited) => new(
        article.Number, TitleOf(article.Digest),
        [.. article.Story.Sources.Select(s => new SheetPrinting(citations.Of(s), s.Input, s.Article.Number, s.Article.Title ?? ""))],
        [.. article.Digest.Article.Sentences.Where(s => cited.Contains(s.Id)).Select(s => new SheetSentence(Mark(article.Number, s.Id).Mark, s.Text))]);

    private SheetAnnex Annex(BriefArticle article) => new(
        article.Number, TitleOf(article.Digest), article.Digest.Article.Title ?? "",
        [
            .. article.Digest.Translation.Select(t => new SheetParagraph(
                t.Source, t.Target, JsonNames.Of(article.Digest.Article.Paragraphs[t.Paragraph].Role), Numbers(article.Digest.Findings, new Place(DigestPart.Translation, t.Paragraph)))),
        ]);
}
