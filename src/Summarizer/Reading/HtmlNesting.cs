namespace Summarizer.Reading;

/// <summary>How deep a web page's elements are nested, before it is parsed: what a parser does with each grows with its depth.</summary>
internal static class HtmlNesting
{
    public const int Most = 2000;

    // Never closed, or closed by what follows.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Open = new HashSet<string>(
        ["br", "img", "input", "hr", "meta", "link", "area", "base", "col", "embed", "param", "source", "track", "wbr", "p", "li", "td", "th", "tr", "dt", "dd", "tbody", "thead", "tfoot", "option", "optgroup", "html", "body", "head"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool DeeperThan(string html, int most)
    {
        int depth = 0;
        for (int at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            bool closes = html[at + 1] == '/';
            int start = at + (closes ? 2 : 1), end = start;
            while (end < html.Length && char.IsAsciiLetterOrDigit(html[end])) end++;
            if (end == start || Open.Contains(html.AsSpan(start, end - start))) continue;
            depth = Math.Max(0, depth + (closes ? -1 : 1));
            if (depth > most) return true;
        }
        return false;
    }
}
