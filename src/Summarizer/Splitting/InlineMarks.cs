using System.Text.RegularExpressions;

namespace Summarizer.Splitting;

/// <summary>Markdown's marks within a line: emphasis and links leave their words, pictures leave nothing.</summary>
internal static partial class InlineMarks
{
    /// <summary>Whether the whole line is set bold, as headlines are where nobody marks them as headings.</summary>
    public static bool IsBold(string text) => text[0] == '*' && Bold.IsMatch(text);

    public static Passage WithoutMarks(this Passage passage)
    {
        if (passage.Text.AsSpan().IndexOfAny('*', ']') < 0) return passage;
        bool[] dropped = new bool[passage.Length];
        foreach (Match match in Marks.Matches(passage.Text))
        {
            Group words = match.Groups["words"];
            for (int i = match.Index; i < match.Index + match.Length; i++)
                dropped[i] = !words.Success || i < words.Index || i >= words.Index + words.Length;
        }
        if (!dropped.Contains(true)) return passage;
        return passage.Without(i => dropped[i]);
    }

    [GeneratedRegex(@"^\*\*[^*]{1,60}\*\*$")]
    private static partial Regex Bold { get; }

    [GeneratedRegex(@"!\[[^\]]{0,80}\]\([^)\s]*\)|\[(?<words>[^\]]{1,80})\]\([^)\s]*\)|\*\*(?<words>[^*]{1,200})\*\*|^\*(?<words>[^*]{1,120})\*$|(?<=\s)\*(?<words>[^*\s]{1,40})\*(?=\s|$)|^\*(?<words>[^*]{1,60})\*(?=\s)")]
    private static partial Regex Marks { get; }
}
