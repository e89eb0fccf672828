namespace Summarizer.Splitting;

/// <summary>What a page as a whole tells about its lines, and what stands around one of them.</summary>
internal sealed class PageShape
{
    private const int MostHeads = 4, ShortestProse = 24, LongestHead = 30, ShortestBroken = 16, LongClause = 24;

    private readonly IReadOnlyList<Block> blocks;

    private PageShape(IReadOnlyList<Block> blocks) => this.blocks = blocks;

    /// <summary>Whether headings are marked as such.</summary>
    public bool IsMarked { get; private init; }

    /// <summary>Whether articles are told by newsrooms or authors.</summary>
    public bool HasLeads { get; private init; }

    /// <summary>Blank lines between paragraphs, as usual on this page.</summary>
    public int UsualBlanks { get; private init; }

    /// <summary>Whether text is indented and headlines are not, so that an indented line is text.</summary>
    public bool IndentsTell { get; private init; }

    /// <summary>Whether short texts are numbered by lines of their own, 01, 02…, as in a bulletin that is one post.</summary>
    public bool IsNumbered { get; private init; }

    /// <summary>The one heading above all others, where those below it are articles': the page's own name.</summary>
    public Block? PageTitle { get; private init; }

    public static PageShape Of(IReadOnlyList<Block> blocks) => new(blocks)
    {
        PageTitle = PageTitleOf(blocks),
        IndentsTell = blocks.Count(b => b.IsProse && b.IsIndented) is var indented && indented > 1 && indented * 10 >= 7 * blocks.Count(b => b.IsProse)
            && blocks.Count(b => b.Kind == BlockKind.Short && b.IsIndented) * 2 < blocks.Count(b => b.Kind == BlockKind.Short),
        IsNumbered = blocks.Count(b => b.Kind == BlockKind.Furniture && b.Text is "01" or "02" or "03") > 1,
        IsMarked = blocks.Any(b => b.Kind == BlockKind.Heading),
        HasLeads = blocks.Any(b => b.Kind is BlockKind.Lead or BlockKind.Byline or BlockKind.ContinuedFrom),
        UsualBlanks = blocks.Where(b => b.IsProse).GroupBy(b => b.Blanks).MaxBy(g => g.Count())?.Key ?? 0,
    };

    private static Block? PageTitleOf(IReadOnlyList<Block> blocks)
    {
        List<int> heads = [.. Enumerable.Range(0, blocks.Count).Where(i => blocks[i].Kind == BlockKind.Heading)];
        if (heads.Count < 3 || blocks[heads[0]] is not { } top || heads.Skip(1).Any(h => blocks[h].Level <= top.Level)) return null;
        int announced = heads.Skip(1).Count(h => h + 1 < blocks.Count && blocks[h + 1].Kind is BlockKind.Byline or BlockKind.Lead or BlockKind.ContinuedFrom || h > 0 && blocks[h - 1] is { Kind: BlockKind.Furniture, Text.Length: 2 });
        return announced > 1 && (blocks.Count == heads[0] + 1 || blocks[heads[0] + 1].Kind is not (BlockKind.Byline or BlockKind.Lead or BlockKind.Body)) ? top : null;
    }

    /// <summary>What follows the short lines that begin after this one, captions and furniture left out.</summary>
    public BlockKind KindAfterShorts(int position)
    {
        int heads = 0;
        for (int i = position + 1; i < blocks.Count; i++)
        {
            if (blocks[i].Kind is BlockKind.Caption or BlockKind.Furniture) continue;
            if (blocks[i].Kind != BlockKind.Short || ++heads > MostHeads) return blocks[i].Kind;
        }
        return BlockKind.Furniture;
    }

    public bool ProseFollows(int position) => position + 1 < blocks.Count && blocks[position + 1].IsProse;

    /// <summary>Whether nothing but list items stands below, two or more, up to the next headline.</summary>
    public bool IsListBelow(int position)
    {
        int items = 0;
        for (int i = position + 1; i < blocks.Count && !blocks[i].IsHead; i++)
        {
            if (!blocks[i].IsProse) continue;
            if (!LinePatterns.Bullet.IsMatch(blocks[i].Text)) return false;
            items++;
        }
        return items > 1;
    }

    /// <summary>A line with blank lines around it where paragraphs have them, above text that it does not run on into.</summary>
    public bool StandsAlone(int position)
    {
        Block block = blocks[position];
        return block.Text.Length <= LongestHead && !RunsOn(position) && position + 1 < blocks.Count && blocks[position + 1] is var next && next.Blanks >= UsualBlanks
            && (next is { Kind: BlockKind.Body, Text.Length: >= ShortestProse } || next.Kind == BlockKind.Short && StandsAlone(position + 1)) && block.Blanks >= UsualBlanks;
    }

    /// <summary>Whether a short line is the beginning of a sentence that was broken or lost: clauses, a word divided between it and the next.</summary>
    public bool RunsOn(int position)
    {
        string text = blocks[position].Text;
        Block? next = position + 1 < blocks.Count ? blocks[position + 1] : null;
        if (next?.Kind == BlockKind.Body && Endings.CannotBegin(next.Text)) return true;
        if (text.Length < ShortestBroken) return false;
        return text.AsSpan().Count('，') switch
        {
            0 => false,
            1 => next?.Kind == BlockKind.ContinuedOn || next?.Kind == BlockKind.Body && Fits.IsDivided(text, next.Text) || text.Length >= LongClause && !IsAnnounced(position),
            _ => true,
        };
    }

    /// <summary>Whether authors, a newsroom or a jump line stand below the short lines that begin here.</summary>
    public bool IsAnnounced(int position) => KindAfterShorts(position) is BlockKind.Byline or BlockKind.Lead or BlockKind.ContinuedFrom;

    /// <summary>Whether the text that begins here ends with its authors in brackets before the next head.</summary>
    public bool EndsWithByline(int position)
    {
        Block? last = null;
        for (int i = position; i < blocks.Count && !blocks[i].IsHead; i++)
        {
            if (blocks[i].Kind == BlockKind.Byline) return i > position;
            if (blocks[i].IsProse) last = blocks[i];
        }
        return last is not null && Bylines.AtEnd.IsMatch(last.Text);
    }
}
