using Summarizer.Dating;

namespace Summarizer.Splitting;

/// <summary>
/// Finds the articles of a page by rule. Everything in the file belongs to an article or to the residue, with its role; nothing is
/// invented: an article whose headline stands on another page has none.
/// </summary>
public static class PageSplitter
{
    public static Page Split(SourceDocument source)
    {
        PageAssembly assembly = new(BlockReader.Read(source));
        assembly.AddAll();
        return Finish(source, assembly.Articles, assembly.Residue, assembly.Residue.Where(r => r.Role is ResidueRole.Furniture or ResidueRole.Unassigned).Select(r => r.Block));
    }

    /// <summary>The whole file as one article: its first line is the headline, later headings are subheads.</summary>
    public static Page AsOneArticle(SourceDocument source)
    {
        List<Block> blocks = BlockReader.Read(source);
        bool titled = blocks.Count > 1 && blocks[0].IsHead;
        ArticleDraft article = new() { Title = titled ? blocks[0].Passage : null, Level = blocks.Count > 0 ? blocks[0].Level : 0 };
        if (titled) article.Head.Add((PartRole.Title, blocks[0]));
        Joining joining = new(new Fits(new CharacterPairs([])));
        foreach (Block block in blocks.Skip(titled ? 1 : 0))
        {
            if (block.Kind == BlockKind.Heading) article.Add(block, ParagraphRole.Subhead);
            else if (block.Kind == BlockKind.Caption) article.Add(block, ParagraphRole.Caption);
            else joining.Add(block, article, [article]);
        }
        return Finish(source, [article], [], blocks.Where(b => b.Kind == BlockKind.Furniture));
    }

    private static Page Finish(SourceDocument source, IReadOnlyList<ArticleDraft> articles, IReadOnlyList<(ResidueRole Role, Block Block)> residue, IEnumerable<Block> furniture)
    {
        SourceText text = new(source.Text);
        Mastheads mastheads = new(source.Text, furniture);
        Dateline named = FileNameDateline.Of(source.Name);
        return new Page(
            source, [.. articles.Select((a, i) => a.Finish(i + 1, text) with { Dateline = source.Dateline.Or(mastheads.At(a.Start)).Or(named) })],
            [.. residue.Select(r => new Residue(r.Role, r.Block.Text, text.Span(r.Block.Extents[0].Start, r.Block.Extents[^1].End))).OrderBy(r => r.Span.Start)])
        {
            Ledger = LedgerBuilder.Build(text, articles, residue),
        };
    }
}
