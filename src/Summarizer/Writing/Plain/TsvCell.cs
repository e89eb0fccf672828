namespace Summarizer.Writing.Plain;

/// <summary>Foreign text in a cell of a table that Excel and its like may open.</summary>
internal static class TsvCell
{
    // A cell that begins with one of these is taken for a formula, the full-width ones too where Chinese or Japanese is set.
    private const string Formula = "=+-@＝＋－＠";

    /// <summary>The text in one line without tabs; one that would be a formula has an apostrophe before it, which spreadsheets take for "text".</summary>
    public static string Of(string text)
    {
        string line = LegalText.Of(text).Replace('\t', ' ').Replace('\n', ' ').Trim();
        return line.Length > 0 && Formula.Contains(line[0], StringComparison.Ordinal) ? "'" + line : line;
    }
}
