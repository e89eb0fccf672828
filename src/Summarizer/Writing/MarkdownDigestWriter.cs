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
            Paragraph($"**{MarkdownText.Escape(translated)}**");
        string[] about = [.. new[] { article.Kicker, article.Byline, article.IsContinuation ? labels["Continuation"] : null }.OfType<string>()];
        if (about.Length > 0)
            Paragraph($"*{MarkdownText.Escape(string.Join(labels["Separator"], about))}*");

        WriteAbstract(digest.Abstract);
        WriteFacts(digest.Facts);
        WriteTranslation(digest);
        WriteCited(digest);
        WriteFindings(digest.Findings);
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
        List<string> facts = [CountLabel(page.Articles.Count, "NoArticle", "OneArticle", "Articles"), page.Source.Encoding];
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

    private void WriteAbstract(IReadOnlyList<CitedText> sentences)
    {
        foreach (IGrouping<string, CitedText> language in sentences.GroupBy(s => s.Language))
        {
            Heading(3, Labelled("Abstract", sentences, language.Key));
            // Chinese sentences follow one another without a space; a reference mark ends each.
            Paragraph(string.Join(language.Key == "zh" ? "" : " ", language.Select(Cited)));
        }
    }

    private void WriteFacts(IReadOnlyList<CitedText> facts)
    {
        foreach (IGrouping<string, CitedText> language in facts.GroupBy(f => f.Language))
        {
            Heading(3, Labelled("Facts", facts, language.Key));
            foreach (CitedText fact in language)
                Item(Cited(fact));
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
            string text = MarkdownText.Escape(paragraph.Target);
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

    private void WriteFindings(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
            return;
        Heading(3, labels["Findings"]);
        foreach (Finding finding in findings)
            Item(labels.Format("FindingItem", labels[finding.Severity.ToString()], labels[$"Check.{finding.Check}"], MarkdownText.Escape(finding.Message)));
        output.WriteLine();
    }

    private static string Cited(CitedText text) =>
        MarkdownText.Escape(text.Text) + (text.Language == "zh" ? "" : " ") + string.Concat(text.Sentences.Select(id => $"[{id}]"));

    private string Labelled(string label, IReadOnlyList<CitedText> all, string language) =>
        all.All(t => t.Language == language) ? labels[label] : labels.Format("InLanguage", labels[label], labels.LanguageName(language));

    private string CountLabel(int count, string none, string one, string many) =>
        count switch { 0 => labels[none], 1 => labels[one], _ => labels.Format(many, count) };

    private void Heading(int level, string text) => output.WriteLine($"{new string('#', level)} {text}\n");

    private void Paragraph(string text) => output.WriteLine($"{text}\n");

    private void Item(string text) => output.WriteLine($"- {text}");
}
