namespace Summarizer.Writing.Word;

/// <summary>The part of a Word document that is one source's.</summary>
internal sealed class WordDigestWriter : DigestWriter
{
    private readonly WordDocument document;
    private readonly RunInfo run;
    private readonly Page page;
    private readonly int number;
    private readonly Labels labels;
    private int written;

    public WordDigestWriter(WordDocument document, RunInfo run, Page page, int number, Labels labels)
    {
        (this.document, this.run, this.page, this.number, this.labels) = (document, run, page, number, labels);
        Say("Title", labels.SourceTitle(page.Source));
        Say("Note", labels.Count(page.Articles.Count));
        Say("Note", labels[run.Mode == DigestMode.Extractive ? "Extractive" : "ModelNote"]);
        foreach (string warning in page.Source.Warnings)
            document.Paragraph("Quote", t => t.Add($"{labels["Warning"]} ", labels["HtmlLanguage"], "Strong").Add(warning, labels["HtmlLanguage"]));
    }

    public override void WriteArticle(ArticleDigest digest) =>
        new WordArticle(document, digest, $"s{number}a{++written}", run.Parameters.GetValueOrDefault("to", "en"), labels).Write();

    public override void Finish()
    {
        Say("Heading1", labels["Residue"]);
        if (RunFacts.Used(page.Ledger, labels) is { } used)
            Say("Normal", used);
        if (page.Residue.Count == 0)
            Say("Normal", labels["NothingLeftOut"]);
        SourceLines lines = new(page.Source.Text);
        string tag = page.Articles.Count > 0 ? LanguageTag.Of(page.Articles[0]) : "zh-Hans";
        foreach (Residue left in page.Residue)
            document.Paragraph("ListBullet", t => t
                .Add($"{labels[left.Role.ToString()]}{labels["Separator"]}{labels.Format("CitedLine", lines.LineOf(left.Span.Start))}{labels["Separator"]}", labels["HtmlLanguage"])
                .Add(left.Text, tag));
        Say("Heading1", labels["RunInfo"]);
        foreach ((string name, string value) in RunFacts.Of(run, page, labels))
            Say("Note", labels.Format("NameAndValue", name, value));
    }

    private void Say(string style, string text) => document.Paragraph(style, t => t.Add(text, labels["HtmlLanguage"]));
}
