namespace Summarizer.Terms;

/// <summary>The right English of what a text has and models get wrong, as a prompt says it: only what occurs.</summary>
internal static class TermHints
{
    private const int Most = 24;

    /// <param name="terms">Of the article.</param>
    /// <param name="text">The words to be translated or written about.</param>
    /// <param name="fits">Whether this much may still be said.</param>
    /// <returns>One line with its line feed; empty where nothing is to be said.</returns>
    public static string Of(IReadOnlyList<FoundTerm> terms, string text, Func<string, bool> fits)
    {
        FoundTerm[] chosen = [.. terms.Where(IsWorthSaying).Where(t => text.Contains(t.Source, StringComparison.Ordinal)).Take(Most)];
        for (int count = chosen.Length; count > 0; count--)
            if (Line(chosen.Take(count)) is var line && fits(line))
                return line;
        return "";
    }

    private static string Line(IEnumerable<FoundTerm> terms) => $"译法：{string.Join("；", terms.Select(t => $"{t.Source} = {t.Target}"))}\n";

    // Small figures and dates are rarely wrong; every word here costs time on every paragraph.
    private static bool IsWorthSaying(FoundTerm term) => term.Target.Length > 0
        && (term.IsFromGlossary || term.Kind is TermKind.Person or TermKind.Organization
            || (term.Kind == TermKind.Figure && term.Source.AsSpan().IndexOfAny('万', '亿', '倍') >= 0));
}
