namespace Summarizer.Splitting;

/// <summary>A line or a joined run of lines of the page, and what it looks like by itself.</summary>
/// <param name="Passage">Its normalised text.</param>
/// <param name="Extents">The lines of the file it was made of.</param>
internal sealed record Block(BlockKind Kind, Passage Passage, IReadOnlyList<Extent> Extents)
{
    public string Text => Passage.Text;

    /// <summary>Of a marked heading, 1 to 6; otherwise 0.</summary>
    public int Level { get; init; }

    /// <summary>Blank lines above it.</summary>
    public int Blanks { get; init; }

    public bool IsIndented { get; init; }

    /// <summary>The headline that a jump line names.</summary>
    public Passage? Names { get; init; }

    public bool IsHead => Kind is BlockKind.Heading or BlockKind.Short;

    public bool IsProse => Kind is BlockKind.Body or BlockKind.Lead;

    /// <summary>A headline's end or a sentence's.</summary>
    public bool IsFinished => Endings.IsFinished(Text);

    /// <summary>The part of the block's text from a position on, and the part before it.</summary>
    public (Block Before, Block After) CutAt(int position)
    {
        int place = Passage.Places[position];
        Passage before = Passage.Slice(0, position), after = Passage.Slice(position, Passage.Length);
        int end = before.Length > 0 ? before.Places[^1] + 1 : Extents[0].Start;
        return (
            this with { Passage = before, Extents = [.. Extents.Where(e => e.Start < end).Select(e => new Extent(e.Start, Math.Min(e.End, end)))] },
            this with { Passage = after, Blanks = 0, Extents = [.. Extents.Where(e => e.End > place).Select(e => new Extent(Math.Max(e.Start, place), e.End))] });
    }
}

internal enum BlockKind
{
    Body,

    /// <summary>Marked as a heading in the file.</summary>
    Heading,

    /// <summary>Short and without a sentence's end: a headline, a kicker, a subhead, or a fragment.</summary>
    Short,

    /// <summary>The authors, on a line of their own.</summary>
    Byline,

    /// <summary>Begins an article: 本报讯（记者…）, 新华社…电.</summary>
    Lead,

    /// <summary>上接第N版: the article began on another page.</summary>
    ContinuedFrom,

    /// <summary>下转第N版: it goes on on another page.</summary>
    ContinuedOn,
    Caption,
    Furniture,

    /// <summary>A line of marks: what stands above it is over.</summary>
    Rule,
}
