namespace Summarizer.Splitting;

/// <summary>
/// Gathers blocks into articles in the order of the page. Headlines wait until what follows them tells whether they begin an article
/// or a section.
/// </summary>
internal sealed class PageAssembly
{
    private readonly IReadOnlyList<Block> blocks;
    private readonly HashSet<Block> duplicates;
    private readonly PageShape shape;
    private readonly Joining joining;
    private readonly List<ArticleDraft> articles = [];
    private readonly List<Block> heads = [], captions = [];
    private readonly List<(ResidueRole Role, Block Block)> residue = [];
    private BriefsMode briefs = BriefsMode.None;
    private ArticleDraft? current;
    private int position = -1;

    public PageAssembly(IReadOnlyList<Block> blocks)
    {
        this.blocks = blocks;
        duplicates = Duplicates.Of(blocks);
        shape = PageShape.Of(blocks);
        joining = new Joining(new Fits(new CharacterPairs(blocks)));
    }

    public IReadOnlyList<ArticleDraft> Articles => articles;

    public IReadOnlyList<(ResidueRole Role, Block Block)> Residue => residue;

    public void AddAll()
    {
        foreach (Block block in blocks) Add(block);
        // A picture with a headline and no text is news too; headlines alone are somebody's table of contents.
        if (captions.Count > 0 && heads.Count > 0) Begin();
        DissolveTitleAlone();
        // Text at the top without headline, authors or newsroom: its head stands on another page.
        if (articles is [{ Title: null, HasLead: false, HasBylineAbove: false, IsBrief: false } first, _, ..] && articles.Exists(a => a.Title is not null)) first.IsContinuation = true;
        foreach (Block left in heads) residue.Add((ResidueRole.Unassigned, left));
        foreach (Block left in captions) residue.Add((ResidueRole.Caption, left));
        CaptionPlaces.Settle(articles);
    }

    private void Add(Block block)
    {
        position++;
        if (duplicates.Contains(block))
        {
            residue.Add((ResidueRole.Duplicate, block));
            return;
        }
        switch (block.Kind)
        {
            case BlockKind.Heading when block == shape.PageTitle:
                residue.Add((ResidueRole.Furniture, block));
                break;
            case BlockKind.Heading:
                heads.Add(block);
                break;
            case BlockKind.Short when heads.Count > 0 && Bylines.AreNames(block.Text) && shape.ProseFollows(position):
                AddByline(block);
                break;
            case BlockKind.Short when IsHeadline(block):
                heads.Add(block);
                break;
            case BlockKind.Furniture or BlockKind.Rule:
                residue.Add((ResidueRole.Furniture, block));
                if (block.Kind == BlockKind.Rule && current is { Open: null }) current.IsClosed = true;
                break;
            case BlockKind.ContinuedOn:
                AddContinuedOn(block);
                break;
            case BlockKind.ContinuedFrom:
                AddContinuedFrom(block);
                break;
            case BlockKind.Caption when heads.Count == 0 && current is not null:
                current.Add(block, ParagraphRole.Caption);
                break;
            case BlockKind.Caption:
                captions.Add(block);
                break;
            case BlockKind.Byline:
                AddByline(block);
                break;
            case BlockKind.Lead:
                if (heads.Count > 0 || current is null or { HasBody: true }) Begin();
                current!.HasLead |= !current.HasBody;
                AddProse(block);
                break;
            default:
                AddBody(block);
                break;
        }
    }

    /// <summary>
    /// On a page with marked headings an unmarked short line is a kicker where a heading follows, a head of its own where it stands
    /// alone; on a page without marks it is a headline unless it goes on from a broken sentence.
    /// </summary>
    private bool IsHeadline(Block block)
    {
        if (heads.Count == 0 && shape.RunsOn(position) || shape.IndentsTell && block.IsIndented) return false;
        if (heads.Count > 0 && !shape.IsMarked) return true;
        if (LinePatterns.Briefs.IsMatch(block.Text) || LinePatterns.OwnArticle.IsMatch(block.Text)) return true;
        BlockKind next = shape.KindAfterShorts(position);
        bool announced = shape.IsAnnounced(position);
        bool goesOn = heads.Count == 0 && current?.Open is not null && !announced && !(shape.IndentsTell && !block.IsIndented && block.Blanks > 0);
        if (goesOn) return false;
        return !shape.IsMarked || next == BlockKind.Heading || announced || shape.StandsAlone(position);
    }

    private void AddContinuedOn(Block block)
    {
        residue.Add((ResidueRole.JumpLine, block));
        // A headline with nothing but a page below it points to another page.
        if (heads.Count > 0)
        {
            foreach (Block teaser in heads) residue.Add((ResidueRole.Furniture, teaser));
            heads.Clear();
        }
        else if (current is not null)
        {
            current.IsContinued = current.IsClosed = true;
        }
    }

    private void AddContinuedFrom(Block block)
    {
        residue.Add((ResidueRole.JumpLine, block));
        if (heads.Count == 0 && current is { HasBody: false, Title: not null }) current.IsContinuation = true;
        else Begin(isContinuation: true);
        if (current!.Title is null && block.Names is { } named) current.Title = named;
    }

