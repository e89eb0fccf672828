using System.Globalization;

namespace Summarizer.Writing;

/// <summary>Marks in a text what is wrong in it, where it stands, with the number of the finding that tells.</summary>
internal static class MarkedText
{
    /// <summary>The text as Markdown: wrong words are bold with <c>[!2]</c> behind them; what has no words of its own is marked at the end.</summary>
    /// <param name="findings">Of the whole digest, in the order they are listed.</param>
    public static string Markdown(string text, Place place, IReadOnlyList<Finding> findings)
    {
        IReadOnlyList<FindingMark> marks = FindingMark.Of(text, place, findings);
        int done = 0;
        string result = "";
        foreach (FindingMark mark in marks.Where(m => m.HasWords))
        {
            result += $"{Escaped(text[done..mark.Start])}**{MarkdownText.Escape(text[mark.Start..mark.End])}**{Mark(mark.Number)}";
            done = mark.End;
        }
        return result + Escaped(text[done..]).TrimEnd() + string.Concat(marks.Where(m => !m.HasWords).Select(m => " " + Mark(m.Number)));
    }

    // The spaces at the ends of a piece belong to the text around it.
    private static string Escaped(string piece) => piece.Length == 0 ? "" : string.Concat(
        char.IsWhiteSpace(piece[0]) ? " " : "", MarkdownText.Escape(piece), char.IsWhiteSpace(piece[^1]) && !string.IsNullOrWhiteSpace(piece) ? " " : "");

    /// <summary>What stands behind the wrong words, and before the finding in the list.</summary>
    public static string Mark(int number) => string.Create(CultureInfo.InvariantCulture, $"[!{number}]");
}
