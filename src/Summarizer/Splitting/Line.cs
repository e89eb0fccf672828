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
    public int Cells { get; } = CellsOf(Text);

    private static int CellsOf(string text)
    {
        int cells = 0;
        foreach (char c in text) cells += c > '\u2E7F' || c is '“' or '”' or '—' or '…' or '‘' or '’' ? 2 : 1;
        return cells;
    }
}
