using Summarizer.Terms;

namespace Summarizer.Writing.Word;

/// <summary>One article: headlines, abstract, facts, a table of source and translation, terms. What is wrong carries a comment at its words.</summary>
internal sealed class WordArticle(WordDocument document, ArticleDigest digest, string id, string to, Labels labels)
{
    private readonly string from = LanguageTag.Of(digest.Article);
    private readonly string own = labels["HtmlLanguage"];
    private readonly HashSet<int> sentences = [.. digest.Article.Sentences.Select(s => s.Id)];

    public void Write()
    {
        Article article = digest.Article;
        document.Paragraph("Heading1", t => t.Add($"{article.Number}. ", own).Add(article.Title ?? labels["Untitled"], article.Title is null ? own : from));
        if (digest.TitleTranslation is { } title)
            document.Paragraph("Subtitle", t => Answer(t, title, LanguageTag.Of(to), new Place(DigestPart.Headline, 0)));
        string[] about = [.. new[] { article.Kicker, article.Byline, article.IsContinuation ? labels["Continuation"] : null }.OfType<string>()];
        if (about.Length > 0)
            document.Paragraph("Note", t => t.Add(string.Join(labels["Separator"], about), from));
        Statements("Abstract", DigestPart.Abstract, digest.Abstract);
        Statements("Facts", DigestPart.Facts, digest.Facts);
        SideBySide();
        Findings();
        Terms();
    }

    private void Statements(string label, DigestPart part, IReadOnlyList<CitedText> all)
    {
        foreach (IGrouping<string, (int Index, CitedText Text)> language in all.Index().GroupBy(t => t.Item.Language))
        {
            Heading(all.All(t => t.Language == language.Key) ? labels[label] : labels.Format("InLanguage", labels[label], labels.LanguageName(language.Key)));
            if (part == DigestPart.Facts)
                foreach ((int index, CitedText text) in language)
                    document.Paragraph("ListBullet", t => Statement(t, text, new Place(part, index)));
            else
                document.Paragraph("Normal", t =>
                {
                    foreach ((int index, CitedText text) in language)
                        Statement(t, text, new Place(part, index)).Add(language.Key == "zh" ? "" : " ", own);
                });
        }
    }

    private WordText Statement(WordText text, CitedText statement, Place place)
    {
        Answer(text, statement.Text, LanguageTag.Of(statement, digest.Article), place);
        return Citations(text, statement.Sentences);
    }

    private WordText Citations(WordText text, IReadOnlyList<int> cited)
    {
        foreach (int sentence in cited)
            _ = sentences.Contains(sentence) ? text.Link($"[{sentence}]", "en", Bookmark(sentence)) : text.Add($"[{sentence}]", "en", "Citation");
        return text;
    }

    private void SideBySide()
    {
        Dictionary<int, string> targets = digest.Translation.ToDictionary(t => t.Paragraph, t => t.Target);
        Heading(labels[targets.Count > 0 ? "SourceAndTranslation" : "WholeText"]);
        if (targets.Count == 0)
        {
            foreach (int index in Enumerable.Range(0, digest.Article.Paragraphs.Count))
                document.Paragraph("Normal", t => Source(t, index));
            return;
        }
        WordCell[] head =
        [
            new("CellSubhead", t => t.Add(labels.Format("SourceText", labels.LanguageName(digest.Article.Language)), own)),
            new("CellSubhead", t => t.Add(labels.Format("Translation", labels.LanguageName(to)), own)),
        ];
        document.Table([1, 1], digest.Article.Paragraphs.Select((paragraph, index) => Row(paragraph, index, targets.GetValueOrDefault(index) ?? "")).Prepend(head), RowBreak.Allowed);
    }

    private WordCell[] Row(Paragraph paragraph, int index, string target)
    {
        string style = paragraph.Role switch { ParagraphRole.Subhead => "CellSubhead", ParagraphRole.Caption => "CellCaption", _ => "Cell" };
        return [new(style, t => Source(t, index)), new(style, t => Answer(t, target, LanguageTag.Of(to), new Place(DigestPart.Translation, index)))];
    }

    private void Source(WordText text, int index)
    {
        string paragraph = digest.Article.Paragraphs[index].Text;
        int done = 0;
        foreach ((Sentence sentence, int start, int end) in SentencePlaces.In(digest.Article, index))
        {
            text.Add(paragraph[done..start], from).Bookmark(Bookmark(sentence.Id), t => t.Add($"[{sentence.Id}]", "en", "Citation").Add(paragraph[start..end], from));
            done = end;
        }
        text.Add(paragraph[done..], from);
    }

    // What is about no words of a text is about all of it.
    private void Answer(WordText text, string answer, string tag, Place place)
    {
        IReadOnlyList<FindingMark> marks = FindingMark.Of(answer, place, digest.Findings);
        Action<WordText> write = t =>
        {
            int done = 0;
            foreach (FindingMark mark in marks.Where(m => m.HasWords))
            {
                t.Add(answer[done..mark.Start], tag).Commented(Message(mark.Number), own, w => w.Add(answer[mark.Start..mark.End], tag, "ToCheck"));
                done = mark.End;
            }
            t.Add(answer[done..].TrimEnd(), tag);
        };
        foreach (FindingMark mark in marks.Where(m => !m.HasWords))
        {
            Action<WordText> inner = write;
            write = t => t.Commented(Message(mark.Number), own, inner);
        }
        write(text);
    }

    private void Findings()
    {
        if (digest.Findings.Count == 0)
            return;
        Heading(labels["Findings"]);
        for (int number = 1; number <= digest.Findings.Count; number++)
            document.Paragraph("ListBullet", t => t.Add(Message(number), own));
        if (digest.Repairs.Count > 0)
            document.Paragraph("Note", t => t.Add(labels.Format("Repairs", digest.Repairs.Count, digest.Repairs.Count(r => r.IsAccepted)), own));
    }

    private string Message(int number)
    {
        Finding finding = digest.Findings[number - 1];
        return $"[!{number}] {labels.Format("FindingNote", labels[finding.Severity.ToString()], labels[$"Check.{finding.Check}"], finding.Message)}";
    }

    private void Terms()
    {
        if (digest.Terms.Count == 0)
            return;
        Heading(labels["Terms"]);
        WordCell[] head = [.. new[] { labels.LanguageName(digest.Article.Language), labels["English"], labels["Kind"], labels["Sentences"] }.Select(l => new WordCell("CellSubhead", t => t.Add(l, own)))];
        document.Table([3, 4, 1, 2], digest.Terms.Select(Row).Prepend(head));
    }

    private WordCell[] Row(FoundTerm term) =>
    [
        new("Cell", t => t.Add(term.Source, from)), new("Cell", t => t.Add(term.Target, "en")), new("Cell", t => t.Add(labels[$"Kind{term.Kind}"], own)),
        new("Cell", t => Citations(t, term.Sentences)),
    ];

    private string Bookmark(int sentence) => $"{id}_s{sentence}";

    private void Heading(string text) => document.Paragraph("Heading2", t => t.Add(text, own));
}
