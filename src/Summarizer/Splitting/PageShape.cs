namespace Summarizer.Splitting;

/// <summary>What a page as a whole tells about its lines, and what stands around one of them.</summary>
internal sealed class PageShape
{
    private const int MostHeads = 4, ShortestProse = 24, LongestHead = 30, ShortestBroken = 16;

    private readonly IReadOnlyList<Block> blocks;

    private PageShape(IReadOnlyList<Block> blocks) => this.blocks = blocks;

    /// <summary>Whether headings are marked as such.</summary>
    public bool IsMarked { get; private init; }

    /// <summary>Whether articles are told by newsrooms or authors.</summary>
    public bool HasLeads { get; private init; }

    /// <summary>Blank lines between paragraphs, as usual on this page.</summary>
    public int UsualBlanks { get; private init; }

    public static PageShape Of(IReadOnlyList<Block> blocks) => new(blocks)
    {
        IsMarked = blocks.Any(b => b.Kind == BlockKind.Heading),
        HasLeads = blocks.Any(b => b.Kind is BlockKind.Lead or BlockKind.Byline or BlockKind.ContinuedFrom),
        UsualBlanks = blocks.Where(b => b.IsProse).GroupBy(b => b.Blanks).MaxBy(g => g.Count())?.Key ?? 0,
    };

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

    /// <summary>A line with blank lines around it where paragraphs have them, above text that it does not run on into.</summary>
    public bool StandsAlone(int position)
    {
        Block block = blocks[position];
        return block.Text.Length <= LongestHead && !RunsOn(position) && position + 1 < blocks.Count && blocks[position + 1] is { Kind: BlockKind.Body, Text.Length: >= ShortestProse } next
            && block.Blanks >= UsualBlanks && next.Blanks >= UsualBlanks;
    }

    /// <summary>Whether a short line looks like the beginning of the sentence that goes on below it: a word is divided between them.</summary>
    public bool RunsOn(int position) =>
        position + 1 < blocks.Count && blocks[position + 1] is { Kind: BlockKind.Body } next && blocks[position].Text is var text
        && (Endings.CannotBegin(next.Text) || text.Length >= ShortestBroken && text.Contains('，', StringComparison.Ordinal) && Fits.IsDivided(text, next.Text));

    /// <summary>Whether the text that begins here ends with its authors in brackets before the next head.</summary>
    public bool EndsWithByline(int position)
    {
        Block? last = null;
        for (int i = position; i < blocks.Count && !blocks[i].IsHead; i++)
        {
            if (blocks[i].Kind == BlockKind.Byline) return i > position;
            if (blocks[i].IsProse) last = blocks[i];
        }
        return last is not null && LinePatterns.ClosingByline.IsMatch(last.Text);
    }
}
