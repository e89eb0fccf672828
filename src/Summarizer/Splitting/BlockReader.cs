using System.Text.RegularExpressions;

namespace Summarizer.Splitting;

/// <summary>From a file's lines to blocks: hard-wrapped lines joined, jump lines cut off, each block told what it looks like.</summary>
internal static class BlockReader
{
    private const int LongestHeadline = 45, NarrowestColumn = 20, LongestCaption = 120;

    public static List<Block> Read(string text)
    {
        List<List<Passage>> groups = [[]];
        foreach (Passage? line in Passage.Lines(text))
        {
            if (line is not null) groups[^1].Add(line);
            else groups.Add([]);
        }
        int column = groups.Where(g => g.Count > 2).Select(g => g.Max(l => Cells(l.Text))).DefaultIfEmpty(int.MaxValue).GroupBy(w => w).MaxBy(g => g.Count())!.Key;
        return [.. groups.SelectMany(g => Unwrapped(g, g.Count > 2 ? g.Max(l => Cells(l.Text)) : column)).SelectMany(Blocks)];
    }

    /// <summary>The width a line takes on a terminal or in a column: two for a Han character, one for a Latin letter.</summary>
    private static int Cells(string text) => text.Sum(c => c > '\u2E7F' || c is '“' or '”' or '—' or '…' ? 2 : 1);

    /// <summary>
    /// Lines that follow one another without a blank line. A line as long as the column, without a sentence's end, goes on in the next.
    /// </summary>
    /// <param name="width">The column's, in cells.</param>
    private static IEnumerable<Passage> Unwrapped(List<Passage> lines, int width)
    {
        Passage? open = null;
        foreach (Passage line in lines)
        {
            if (open is not null && !StartsAnew(line))
            {
                open = open.Join(line);
            }
            else
            {
                if (open is not null) yield return open;
                open = line;
            }
            bool full = width >= NarrowestColumn && Cells(line.Text) >= width - (Letters.AreLatin(line.Text) ? 14 : 4) && !LinePatterns.HeadingMark.IsMatch(line.Text);
            if (full && !LinePatterns.Finished.IsMatch(line.Text)) continue;
            yield return open;
            open = null;
        }
        if (open is not null) yield return open;
    }

    private static bool StartsAnew(Passage line) =>
        LinePatterns.HeadingMark.IsMatch(line.Text) || LinePatterns.ContinuedFrom.IsMatch(line.Text) || LinePatterns.Byline.IsMatch(line.Text) || LinePatterns.Lead.IsMatch(line.Text);

    private static IEnumerable<Block> Blocks(Passage raw)
    {
        if (LinePatterns.HeadingMark.Match(raw.Text) is { Success: true } mark)
        {
            Passage heading = raw.Slice(mark.Length, raw.Length).Normalize(keepSpaces: true);
            if (heading.Length > 0) yield return new Block(BlockKind.Heading, heading, mark.Value.TrimEnd().Length);
            yield break;
        }

        Passage passage = raw.Normalize();
        if (LinePatterns.ContinuedFrom.Match(passage.Text) is { Success: true } from)
        {
            yield return new Block(BlockKind.ContinuedFrom, passage.Slice(0, from.Length));
            passage = passage.Slice(from.Length, passage.Length);
        }
        Match on = LinePatterns.ContinuedOn.Match(passage.Text);
        Passage rest = on.Success ? passage.Slice(0, on.Index) : passage;
        if (rest.Length > 0)
        {
            BlockKind kind = KindOf(rest.Text);
            yield return new Block(kind, kind is BlockKind.Short or BlockKind.Byline or BlockKind.Caption && !on.Success ? raw.Normalize(keepSpaces: true) : rest);
        }
        if (on.Success) yield return new Block(BlockKind.ContinuedOn, passage.Slice(on.Index, passage.Length));
    }

    private static BlockKind KindOf(string text) =>
        LinePatterns.Furniture.IsMatch(text) ? BlockKind.Furniture
        : LinePatterns.Lead.IsMatch(text) ? BlockKind.Lead
        : text.Length <= LongestCaption && LinePatterns.Caption.IsMatch(text) ? BlockKind.Caption
        : text.Length <= LongestHeadline + 20 && LinePatterns.Byline.IsMatch(text) ? BlockKind.Byline
        : text.Length <= LongestHeadline && !LinePatterns.InnerEnd.IsMatch(text) && !text.EndsWith('，') && !text.EndsWith('、') && !text.EndsWith('：') ? BlockKind.Short
        : BlockKind.Body;
}
