namespace Summarizer.Splitting;

/// <summary>
/// Joins lines that were broken at a column's width. A line as wide as the column goes on in the next one unless a sentence ends with it,
/// or an indent begins a paragraph.
/// </summary>
internal static class Unwrapping
{
    private const int NarrowestColumn = 14, Slack = 4, LatinSlack = 16, LeastLines = 3, LeastIndented = 12;

    public static IEnumerable<List<Line>> Runs(List<Line> lines)
    {
        List<List<Line>> groups = Groups(lines);
        int common = Width(groups.SelectMany(g => g.Take(g.Count - 1)), LeastLines);
        List<(List<Line> Lines, int Width)> measured = [.. groups.Select(g => (g, g.Count > LeastLines && Width(g.Take(g.Count - 1), LeastLines) is > 0 and var own ? own : common))];
        // Where no line within a group ends short, a blank line is what ends a paragraph.
        bool blankEnds = measured.Count(g => g.Lines.Count > 1) > 1
            && measured.Where(g => g.Lines.Count > 1).All(g => g.Lines.SkipLast(1).All(l => IsFull(l, g.Width) || l.IsAlone));
        bool indents = lines.Count(l => l.IsIndented) is var indented && indented > 2 && indented * LeastIndented >= lines.Count;
        return measured.SelectMany(g => Joined(g.Lines, g.Width, blankEnds, indents));
    }

    private static List<List<Line>> Groups(List<Line> lines)
    {
        List<List<Line>> groups = [];
        foreach (Line line in lines)
        {
            if (groups.Count == 0 || line.BlanksBefore > 0) groups.Add([]);
            groups[^1].Add(line);
        }
        return groups;
    }

    /// <summary>The width that most lines nearly fill, or 0 where they share none.</summary>
    private static int Width(IEnumerable<Line> lines, int least)
    {
        int[] widths = [.. lines.Where(l => !l.IsAlone).Select(l => l.Cells).Order()];
        (int best, int width) = (0, 0);
        for (int i = 0, from = 0; i < widths.Length; i++)
        {
            while (widths[from] < widths[i] - Slack) from++;
            if (i - from + 1 >= best) (best, width) = (i - from + 1, widths[i]);
        }
        return best >= least && best * 3 >= widths.Length && width >= NarrowestColumn ? width : 0;
    }

    private static IEnumerable<List<Line>> Joined(List<Line> lines, int width, bool blankEnds, bool indents)
    {
        List<Line> run = [];
        for (int i = 0; i < lines.Count; i++)
        {
            Line line = lines[i];
            if (run.Count > 0 && StartsAnew(line, indents) && !(line.Text.All(char.IsAsciiDigit) && char.IsAsciiDigit(run[^1].Text.TrimEnd('.')[^1])))
            {
                yield return run;
                run = [];
            }
            run.Add(line);
            Line? next = i + 1 < lines.Count ? lines[i + 1] : null;
            bool endsAtIndent = indents && next is { IsIndented: false };
            bool goesOn = IsFull(line, width) && !line.IsAlone && (blankEnds || endsAtIndent && GoesOnUnindented(lines, i, width) || !Endings.IsFinished(line.Text));
            if (goesOn && next is not null) continue;
            yield return run;
            run = [];
        }
        if (run.Count > 0) yield return run;
    }

    /// <summary>A full line that ends a sentence goes on in an unindented one, unless that is the headline above the next paragraph.</summary>
    private static bool GoesOnUnindented(List<Line> lines, int i, int width) =>
        IsFull(lines[i + 1], width) || i + 2 >= lines.Count || !lines[i + 2].IsIndented;

    // Some break lines after so many characters, whatever their width.
    private static bool IsFull(Line line, int width) =>
        width > 0 && !line.IsLatin && line.Text.Length + Math.Min(line.Indent, 4) / 2 is var characters && characters * 2 >= width - 2 && characters * 2 <= width + 2
        || width > 0 && line.Cells >= width - (line.IsLatin ? LatinSlack : Slack) && line.Cells <= width + Slack;

    private static bool StartsAnew(Line line, bool indents) =>
        line.IsAlone || JumpLines.OnAtEnd(line.Text) is { Success: true, Index: 0 } || indents && line.IsIndented && !line.IsLatin || Leads.IsLead(line.Text);
}
