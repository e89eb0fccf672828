namespace Summarizer.Splitting;

/// <summary>
/// Gathers blocks into articles in the order of the page. Headlines wait until what follows them tells whether they begin an article
/// or a section: a byline, a lead, a jump line, a kicker or a second headline begin one.
/// </summary>
internal sealed class PageAssembly(IReadOnlyList<Block> blocks)
{
    private const int LongestColumnLabel = 8, MostKickerLines = 2;

    private readonly HashSet<Block> duplicates = Duplicates.Of(blocks);
    private readonly bool isMarked = blocks.Any(b => b.Kind == BlockKind.Heading);
    private readonly bool hasLeads = blocks.Any(b => b.Kind is BlockKind.Lead or BlockKind.Byline or BlockKind.ContinuedFrom);
    private readonly List<ArticleDraft> articles = [];
    private readonly List<Block> headlines = [];
    private readonly List<Residue> residue = [];
    private int position = -1;

    private ArticleDraft? Current => articles.Count > 0 ? articles[^1] : null;

    public void Add(Block block)
    {
        position++;
        if (duplicates.Contains(block))
        {
            Leave(block, ResidueRole.Duplicate);
            return;
        }
        switch (block.Kind)
        {
            case BlockKind.Heading:
                headlines.Add(block);
                break;
            case BlockKind.Short when IsHeadline(block):
                headlines.Add(block);
                break;
            case BlockKind.Furniture:
                Leave(block, ResidueRole.Furniture);
                break;
            case BlockKind.ContinuedOn:
                Leave(block, ResidueRole.JumpLine);
                break;
            case BlockKind.ContinuedFrom:
                Leave(block, ResidueRole.JumpLine);
                Begin(isContinuation: true);
                break;
            case BlockKind.Caption when headlines.Count == 0 && Current is { } article:
                article.Add(block.Passage, ParagraphRole.Caption);
                break;
            case BlockKind.Caption:
                Leave(block, ResidueRole.Caption);
                break;
            case BlockKind.Byline:
                AddByline(block);
                break;
            case BlockKind.Lead:
                if (headlines.Count > 0 || Current is null or { HasBody: true }) Begin();
                Current!.Add(block.Passage, ParagraphRole.Body);
                break;
            default:
                if (headlines.Count > 0) Resolve(block);
                if (Current is null) Begin();
                Current!.Add(block.Passage, ParagraphRole.Body);
                break;
        }
    }

    public Page Finish(SourceDocument source)
    {
        foreach (Block left in headlines) Leave(left, ResidueRole.Unassigned);
        headlines.Clear();
        return new Page(source, [.. articles.Select((a, i) => a.Finish(i + 1))], [.. residue.OrderBy(r => r.Span.Start)]);
    }

    /// <summary>
    /// On a page with marked headings an unmarked short line is a kicker where a heading follows, and text elsewhere; on a page
    /// without marks it is a headline unless it goes on from a broken sentence.
    /// </summary>
    private bool IsHeadline(Block block)
    {
        // A kicker may take more than one line.
        int after = position + 1;
        while (after < blocks.Count && after <= position + MostKickerLines && blocks[after].Kind == BlockKind.Short) after++;
        BlockKind next = after < blocks.Count ? blocks[after].Kind : BlockKind.Furniture;
        bool goesOn = headlines.Count == 0 && Current is { IsOpen: true };
        return isMarked ? next == BlockKind.Heading && !goesOn : !goesOn;
    }

    private void AddByline(Block block)
    {
        if (headlines.Count > 0 || Current is null) Begin();
        if (Current!.Byline is null) Current.Byline = block.Passage;
        else if (!Current.HasBody) Current.Byline = Together(Current.Byline, block.Passage);
        else Current.Add(block.Passage, ParagraphRole.Body);
    }

    /// <summary>Body text follows the headlines that wait: an article's head, or the heads of sections.</summary>
    private void Resolve(Block body)
    {
        bool sameLevel = headlines.Count > 1 && headlines.All(h => h.Level == headlines[0].Level);
        bool kicker = headlines.Count > 1 && headlines[0].Level == 0 && headlines[^1].Level > 0;
        bool higher = isMarked && Current is { Level: > 0 } && headlines[0].Level > 0 && headlines[0].Level < Current.Level;
        bool peer = isMarked && !hasLeads && Current is not null && headlines[0].Level == Current.Level;
        bool own = LinePatterns.OwnArticle.IsMatch(headlines[0].Text);
        // News opens with its day; a section does so too in a feature, whose authors stand in a line of their own.
        bool dated = Current is { Level: > 0, Byline: null } && headlines[0].Level == Current.Level && LinePatterns.DatedOpening.IsMatch(body.Text);
        if (Current is null || sameLevel || kicker || higher || peer || own || dated)
        {
            Begin();
            return;
        }
        foreach (Block head in headlines)
        {
            // Between byline and text stands the name of a column, not of a section.
            if (!Current.HasBody && Current.Title is not null && head.Text.Length <= LongestColumnLabel) Leave(head, ResidueRole.Furniture);
            else Current.Add(head.Passage, ParagraphRole.Subhead);
        }
        headlines.Clear();
    }

    private void Begin(bool isContinuation = false)
    {
        // The last of the highest headlines is the title; what stands above it is its kicker, below it a section's head.
        int level = headlines.FirstOrDefault(h => h.Level > 0)?.Level ?? 0;
        int last = headlines.FindLastIndex(h => h.Level == level);
        // A line that begins with a dash goes on from the headline above it.
        int title = last > 0 && headlines[last].Text.StartsWith('—') ? last - 1 : last;
        articles.Add(new ArticleDraft
        {
            Title = title < 0 ? null : Together(headlines[title..(last + 1)]),
            Kicker = title <= 0 ? null : Together(headlines[..title]),
            Level = title < 0 ? 0 : headlines[title].Level,
            IsContinuation = isContinuation,
        });
        foreach (Block head in headlines.Skip(last + 1)) Current!.Add(head.Passage, ParagraphRole.Subhead);
        headlines.Clear();
    }

    private static Passage Together(List<Block> lines) => lines.Select(l => l.Passage).Aggregate(Together);

    private static Passage Together(Passage one, Passage other) => new(one.Text + " " + other.Text, [.. one.Places, one.Places[^1], .. other.Places]);

    private void Leave(Block block, ResidueRole role) => residue.Add(new Residue(role, block.Text, block.Passage.Span()));
}
