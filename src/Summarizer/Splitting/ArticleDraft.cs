namespace Summarizer.Splitting;

/// <summary>An article while its blocks are gathered.</summary>
internal sealed class ArticleDraft
{
    private readonly List<ParagraphDraft> paragraphs = [];
    private readonly Topic topic = new();
    private int read;

    public Passage? Title { get; set; }

    public Passage? Kicker { get; set; }

    public Passage? Subtitle { get; set; }

    public Passage? Byline { get; set; }

    /// <summary>The level of its marked title, 0 for an unmarked one.</summary>
    public int Level { get; set; }

    public bool IsContinuation { get; set; }

    public bool IsContinued { get; set; }

    /// <summary>Whether it is one of the page's short news, which need no headline.</summary>
    public bool IsBrief { get; set; }

    /// <summary>Whether its authors stand on a line above the text, as a feature's do.</summary>
    public bool HasBylineAbove { get; set; }

    /// <summary>Whether it begins with 本报讯 or the like, as news does.</summary>
    public bool HasLead { get; set; }

    /// <summary>Whether it is over: a jump line, its authors, or a rule stood below it.</summary>
    public bool IsClosed { get; set; }

    public IReadOnlyList<ParagraphDraft> Paragraphs => paragraphs;

    /// <summary>The blocks of title, kicker and byline, for the ledger.</summary>
    public List<(PartRole Role, Block Block)> Head { get; } = [];

    /// <summary>Where its text begins in the file, or its headline where it has no text.</summary>
    public int Start => paragraphs.Find(p => p.Role == ParagraphRole.Body)?.Parts[0].Extents[0].Start ?? (Head.Count > 0 ? Head.Min(h => h.Block.Extents[0].Start) : 0);

    public bool HasBody => paragraphs.Exists(p => p.Role == ParagraphRole.Body);

    /// <summary>The last paragraph, where it breaks off within a sentence.</summary>
    public ParagraphDraft? Open =>
        paragraphs.FindLast(p => p.Role != ParagraphRole.Caption) is { Role: ParagraphRole.Body } last && Endings.IsOpen(last.End) ? last : null;

    /// <summary>Whether its text is written in a language.</summary>
    public bool IsOf(string language) => Letters.Language(paragraphs.Find(p => p.Role == ParagraphRole.Body)!.Parts[0].Text) == language;

    /// <summary>How many pairs of characters a text shares with this article and not with another.</summary>
    public int Cohesion(Block block, ArticleDraft other)
    {
        HashSet<int> mine = Pairs(), others = other.Pairs();
        return Topic.PairsOf(block.Text).Distinct().Count(p => mine.Contains(p) && !others.Contains(p));
    }

    private HashSet<int> Pairs()
    {
        if (topic.Count == 0 && Title is not null) topic.Add(Title.Text);
        int parts = 0;
        foreach (Block part in paragraphs.Where(p => p.Role == ParagraphRole.Body).SelectMany(p => p.Parts))
            if (++parts > read) topic.Add(part.Text);
        read = parts;
        return topic.Pairs;
    }

    public void Add(Block block, ParagraphRole role) => paragraphs.Add(new ParagraphDraft(role, block));

    public void MoveTo(ArticleDraft other, ParagraphDraft paragraph)
    {
        paragraphs.Remove(paragraph);
        other.paragraphs.Add(paragraph);
    }

    public Article Finish(int number, SourceText source)
    {
        List<Paragraph> finished = [];
        List<Sentence> sentences = [];
        foreach (ParagraphDraft paragraph in paragraphs)
        {
            Passage whole = paragraph.Whole();
            PositionMap map = whole.Map(source);
            if (paragraph.Role == ParagraphRole.Body)
                foreach ((int start, int end) in SentenceSplitter.Split(whole.Text))
                    sentences.Add(new Sentence(sentences.Count + 1, finished.Count, whole.Text[start..end], map.Span(start, end)) { Start = start });
            finished.Add(new Paragraph(whole.Text, paragraph.Role, [.. paragraph.Parts.Select(p => source.Span(p.Passage.Places[0], p.Passage.Places[^1] + 1))])
            {
                Map = map,
                IsCutOff = paragraph.Role == ParagraphRole.Body && Endings.IsOpen(whole.Text),
            });
        }
        string text = string.Concat(finished.Select(p => p.Text));
        if (text.Length == 0) text = Title?.Text ?? "";
        return new Article(number, Title?.Text, Kicker?.Text, Byline?.Text ?? BylineInText(finished), IsContinuation, Letters.Language(text), finished, sentences)
        {
            Subtitle = Subtitle?.Text,
            IsContinued = IsContinued,
            WrittenIn = Letters.Script(text),
        };
    }

    private static string? BylineInText(List<Paragraph> paragraphs) =>
        paragraphs.Find(p => p.Role == ParagraphRole.Body) is not { } first ? null
        : Leads.BylineOf(first.Text)
            ?? (Bylines.AtEnd.Match(paragraphs.FindLast(p => p.Role == ParagraphRole.Body)!.Text).Groups["byline"] is { Success: true } closing ? closing.Value : null);
}

/// <summary>A paragraph while its parts are gathered.</summary>
internal sealed class ParagraphDraft(ParagraphRole role, Block first)
{
    public ParagraphRole Role => role;

    public List<Block> Parts { get; } = [first];

    /// <summary>The text it ends with, enough to tell how: the last part, with what stands before it where that is short.</summary>
    public string End => Parts.Count > 1 ? Parts[^2].Text + Parts[^1].Text : Parts[^1].Text;

    public Passage Whole() => Passage.Join([.. Parts.Select(p => p.Passage)]);
}
