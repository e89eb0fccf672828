using System.Globalization;

namespace Summarizer.Writing;

/// <summary>Marks in a text what is wrong in it, where it stands, with the number of the finding that tells.</summary>
internal static class MarkedText
{
    /// <summary>The text as Markdown: wrong words are bold with <c>[!2]</c> behind them; what has no words of its own is marked at the end.</summary>
    /// <param name="findings">Of the whole digest, in the order they are listed.</param>
    public static string Markdown(string text, Place place, IReadOnlyList<Finding> findings)
    {
        List<(int Start, int End, int Number)> marks = [];
        List<int> atEnd = [];
        for (int i = 0; i < findings.Count; i++)
        {
            if (findings[i].Place != place || findings[i].Severity == Severity.Info)
                continue;
            int start = findings[i].Target is { Length: > 0 } words && words.Length < text.Length ? text.IndexOf(words, StringComparison.Ordinal) : -1;
            if (start >= 0 && !marks.Exists(m => start < m.End && m.Start < start + findings[i].Target!.Length))
                marks.Add((start, start + findings[i].Target!.Length, i + 1));
            else
                atEnd.Add(i + 1);
        }
        int done = 0;
        string result = "";
        foreach ((int start, int end, int number) in marks.OrderBy(m => m.Start))
        {
            result += $"{Escaped(text[done..start])}**{MarkdownText.Escape(text[start..end])}**{Mark(number)}";
            done = end;
        }
        return result + Escaped(text[done..]).TrimEnd() + string.Concat(atEnd.Select(n => " " + Mark(n)));
    }

    // The spaces at the ends of a piece belong to the text around it.
    private static string Escaped(string piece) => piece.Length == 0 ? "" : string.Concat(
        char.IsWhiteSpace(piece[0]) ? " " : "", MarkdownText.Escape(piece), char.IsWhiteSpace(piece[^1]) && !string.IsNullOrWhiteSpace(piece) ? " " : "");

    /// <summary>What stands behind the wrong words, and before the finding in the list.</summary>
    public static string Mark(int number) => string.Create(CultureInfo.InvariantCulture, $"[!{number}]");
}
