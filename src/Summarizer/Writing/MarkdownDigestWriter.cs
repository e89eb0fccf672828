using Summarizer.Terms;

namespace Summarizer.Writing;

/// <summary>A digest as an editor would hand it on: one section a source, one subsection an article.</summary>
internal sealed class MarkdownDigestWriter : DigestWriter
{
    private readonly TextWriter output;
    private readonly RunInfo run;
    private readonly Page page;
    private readonly Labels labels;
    private readonly SourceLines lines;

    public MarkdownDigestWriter(TextWriter output, RunInfo run, Page page, Labels labels)
    {
        (this.output, this.run, this.page, this.labels) = (output, run, page, labels);
        lines = new SourceLines(page.Source.Text);
        WriteHead();
    }

    public override void WriteArticle(ArticleDigest digest)
    {
        Article article = digest.Article;
        Heading(2, $"{article.Number}. {MarkdownText.Escape(article.Title ?? labels["Untitled"])}");
        if (digest.TitleTranslation is { } translated)
            Paragraph($"**{MarkedText.Markdown(translated, new Place(DigestPart.Headline, 0), digest.Findings)}**");
        string[] about = [.. new[] { article.Kicker, article.Byline, labels.Cite(article.Dateline), article.IsContinuation ? labels["Continuation"] : null }.OfType<string>()];
        if (about.Length > 0)
            Paragraph($"*{MarkdownText.Escape(string.Join(labels["Separator"], about))}*");

        WriteAbstract(digest);
        WriteFacts(digest);
        WriteTranslation(digest);
        WriteCited(digest);
        if (run.Mode == DigestMode.Extractive)
            WriteTerms(digest.Terms);
        WriteFindings(digest);
        output.Flush();
    }

    public override void Finish()
    {
        new MarkdownResidue(output, labels, lines).Write(page.Residue);
        output.Flush();
    }

    private void WriteHead()
    {
        Heading(1, labels.SourceName(page.Source));
        List<string> facts = [labels.Count(page.Articles.Count), page.Source.Encoding];
        if (run.Model is { } model)
            facts.Add(labels.Format("Model", model, run.Runtime ?? "?"));
        if (run.Prompts is { } prompts)
            facts.Add(labels.Format("Prompts", prompts[..Math.Min(8, prompts.Length)]));
        output.WriteLine($"> {MarkdownText.Escape(string.Join(labels["Separator"], facts))}");
        output.WriteLine(">");
        output.WriteLine($"> {labels[run.Mode == DigestMode.Extractive ? "Extractive" : "ModelNote"]}");
        foreach (string warning in page.Source.Warnings)
            output.WriteLine($">\n> **{labels["Warning"]}** {MarkdownText.Escape(warning)}");
        output.WriteLine();
    }

    private void WriteAbstract(ArticleDigest digest)
    {
        foreach (IGrouping<string, (CitedText Text, string Marked)> language in Marked(digest.Abstract, DigestPart.Abstract, digest.Findings))
        {
            Heading(3, Labelled("Abstract", digest.Abstract, language.Key));
            // Chinese sentences follow one another without a space; a reference mark ends each.
            Paragraph(string.Join(language.Key == "zh" ? "" : " ", language.Select(s => s.Marked)));
        }
    }

    private void WriteFacts(ArticleDigest digest)
    {
        foreach (IGrouping<string, (CitedText Text, string Marked)> language in Marked(digest.Facts, DigestPart.Facts, digest.Findings))
        {
            Heading(3, Labelled("Facts", digest.Facts, language.Key));
            foreach ((_, string fact) in language)
                Item(fact);
            output.WriteLine();
        }
    }

    private void WriteTranslation(ArticleDigest digest)
    {
        if (digest.Translation.Count == 0)
            return;
        string language = run.Parameters.GetValueOrDefault("to", "en");
        Heading(3, labels.Format("Translation", labels.LanguageName(language)));
        foreach (TranslatedParagraph paragraph in digest.Translation)
        {
            string text = MarkedText.Markdown(paragraph.Target, new Place(DigestPart.Translation, paragraph.Paragraph), digest.Findings);
            ParagraphRole role = digest.Article.Paragraphs[paragraph.Paragraph].Role;
            Paragraph(role switch { ParagraphRole.Subhead => $"**{text}**", ParagraphRole.Caption => $"*{text}*", _ => text });
        }
    }

    private void WriteCited(ArticleDigest digest)
    {
        HashSet<int> ids = [.. digest.Abstract.Concat(digest.Facts).SelectMany(s => s.Sentences)];
        Sentence[] cited = [.. digest.Article.Sentences.Where(s => ids.Contains(s.Id))];
        if (cited.Length == 0)
            return;
        // Without a model the statements are the sentences: where they stand is all that is left to say.
        if (run.Mode == DigestMode.Extractive)
        {
            Paragraph(labels.Format("CitedWhere", string.Join(labels["Separator"], cited.Select(s => $"[{s.Id}] {labels.Format("CitedLine", lines.LineOf(s.Span.Start))}"))));
            return;
        }
        Heading(3, labels["Cited"]);
        foreach (Sentence sentence in cited)
            Item($"[{sentence.Id}] {MarkdownText.Escape(sentence.Text)} *{labels.Format("CitedLine", lines.LineOf(sentence.Span.Start))}*");
        output.WriteLine();
    }

    private void WriteTerms(IReadOnlyList<FoundTerm> terms)
    {
        if (terms.Count > 0)
            Heading(3, labels["Terms"]);
        MarkdownTerms.Write(output, labels, terms);
    }

    private void WriteFindings(ArticleDigest digest)
    {
        if (digest.Findings.Count == 0)
            return;
        Heading(3, labels["Findings"]);
        for (int i = 0; i < digest.Findings.Count; i++)
        {
            Finding finding = digest.Findings[i];
            string mark = finding is { Place: not null, Severity: not Severity.Info } ? MarkedText.Mark(i + 1) + " " : "";
            Item(mark + labels.Format("FindingItem", labels[finding.Severity.ToString()], labels[$"Check.{finding.Check}"], MarkdownText.Escape(finding.Message)));
        }
        output.WriteLine();
        if (digest.Repairs.Count > 0)
            Paragraph(labels.Format("Repairs", digest.Repairs.Count, digest.Repairs.Count(r => r.IsAccepted)));
    }

    private static IEnumerable<IGrouping<string, (CitedText Text, string Marked)>> Marked(
        IReadOnlyList<CitedText> texts, DigestPart part, IReadOnlyList<Finding> findings) =>
        texts.Select((t, i) => (t, Cited(t, MarkedText.Markdown(t.Text, new Place(part, i), findings)))).GroupBy(t => t.t.Language);

    private static string Cited(CitedText text, string marked) =>
        marked + (text.Language == "zh" ? "" : " ") + string.Concat(text.Sentences.Select(id => $"[{id}]"));

    private string Labelled(string label, IReadOnlyList<CitedText> all, string language) =>
        all.All(t => t.Language == language) ? labels[label] : labels.Format("InLanguage", labels[label], labels.LanguageName(language));

    private void Heading(int level, string text) => output.WriteLine($"{new string('#', level)} {text}\n");

    private void Paragraph(string text) => output.WriteLine($"{text}\n");

    private void Item(string text) => output.WriteLine($"- {text}");
}
