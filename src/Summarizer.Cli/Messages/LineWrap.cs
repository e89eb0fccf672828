using System.Text;

namespace Summarizer.Cli.Messages;

/// <summary>Breaks text into lines of a terminal: at spaces, and between Han characters where Chinese typesetting allows it.</summary>
internal static class LineWrap
{
    private const string NeverFirst = "，。、；：？！）》」』】〉”’％…—,.;:?!)]}%";
    private const string NeverLast = "（《「『【〈“‘([{";

    /// <summary>The lines of one paragraph, each at most <paramref name="width"/> columns.</summary>
    public static IEnumerable<string> Lines(string text, int width)
    {
        StringBuilder line = new();
        int used = 0;
        foreach ((string piece, bool spaceBefore) in Pieces(text))
        {
            int size = CellWidth.Of(piece);
            int space = spaceBefore && used > 0 ? 1 : 0;
            if (used > 0 && used + space + size > width)
            {
                yield return line.ToString();
                line.Clear();
                used = space = 0;
            }
            if (space > 0)
                line.Append(' ');
            used += space + size;
            line.Append(piece);
            while (used > width && Cut(line, width) is { } full)
            {
                yield return full;
                used = CellWidth.Of(line.ToString());
            }
        }
        if (line.Length > 0)
            yield return line.ToString();
    }

    // What must stay on one line: a word, or a Han character with the punctuation that belongs to it.
    private static IEnumerable<(string Piece, bool SpaceBefore)> Pieces(string text)
    {
        StringBuilder piece = new();
        bool spaceBefore = false;
        Rune last = default;
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isSpace = rune.Value is ' ' or '\n' or '\t';
            if (piece.Length > 0 && (isSpace || MayBreak(last, rune)))
            {
                yield return (piece.ToString(), spaceBefore);
                piece.Clear();
                spaceBefore = false;
            }
            if (isSpace)
                spaceBefore = true;
            else
                piece.Append(rune);
            last = rune;
        }
        if (piece.Length > 0)
            yield return (piece.ToString(), spaceBefore);
    }

    private static bool MayBreak(Rune before, Rune after) =>
        (CellWidth.IsWide(before) || CellWidth.IsWide(after)) && !Has(NeverFirst, after) && !Has(NeverLast, before);

    private static bool Has(string set, Rune rune) => rune.IsBmp && set.Contains((char)rune.Value);

    // A word longer than the line is cut where the line ends.
    private static string? Cut(StringBuilder line, int width)
    {
        int used = 0, end = 0;
        foreach (Rune rune in line.ToString().EnumerateRunes())
        {
            if (used + CellWidth.Of(rune) > width)
                break;
            used += CellWidth.Of(rune);
            end += rune.Utf16SequenceLength;
        }
        if (end == 0 || end >= line.Length)
            return null;
        string full = line.ToString(0, end);
        line.Remove(0, end);
        return full;
    }
}
