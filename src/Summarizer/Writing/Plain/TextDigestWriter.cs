namespace Summarizer.Writing.Plain;

/// <summary>A digest as plain text: source and translation paragraph under paragraph, for mail and for editors without markup.</summary>
internal sealed class TextDigestWriter : DigestWriter
{
    private readonly TextWriter output;
    private readonly Page page;
    private readonly Labels labels;

    public TextDigestWriter(TextWriter output, RunInfo run, Page page, Labels labels)
    {
        (this.output, this.page, this.labels) = (output, page, labels);
        Line(labels.SourceTitle(page.Source));
        Line(labels.Count(page.Articles.Count));
        Line(labels[run.Mode == DigestMode.Extractive ? "Extractive" : "ModelNote"]);
        foreach (string warning in page.Source.Warnings)
            Line($"{labels["Warning"]} {warning}");
    }

    public override void WriteArticle(ArticleDigest digest)
    {
        Article article = digest.Article;
        Line("");
        Line("");
        Line($"{article.Number}. {article.Title ?? labels["Untitled"]}");
        if (digest.TitleTranslation is { } title)
            Line(Marked(title, new Place(DigestPart.Headline, 0), digest.Findings));
        string[] about = [.. new[] { article.Kicker, article.Byline, article.IsContinuation ? labels["Continuation"] : null }.OfType<string>()];
        if (about.Length > 0)
            Line(string.Join(labels["Separator"], about));
        Statements("Abstract", DigestPart.Abstract, digest.Abstract, digest.Findings);
        Statements("Facts", DigestPart.Facts, digest.Facts, digest.Findings);
        Paragraphs(digest);
        Findings(digest);
        output.Flush();
    }

    public override void Finish()
    {
        if (page.Residue.Count > 0)
        {
            SourceLines lines = new(page.Source.Text);
            Line("");
            Heading(labels["Residue"]);
            foreach (Residue left in page.Residue)
                Line("- " + labels.Format("ResidueItem", labels[left.Role.ToString()], lines.LineOf(left.Span.Start), left.Text));
        }
        if (RunFacts.Used(page.Ledger, labels) is { } used)
        {
            Line("");
            Line(used);
        }
        output.Flush();
    }

    private void Statements(string label, DigestPart part, IReadOnlyList<CitedText> all, IReadOnlyList<Finding> findings)
    {
        foreach (IGrouping<string, (int Index, CitedText Text)> language in all.Index().GroupBy(t => t.Item.Language))
        {
            Heading(all.All(t => t.Language == language.Key) ? labels[label] : labels.Format("InLanguage", labels[label], labels.LanguageName(language.Key)));
            foreach ((int index, CitedText text) in language)
                Line($"- {Marked(text.Text, new Place(part, index), findings)}{(language.Key == "zh" ? "" : " ")}{string.Concat(text.Sentences.Select(id => $"[{id}]"))}");
        }
    }

    private void Paragraphs(ArticleDigest digest)
    {
        BilingualSegment[] segments = [.. BilingualSegment.Of(digest).Where(s => s.Place.Part == DigestPart.Translation)];
        if (segments.Length == 0)
            return;
        Heading(labels[digest.Translation.Count > 0 ? "SourceAndTranslation" : "WholeText"]);
        foreach ((int index, BilingualSegment segment) in segments.Index())
        {
            if (index > 0)
                Line("");
            Line(segment.Source);
            if (segment.Target is { } target)
                Line(Marked(target, segment.Place, digest.Findings));
        }
    }

    private void Findings(ArticleDigest digest)
    {
        if (digest.Findings.Count == 0)
            return;
        Heading(labels["Findings"]);
        foreach ((int index, Finding finding) in digest.Findings.Index())
            Line($"{MarkedText.Mark(index + 1)} {labels.Format("FindingNote", labels[finding.Severity.ToString()], labels[$"Check.{finding.Check}"], finding.Message)}");
        if (digest.Repairs.Count > 0)
            Line(labels.Format("Repairs", digest.Repairs.Count, digest.Repairs.Count(r => r.IsAccepted)));
    }

    // The number of a finding stands behind the words it is about.
    private static string Marked(string text, Place place, IReadOnlyList<Finding> findings)
    {
        string marked = text.TrimEnd();
        foreach (FindingMark mark in FindingMark.Of(marked, place, findings).Reverse())
            marked = marked.Insert(mark.End, mark.HasWords ? MarkedText.Mark(mark.Number) : " " + MarkedText.Mark(mark.Number));
        return marked;
    }

    private void Heading(string text)
    {
        Line("");
        Line(text);
        Line("");
    }

    private void Line(string text) => output.WriteLine(LegalText.Of(text).Replace('\n', ' '));
}
