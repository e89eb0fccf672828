namespace Summarizer.Splitting;

/// <summary>An article while its blocks are gathered.</summary>
internal sealed class ArticleDraft
{
    // A fragment that a column's end left behind is long; a short line without an end is a line of its own.
    private const int ShortestFragment = 16;

    private readonly List<(ParagraphRole Role, List<Passage> Parts)> paragraphs = [];

    public Passage? Title { get; init; }

    public Passage? Kicker { get; init; }

    public Passage? Byline { get; set; }

    /// <summary>The level of its marked title, 0 for an unmarked one.</summary>
    public int Level { get; init; }

    public bool IsContinuation { get; set; }

    public bool HasBody => paragraphs.Any(p => p.Role == ParagraphRole.Body);

    /// <summary>Whether the last paragraph breaks off within a sentence.</summary>
    public bool IsOpen =>
        LastBody is { } last && (last.Parts.Count > 1 || last.Parts[0].Length >= ShortestFragment) && !LinePatterns.Finished.IsMatch(last.Parts[^1].Text);

    private (ParagraphRole Role, List<Passage> Parts)? LastBody =>
        paragraphs.FindLastIndex(p => p.Role != ParagraphRole.Caption) is >= 0 and var i && paragraphs[i].Role == ParagraphRole.Body ? paragraphs[i] : null;

    public void Add(Passage passage, ParagraphRole role)
    {
        if (role == ParagraphRole.Body && IsOpen && !LinePatterns.ListItem.IsMatch(passage.Text)) LastBody!.Value.Parts.Add(passage);
        else paragraphs.Add((role, [passage]));
    }

    public Article Finish(int number)
    {
        List<Paragraph> finished = [];
        List<Sentence> sentences = [];
        foreach ((ParagraphRole role, List<Passage> parts) in paragraphs)
        {
            Passage whole = parts.Aggregate((a, b) => a.Join(b));
            if (role == ParagraphRole.Body)
                foreach ((int start, int end) in SentenceSplitter.Split(whole.Text))
                    sentences.Add(new Sentence(sentences.Count + 1, finished.Count, whole.Text[start..end], whole.Span(start, end)));
            finished.Add(new Paragraph(whole.Text, role, [.. parts.Select(p => p.Span())]));
        }
        string text = string.Concat(finished.Select(p => p.Text));
        return new Article(
            number, Title?.Text, Kicker?.Text, Byline?.Text ?? BylineOfLead(finished), IsContinuation,
            Letters.Language(text.Length > 0 ? text : Title?.Text ?? ""), finished, sentences);
    }

    private static string? BylineOfLead(List<Paragraph> paragraphs) =>
        paragraphs.Count > 0 && LinePatterns.Lead.Match(paragraphs[0].Text).Groups["byline"] is { Success: true } byline ? byline.Value : null;
}
