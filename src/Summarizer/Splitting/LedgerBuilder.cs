namespace Summarizer.Splitting;

/// <summary>From the parts of articles and the residue to a ledger without gaps: what lies between them is layout.</summary>
internal static class LedgerBuilder
{
    public static Ledger Build(SourceText source, IEnumerable<ArticleDraft> articles, IEnumerable<(ResidueRole Role, Block Block)> residue)
    {
        List<(Extent Extent, PartRole Role, int? Article)> parts =
        [
            .. articles.SelectMany((a, i) => PartsOf(a).SelectMany(p => p.Block.Extents.Select(e => (e, p.Role, (int?)(i + 1))))),
            .. residue.SelectMany(r => r.Block.Extents.Select(e => (e, RoleOf(r.Role), (int?)null))),
        ];
        parts.Sort((a, b) => a.Extent.Start.CompareTo(b.Extent.Start));

        List<LedgerEntry> entries = [];
        int at = 0;
        foreach ((Extent extent, PartRole role, int? article) in parts)
        {
            if (extent.Start > at) entries.Add(new LedgerEntry(source.Span(at, extent.Start), PartRole.Layout, null));
            entries.Add(new LedgerEntry(source.Span(extent.Start, extent.End), role, article));
            at = extent.End;
        }
        if (at < source.Text.Length) entries.Add(new LedgerEntry(source.Span(at, source.Text.Length), PartRole.Layout, null));
        return new Ledger(entries);
    }

    private static IEnumerable<(PartRole Role, Block Block)> PartsOf(ArticleDraft article) =>
        article.Head.Concat(article.Paragraphs.SelectMany(p => p.Parts.Select(b => (RoleOf(p.Role), b))));

    private static PartRole RoleOf(ParagraphRole role) => role switch
    {
        ParagraphRole.Subhead => PartRole.Subhead,
        ParagraphRole.Caption => PartRole.Caption,
        _ => PartRole.Body,
    };

    private static PartRole RoleOf(ResidueRole role) => role switch
    {
        ResidueRole.Furniture => PartRole.Furniture,
        ResidueRole.JumpLine => PartRole.JumpLine,
        ResidueRole.Duplicate => PartRole.Duplicate,
        ResidueRole.Caption => PartRole.Caption,
        _ => PartRole.Unassigned,
    };
}
