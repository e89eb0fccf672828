namespace Summarizer.Splitting;

/// <summary>A line of the file without the white space around it, or the part of one that a jump line was cut from.</summary>
/// <param name="BlanksBefore">Blank lines above it.</param>
/// <param name="Indent">Columns of white space before it; a full-width space is two.</param>
/// <param name="IsAside">Whether the reader knows that it is no article's text: a web page's menu, a page's header.</param>
internal sealed record Line(string Text, Extent Extent, int BlanksBefore, int Indent, bool IsAside)
{
    private const int LeastIndent = 2, LongestAlone = 60;

    // Asked for many times of one line.
    private bool? isAlone, isFurniture, isByline, isLatin;

    public bool IsIndented => Indent >= LeastIndent;

    public bool IsFurniture => isFurniture ??= Furniture.IsFurniture(Text);

    public bool IsByline => isByline ??= Bylines.IsByline(Text);

    /// <summary>Whether it is never part of a wrapped paragraph: a heading, a rule, a jump line, furniture, authors.</summary>
    public bool IsAlone => isAlone ??= IsAside || !Letters.IsHan(Text[0]) && (LinePatterns.HeadingMark.IsMatch(Text) || LinePatterns.Rule.IsMatch(Text)) || JumpLines.From(Text) is not null
        || Text.Length <= LongestAlone && (IsFurniture || IsByline);

    public bool IsLatin => isLatin ??= Letters.AreLatin(Text);

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
