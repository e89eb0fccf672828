namespace Summarizer.Splitting;

/// <summary>
/// Finds the articles of a page by rule. Everything in the file belongs to an article or to the residue, with its role; nothing is
/// invented: an article whose headline stands on another page has none.
/// </summary>
public static class PageSplitter
{
    public static Page Split(SourceDocument source)
    {
        List<Block> blocks = BlockReader.Read(source.Text);
        PageAssembly assembly = new(blocks);
        foreach (Block block in blocks) assembly.Add(block);
        return assembly.Finish(source);
    }

    /// <summary>The whole file as one article: its first line is the headline, later headings are subheads.</summary>
    public static Page AsOneArticle(SourceDocument source)
    {
        List<Block> blocks = BlockReader.Read(source.Text);
        bool titled = blocks.Count > 1 && blocks[0].Kind is BlockKind.Heading or BlockKind.Short;
        ArticleDraft article = new() { Title = titled ? blocks[0].Passage : null, Level = blocks.Count > 0 ? blocks[0].Level : 0 };
        foreach (Block block in blocks.Skip(titled ? 1 : 0))
            article.Add(block.Passage, block.Kind switch
            {
                BlockKind.Heading => ParagraphRole.Subhead,
                BlockKind.Caption => ParagraphRole.Caption,
                _ => ParagraphRole.Body,
            });
        return new Page(source, [article.Finish(1)], []);
    }
}
