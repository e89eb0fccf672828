using Summarizer.Writing.Word;

namespace Summarizer.Writing.Briefs;

/// <summary>A briefing note as a Word document: citations lead to the cited sentences, what is to be checked carries a comment.</summary>
internal sealed class WordBrief
{
    private readonly BriefSheet sheet;
    private readonly Labels labels;
    private readonly Dictionary<string, string> words;
    private readonly WordDocument document;
    private readonly string own;

    private WordBrief(BriefSheet sheet)
    {
        this.sheet = sheet;
        labels = new Labels(sheet.Language);
        words = SheetLabels.Of(sheet, labels);
        own = labels["HtmlLanguage"];
        document = new WordDocument { Properties = new WordProperties(sheet.Title, words["made"], own) };
    }

    public static void Write(BriefSheet sheet, string? audience, Stream output) => new WordBrief(sheet).Write(audience, output);

    private void Write(string? audience, Stream output)
    {
        Say("Title", sheet.Title);
        Say("Note", words["made"]);
        if (audience is not null)
            Say("Note", words["audience"] + words["colon"] + audience);
        Say("Heading1", words["topline"]);
        foreach (SheetStatement sentence in sheet.Topline)
            document.Paragraph("ListBullet", t => Statement(t, sentence));
        foreach (SheetSection section in sheet.Sections)
        {
            Say("Heading1", section.Title);
            foreach (SheetArticle article in section.Articles)
                Article(article);
        }
        Tables();
        if (sheet.LeftOut.Count > 0)
            Say("Heading1", words["leftOut"]);
        foreach (SheetLeftOut left in sheet.LeftOut)
            document.Paragraph("ListBullet", t => t.Add(left.Title, "zh-Hans").Add($"{words["open"]}{left.Citation}{words["close"]}{words["colon"]}{left.Reason}", own));
        Sources();
        if (sheet.Findings.Count > 0)
            Say("Heading1", words["findings"]);
        foreach (SheetFinding finding in sheet.Findings)
            document.Paragraph("ListBullet", t => t.Add(Message(finding.Number), own));
        Annex();
        document.Save(output);
    }

    private void Article(SheetArticle article)
    {
        document.Paragraph("Heading2", t => Marked(t.Add($"{article.Number}. ", own), article.Title, article.Findings));
        document.Paragraph("Note", t => t.Add(article.Original, "zh-Hans").Add((article.Original.Length > 0 ? labels["Separator"] : "") + article.Citation, own));
        document.Paragraph("Normal", t =>
        {
            foreach (SheetStatement sentence in article.Abstract)
                Statement(t, sentence).Add(words["space"], own);
        });
        foreach (SheetStatement fact in article.Facts)
            document.Paragraph("ListBullet", t => Statement(t, fact));
    }

    private void Tables()
    {
        if (sheet.Figures.Count > 0)
            Table(words["figures"], [3, 3, 5, 5], ["value", "original", "article", "source"], sheet.Figures.Select(f => new WordCell[]
            {
                Cell(f.Value, "en"), Cell(f.Original, "zh-Hans"), Cell(f.Context, own), new("Cell", t => Citation(t.Add(f.Citation, own), f.Mark)),
            }));
        if (sheet.Names.Count > 0)
            Table(words["names"], [5, 4, 2, 2], ["name", "original", "kind", "articles"], sheet.Names.Select(n => new[]
            {
                Cell(n.Name, "en"), Cell(n.Original, "zh-Hans"), Cell(n.Kind, own), Cell(string.Join(words["comma"], n.Sources), own),
            }));
    }

    private void Table(string title, int[] widths, string[] head, IEnumerable<WordCell[]> rows)
    {
        Say("Heading1", title);
        document.Table(widths, rows.Prepend([.. head.Select(h => new WordCell("CellSubhead", t => t.Add(words[h], own)))]), RowBreak.Avoided);
    }

    private void Sources()
    {
        Say("Heading1", words["sources"]);
        foreach (SheetSource source in sheet.Sources)
        {
            Say("Heading2", $"{source.Number}. {source.Title}");
            foreach (SheetPrinting printing in source.Printings)
                document.Paragraph("Note", t => t.Add(printing.Citation + words["colon"], own).Add(printing.Title, "zh-Hans").Add($"{words["open"]}{printing.File}{words["close"]}", own));
            foreach (SheetSentence sentence in source.Sentences)
                document.Paragraph("Normal", t => t.Bookmark(Bookmark(sentence.Mark), b => b.Add($"[{sentence.Mark}] ", "en", "Citation").Add(sentence.Text, "zh-Hans")));
        }
    }

    private void Annex()
    {
        if (sheet.Annex.Count > 0)
            Say("Heading1", words["annex"]);
        foreach (SheetAnnex article in sheet.Annex)
        {
            Say("Heading2", $"{article.Number}. {article.Title}");
            foreach (SheetParagraph paragraph in article.Paragraphs)
                document.Paragraph(paragraph.Role switch { "subhead" => "Heading3", "caption" => "Note", _ => "Normal" }, t => Marked(t, paragraph.Target, paragraph.Findings));
        }
    }

    private WordText Statement(WordText text, SheetStatement statement)
    {
        Marked(text, statement.Text, statement.Findings);
        foreach (SheetCitation citation in statement.Citations)
            Citation(text, citation);
        return text;
    }

    private void Citation(WordText text, SheetCitation citation) => text.Add(words["space"], own).Link($"[{citation.Mark}]", "en", Bookmark(citation.Mark));

    private void Marked(WordText text, string content, IReadOnlyList<int> findings)
    {
        Action<WordText> write = t => t.Add(content, own, findings.Count > 0 ? "ToCheck" : null);
        foreach (int number in findings)
        {
            Action<WordText> inner = write;
            write = t => t.Commented(Message(number), own, inner);
        }
        write(text);
    }

    private string Message(int number)
    {
        SheetFinding finding = sheet.Findings[number - 1];
        return $"[!{number}] {labels.Format("FindingNote", labels[char.ToUpperInvariant(finding.Severity[0]) + finding.Severity[1..]], labels[$"Check.{finding.Check}"], finding.Message)}";
    }

    private static WordCell Cell(string content, string tag) => new("Cell", t => t.Add(content, tag));

    private static string Bookmark(string mark) => $"s{mark.Replace(':', '_')}";

    private void Say(string style, string content) => document.Paragraph(style, t => t.Add(content, own));
}
