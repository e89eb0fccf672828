namespace Summarizer.Splitting;

/// <summary>The lines above a text: which is the headline, what stands above and below it.</summary>
/// <param name="Labels">Names of columns; they belong to the page.</param>
internal sealed record Headlines(IReadOnlyList<Block> Labels, IReadOnlyList<Block> Kicker, IReadOnlyList<Block> Title, IReadOnlyList<Block> Below)
{
    public static Headlines Of(IReadOnlyList<Block> lines)
    {
        int labels = 0;
        while (labels < lines.Count - 1 && (Furniture.IsColumnLabel(lines[labels].Text) || LinePatterns.OwnArticle.Match(lines[labels].Text).Length == lines[labels].Text.Length)) labels++;
        Block[] heads = [.. lines.Skip(labels)];
        if (heads.Length == 0) return new([], [], [], []);
        // The highest level is the headline's; where several lines have it, the last but for a subtitle.
        int level = heads.Where(h => h.Level > 0).Select(h => h.Level).DefaultIfEmpty(0).Min();
        int last = Array.FindLastIndex(heads, h => h.Level == level);
        int first = last;
        if (last > 0 && IsSubtitle(heads[last].Text)) first = --last;
        // A headline set on two lines: the first breaks off within brackets or with a mark that asks for more.
        while (first > 0 && heads[first - 1].Level == level && GoesOn(heads[first - 1].Text)) first--;
        return new([.. lines.Take(labels)], heads[..first], heads[first..(last + 1)], heads[(last + 1)..]);
    }

    private static bool IsSubtitle(string text) => text.StartsWith('—') || text.StartsWith('─') || text.StartsWith('-');

    private static bool GoesOn(string text) =>
        text[^1] is '、' or '，' || text.Count(c => c is '“' or '《' or '「') > text.Count(c => c is '”' or '》' or '」');
}
