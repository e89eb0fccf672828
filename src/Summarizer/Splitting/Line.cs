namespace Summarizer.Splitting;

/// <summary>A line of the file without the white space around it, or the part of one that a jump line was cut from.</summary>
/// <param name="BlanksBefore">Blank lines above it.</param>
/// <param name="Indent">Columns of white space before it; a full-width space is two.</param>
/// <param name="IsAside">Whether the reader knows that it is no article's text: a web page's menu, a page's header.</param>
internal sealed record Line(string Text, Extent Extent, int BlanksBefore, int Indent, bool IsAside)
{
    private const int LeastIndent = 2;

    public bool IsIndented => Indent >= LeastIndent;

    /// <summary>The width it takes in a column: two for a Han character, one for a Latin letter.</summary>
    public int Cells { get; } = CellsOf(Text) + Math.Min(Indent, 4);

    private static int CellsOf(string text)
    {
        int cells = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            // Letters set apart take the width of letters.
            bool apart = c == ' ' && i > 0 && i + 1 < text.Length && Letters.IsHan(text[i - 1]) && Letters.IsHan(text[i + 1]);
            cells += c > '\u2E7F' || apart || c is '“' or '”' or '—' or '…' or '‘' or '’' ? 2 : 1;
        }
        return cells;
    }
}
