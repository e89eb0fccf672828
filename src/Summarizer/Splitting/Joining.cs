namespace Summarizer.Splitting;

/// <summary>
/// Puts broken sentences together. What stands directly below a break goes on from it, unless it fits another open break of the page, and
/// only that one, better: then columns were interleaved, and reading goes on there.
/// </summary>
internal sealed class Joining(Fits fits)
{
    private const int MostOpen = 4, ShortRest = 25, LongParagraph = 40;

    // The articles whose columns were found interleaved; from then on their paragraphs are told apart by their words.
    private ArticleDraft? one, other;

    /// <summary>Adds a paragraph, or joins it to the one it goes on from.</summary>
    /// <returns>The article it belongs to.</returns>
    public ArticleDraft Add(Block block, ArticleDraft current, IReadOnlyList<ArticleDraft> articles)
    {
        if (Target(block, current, articles) is { } target)
        {
            if (target != current) (one, other) = (target, current);
            target.Open!.Parts.Add(block);
            return target;
        }
        ArticleDraft owner = block.Kind != BlockKind.Lead && Partner(current) is { } partner && partner.Cohesion(block, current) > current.Cohesion(block, partner) ? partner : current;
        owner.Add(block, ParagraphRole.Body);
        return owner;
    }

    /// <summary>The article whose broken paragraph a block goes on from, or null where it begins a paragraph of its own.</summary>
    public ArticleDraft? Target(Block block, ArticleDraft current, IReadOnlyList<ArticleDraft> articles)
    {
        if (block.Kind == BlockKind.Lead || LinePatterns.ListItem.IsMatch(block.Text) && !Endings.CannotBegin(block.Text)) return null;
        bool here = current.Open is not null;
        ArticleDraft[] waiting = [.. articles.Skip(articles.Count - MostOpen).Where(a => a != current && a.Open is not null && !a.IsContinued)];
        if (waiting.Length == 0) return here && GoesOn(current, block) && !IsPartners(block, current) ? current : null;

        int own = here ? fits.Of(current.Open!.End, block.Text) : 0;
        (ArticleDraft best, int fit, bool onlyOne) = Best(waiting, current, block);
        if (here) own += Math.Min(Fits.Strong, current.Cohesion(block, best));
        bool interleaved = Partner(current) == best;
        int needed = here ? own + 1 : Endings.CannotBegin(block.Text) ? 1 : interleaved ? Fits.Strong - 1 + current.Cohesion(block, best) : Fits.Strong;
        if (!here && !interleaved) fit -= Math.Min(Fits.Strong, best.Cohesion(block, current));
        if (interleaved && block.Text.Length < ShortRest) fit += 2;
        if (onlyOne && fit >= needed) return best;
        return here && GoesOn(current, block) ? current : null;
    }

    private (ArticleDraft Article, int Fit, bool OnlyOne) Best(ArticleDraft[] waiting, ArticleDraft current, Block block)
    {
        (ArticleDraft Article, int Fit)[] ranked =
        [
            .. waiting.Select(a => (a, fits.Of(a.Open!.End, block.Text) + Math.Min(Fits.Strong, a.Cohesion(block, current)))).OrderByDescending(a => a.Item2),
        ];
        return (ranked[0].Article, ranked[0].Fit, ranked.Length == 1 || ranked[1].Fit < ranked[0].Fit);
    }

    /// <summary>A long paragraph below a break that speaks of what the neighbouring column speaks of.</summary>
    private bool IsPartners(Block block, ArticleDraft current) =>
        Partner(current) is { } partner && block.Text.Length > LongParagraph && fits.Of(current.Open!.End, block.Text) <= 0
        && partner.Cohesion(block, current) > current.Cohesion(block, partner);

    private ArticleDraft? Partner(ArticleDraft current) => current == one ? other : current == other ? one : null;

    /// <summary>Text of Latin script that begins with a capital begins a paragraph, unless a comma asks for it.</summary>
    private static bool GoesOn(ArticleDraft current, Block block)
    {
        string end = current.Open!.End;
        return !Letters.AreLatin(block.Text) || !char.IsAsciiLetterUpper(block.Text[0]) || char.IsLetter(end[^1]) || end[^1] is ',' or '-';
    }
}
