namespace Summarizer.Splitting;

/// <summary>
/// Puts broken sentences together. What stands directly below a break goes on from it, unless it fits another open break of the page and
/// only that one: then columns were interleaved, and reading goes on there.
/// </summary>
internal sealed class Joining(Fits fits)
{
    private const int MostOpen = 6;

    /// <summary>Adds a paragraph, or joins it to the one it goes on from.</summary>
    /// <returns>The article it belongs to.</returns>
    public ArticleDraft Add(Block block, ArticleDraft current, IReadOnlyList<ArticleDraft> articles)
    {
        if (Target(block, current, articles) is { } target)
        {
            target.Open!.Parts.Add(block);
            return target;
        }
        current.Add(block, ParagraphRole.Body);
        return current;
    }

    /// <summary>The article whose broken paragraph a block goes on from, or null where it begins a paragraph of its own.</summary>
    public ArticleDraft? Target(Block block, ArticleDraft current, IReadOnlyList<ArticleDraft> articles)
    {
        if (block.Kind == BlockKind.Lead || LinePatterns.ListItem.IsMatch(block.Text) && !Endings.CannotBegin(block.Text)) return null;
        List<ArticleDraft> others = [.. articles.Reverse().Take(MostOpen).Where(a => a != current && a.Open is not null && !a.IsContinued)];
        bool here = current.Open is not null;
        if (others.Count == 0) return here && GoesOn(current, block) ? current : null;

        int own = here ? fits.Of(current.Open!.End, block.Text) : 0;
        List<(ArticleDraft Article, int Fit)> ranked = [.. others.Select(a => (a, fits.Of(a.Open!.End, block.Text))).OrderByDescending(a => a.Item2)];
        (ArticleDraft best, int fit) = ranked[0];
        bool onlyOne = ranked.Count == 1 || ranked[1].Fit < fit;
        int needed = here ? Math.Max(Fits.Strong - 1, own + 2) : Endings.CannotBegin(block.Text) ? 1 : Fits.Strong - 1;
        if (onlyOne && fit >= needed) return best;
        return here && GoesOn(current, block) ? current : null;
    }

    /// <summary>Text of Latin script that begins with a capital begins a paragraph, unless a comma asks for it.</summary>
    private static bool GoesOn(ArticleDraft current, Block block)
    {
        string end = current.Open!.End;
        return !Letters.AreLatin(block.Text) || !char.IsAsciiLetterUpper(block.Text[0]) || char.IsLetter(end[^1]) || end[^1] is ',' or '-';
    }
}
