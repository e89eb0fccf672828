namespace Summarizer.Splitting;

/// <summary>A line or a joined run of lines of the page, and what it looks like by itself.</summary>
/// <param name="Level">Of a marked heading, 1 to 6; otherwise 0.</param>
internal sealed record Block(BlockKind Kind, Passage Passage, int Level = 0)
{
    public string Text => Passage.Text;

    /// <summary>A headline's end or a sentence's.</summary>
    public bool IsFinished => LinePatterns.Finished.IsMatch(Text);
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
}