    private void AddByline(Block block)
    {
        bool begins = heads.Count > 0 || current is null || current is { HasBody: true, IsClosed: true } && block.Text[0] is not ('（' or '(');
        if (begins) Begin();
        bool above = !current!.HasBody;
        current.Byline = current.Byline is { } byline ? byline.Beside(block.Passage) : block.Passage;
        current.Head.Add((PartRole.Byline, block));
        current.HasBylineAbove |= above;
        current.IsClosed |= !above;
        if (begins && briefs == BriefsMode.Items) briefs = BriefsMode.None;
    }

    private void AddBody(Block block)
    {
        if (heads.Count > 0) Resolve(block);
        bool bullet = LinePatterns.Bullet.IsMatch(block.Text);
        if (current is null || briefs == BriefsMode.Items && BriefItem.Begins(block, current, bullet) || current.IsContinued && current.IsClosed && joining.Target(block, current, articles) is null)
            Begin();
        if (briefs != BriefsMode.None && !current!.HasBody)
        {
            current.IsBrief = true;
            block = TakeBrief(block);
        }
        AddProse(block);
    }

    private Block TakeBrief(Block block)
    {
        (Block? title, Block text) = BriefItem.Take(block);
        if (title is not null && current!.Title is null)
        {
            current.Title = title.Passage;
            current.Head.Add((PartRole.Title, title));
            return text;
        }
        return title is null ? text : block;
    }

    private void AddProse(Block block)
    {
        current = joining.Add(block, current!, articles);
        if (!current.IsClosed) current.IsClosed = Bylines.Closing.IsMatch(block.Text) && current.HasBody;
    }

    /// <summary>Body text follows the headlines that wait: an article's head, or the heads of sections.</summary>
    private void Resolve(Block body)
    {
        if (current is { HasBody: false, Title: null } || HeadJudgement.BeginsArticle(heads, body, current, shape, position, briefs != BriefsMode.None))
        {
            Begin();
            return;
        }
        foreach (Block head in heads)
        {
            // Between byline and text stands the name of a column, not of a section.
            if (!current!.HasBody && current.Title is not null && (head.Text.Length <= HeadJudgement.LongestColumnLabel || Furniture.IsColumnLabel(head.Text)) && !LinePatterns.NumberedHead.IsMatch(head.Text))
                residue.Add((ResidueRole.Furniture, head));
            else current.Add(head, ParagraphRole.Subhead);
        }
        heads.Clear();
        TakeCaptions();
    }

    private void Begin(bool isContinuation = false)
    {
        int label = heads.FindIndex(h => LinePatterns.Briefs.IsMatch(h.Text.Replace(" ", "", StringComparison.Ordinal)));
        if (label < 0 && heads is [{ Text.Length: <= HeadJudgement.LongestColumnLabel }] && shape.IsListBelow(position - 1)) label = 0;
        if (label >= 0)
        {
            foreach (Block above in heads.Take(label + 1)) residue.Add((ResidueRole.Furniture, above));
            heads.RemoveRange(0, label + 1);
            briefs = heads.Count > 0 ? BriefsMode.Titled : BriefsMode.Items;
        }
        else if (briefs != BriefsMode.None && heads.Count > 0)
        {
            briefs = heads.Exists(h => h.Level > 0) && current is { Level: 0 } ? BriefsMode.None : BriefsMode.Titled;
        }
        Headlines lines = Headlines.Of(heads);
        heads.Clear();
        foreach (Block labelled in lines.Labels) residue.Add((ResidueRole.Furniture, labelled));
        // A jump line or an author stood above the headline.
        ArticleDraft article = current is { HasBody: false, Title: null, Paragraphs.Count: 0 } ? current : new ArticleDraft();
        article.IsContinuation |= isContinuation;
        article.Title = Together(lines.Title) ?? article.Title;
        article.Kicker = Together(lines.Kicker);
        article.Level = lines.Title.Count > 0 ? lines.Title[0].Level : article.Level;
        article.Subtitle = Together(lines.Below);
        article.Head.AddRange(lines.Below.Select(b => (PartRole.Subtitle, b)));
        article.Head.AddRange(lines.Kicker.Select(b => (PartRole.Kicker, b)));
        article.Head.AddRange(lines.Title.Select(b => (PartRole.Title, b)));
        if (article != current)
        {
            DissolveTitleAlone();
            articles.Add(article);
        }
        current = article;
        TakeCaptions();
    }

    /// <summary>A title without a text is no article's: a bulletin's, or a masthead.</summary>
    private void DissolveTitleAlone()
    {
        if (current is not { Paragraphs.Count: 0, IsContinuation: false }) return;
        residue.AddRange(current.Head.Select(h => (ResidueRole.Furniture, h.Block)));
        articles.RemoveAt(articles.LastIndexOf(current));
    }

    private void TakeCaptions()
    {
        foreach (Block caption in captions) current!.Add(caption, ParagraphRole.Caption);
        captions.Clear();
    }

    private static Passage? Together(IReadOnlyList<Block> lines) =>
        lines.Count == 0 ? null : lines.Skip(1).Aggregate(lines[0].Passage, (whole, line) => whole.Beside(line.Passage));
}

/// <summary>Whether the page is among its short news: a paragraph each, or each with a headline.</summary>
internal enum BriefsMode { None, Items, Titled }
