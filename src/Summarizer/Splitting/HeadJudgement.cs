namespace Summarizer.Splitting;

/// <summary>
/// Whether headlines above plain text begin an article or a section of the one before. A byline, a lead or a jump line has decided before
/// it comes to this.
/// </summary>
internal static class HeadJudgement
{
    public const int LongestColumnLabel = 8;
    private const int LongestSectionOfNews = 11;

    /// <param name="position">Of the text.</param>
    public static bool BeginsArticle(IReadOnlyList<Block> heads, Block body, ArticleDraft? current, PageShape shape, int position, bool amongBriefs)
    {
        Block head = heads[0];
        if (current is null || amongBriefs) return true;
        if (heads.Any(h => LinePatterns.OwnArticle.IsMatch(h.Text) || LinePatterns.Briefs.IsMatch(h.Text.Replace(" ", "", StringComparison.Ordinal)))) return true;
        if (current.HasBody && !current.IsOf(Letters.Language(body.Text))) return true;
        if (LinePatterns.NumberedHead.IsMatch(heads[^1].Text) && !current.IsClosed) return false;
        // A line above a marked headline is its kicker.
        if (heads.Count > 1 && head.Level == 0 && heads[^1].Level > 0) return true;
        // A numbered bulletin: its own title has no text.
        if (shape.IsNumbered && head.Level >= current.Level && (!current.HasBody || head.Level == current.Level)) return true;
        if (head.Level > 0 && current.Level > 0 && head.Level != current.Level) return head.Level < current.Level;
        if (current.IsClosed) return true;
        if (!current.HasBody) return false;
        if (!current.IsContinuation && !current.HasBylineAbove && shape.EndsWithByline(position)) return true;
        if (heads.Count > 1 && heads.All(h => h.Level == head.Level) && (head.Level > 0 || !current.HasBylineAbove)) return true;
        if (head.Level != current.Level) return head.Level > 0;
        if (!shape.HasLeads) return head.Level > 0 || !IsSectionAmongHeads(head, current);
        // Between articles the page leaves more room than between paragraphs.
        if (!shape.IsMarked && shape.UsualBlanks <= 1 && head.Blanks >= 2) return true;
        // A feature, whose authors stand on a line of their own, has sections; news has few.
        if (current.HasBylineAbove) return false;
        if (LinePatterns.DatedOpening.IsMatch(body.Text)) return true;
        if (current.IsContinuation) return false;
        return head.Text.Length > LongestSectionOfNews || !current.HasLead;
    }

    /// <summary>On a page without marks, leads and authors: a head much shorter than the article's own is a section's.</summary>
    private static bool IsSectionAmongHeads(Block head, ArticleDraft current) =>
        current.Title is { } title && head.Text.Length * 2 <= title.Length && head.Text.Length <= LongestSectionOfNews;
}
