using System.Text.RegularExpressions;

namespace Summarizer.Splitting;

/// <summary>From a file's text to its lines. Jump lines that stand at a line's beginning or end become lines of their own.</summary>
internal static class LineReader
{
    public static List<Line> Read(SourceDocument source)
    {
        List<Line> lines = [];
        string text = source.Text;
        int blanks = 0, aside = 0;
        for (int start = 0; start < text.Length;)
        {
            int length = text.AsSpan(start).IndexOfAny(LineEnds);
            int end = length < 0 ? text.Length : start + length;
            (int first, int last) = (start, end);
            int indent = 0;
            while (first < last && IsBlank(text[first])) indent += text[first++] switch { '\u3000' => 2, '\t' => 4, _ => 1 };
            while (last > first && IsBlank(text[last - 1])) last--;
            if (last > first)
            {
                while (aside < source.Asides.Count && source.Asides[aside].End <= first) aside++;
                bool isAside = aside < source.Asides.Count && source.Asides[aside].Start <= first;
                AddParts(lines, new Line(text[first..last], new Extent(first, last), blanks, indent, isAside));
                blanks = 0;
            }
            else
            {
                blanks++;
            }
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }

    private static System.Buffers.SearchValues<char> LineEnds { get; } = System.Buffers.SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || Normalizing.IsInvisible(c);

    private static void AddParts(List<Line> lines, Line line)
    {
        string text = line.Text;
        int start = 0, end = text.Length;
        if (JumpLines.From(text) is { } from && from.Length < text.Length)
        {
            lines.Add(Part(0, from.Length, line.BlanksBefore));
            start = from.Length;
        }
        Match on = JumpLines.FromAtEnd(text) is { Success: true } after ? after : JumpLines.OnAtEnd(text);
        if (on.Success && on.Index > start) end = on.Index;
        lines.Add(start == 0 && end == text.Length ? line : Part(start, end, start > 0 ? 0 : line.BlanksBefore));
        if (end < text.Length) lines.Add(Part(end, text.Length, 0));

        Line Part(int from, int to, int blanks)
        {
            while (from < to && IsBlank(text[from])) from++;
            while (to > from && IsBlank(text[to - 1])) to--;
            return new Line(text[from..to], new Extent(line.Extent.Start + from, line.Extent.Start + to), blanks, from == 0 ? line.Indent : 0, line.IsAside);
        }
    }
}
