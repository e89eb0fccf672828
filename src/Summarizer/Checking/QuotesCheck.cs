namespace Summarizer.Checking;

/// <summary>Quotation marks and brackets: opened and closed, and speech that stays speech.</summary>
internal static class QuotesCheck
{
    // A few words in quotation marks may rightly lose them; a sentence somebody said may not.
    private const int Speech = 16;

    private static readonly (char Open, char Close)[] Pairs = [('(', ')'), ('[', ']'), ('【', '】'), ('《', '》'), ('「', '」'), ('“', '”')];

    public static IEnumerable<Finding> Of(Rendering rendering)
    {
        foreach ((char open, char close) in Pairs)
            if (Surplus(rendering.Target, open, close) is { } mark && Surplus(rendering.Source, open, close) is null)
                yield return new Finding("quotes", Severity.Warning, null, $"{mark}", FindingTexts.Unpaired(mark));
        if (rendering.Target.Count(c => c == '"') % 2 == 1 && Surplus(rendering.Source, '“', '”') is null && rendering.Source.Count(c => c == '"') % 2 == 0)
            yield return new Finding("quotes", Severity.Warning, null, "\"", FindingTexts.Unpaired('"'));
        if (SpeechOf(rendering.Source) is { } speech && !rendering.Target.Any(c => c is '"' or '“' or '”' or '‘' or '’' or '\'' or '«' or '„' or '「' or '『'))
            yield return new Finding("quotes", Severity.Warning, speech, null, FindingTexts.SpeechWithoutQuotes(speech));
    }

    /// <summary>The first mark of a pair that lacks its other half, or null.</summary>
    private static char? Surplus(string text, char open, char close)
    {
        int depth = 0;
        // Chinese brackets are wide ones.
        text = text.Replace('（', '(').Replace('）', ')');
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == open)
                depth++;
            else if (text[i] == close && !(depth == 0 && NumbersList(text, i)) && --depth < 0)
                return close;
        }
        return depth > 0 ? open : null;
    }

    // 1) and a).
    private static bool NumbersList(string text, int close) =>
        text[close] == ')' && close > 0 && (char.IsDigit(text[close - 1]) || (char.IsLetter(text[close - 1]) && (close < 2 || !char.IsLetter(text[close - 2]))));

    private static string? SpeechOf(string source)
    {
        int open = source.IndexOf('“', StringComparison.Ordinal);
        int close = open < 0 ? -1 : source.IndexOf('”', open);
        return close - open > Speech && source[(close - 1)..].IndexOfAny(['。', '，', '！', '？']) is 0 ? source[open..(close + 1)] : null;
    }
}
