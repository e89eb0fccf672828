namespace Summarizer.Splitting;

/// <summary>
/// Cuts a paragraph into sentences. A mark within a quotation ends one only where the quotation ends with it, so that reported speech
/// stays with its speaker.
/// </summary>
internal static class SentenceSplitter
{
    private const string Ends = "。！？!?…", Opening = "“‘「『（《(【", Closing = "”’」』）》)】";

    // A quotation mark that is never closed would hold the rest of the paragraph together.
    private const int LongestQuotation = 250;

    private static readonly string[] Abbreviations = ["Mr", "Mrs", "Ms", "Dr", "Prof", "St", "No", "vs", "Jr", "Sr", "Gen", "Gov", "Sen", "U.S", "U.K", "U.N", "a.m", "p.m", "e.g", "i.e", "Inc", "Co", "Ltd", "Corp"];

    /// <summary>The sentences as ranges of the text, without white space at their ends; together they hold all of it but that.</summary>
    public static IEnumerable<(int Start, int End)> Split(string text)
    {
        bool latin = Letters.AreLatin(text);
        (int start, int opened, int depth) = (0, 0, 0);
        for (int i = 0; i < text.Length; i++)
        {
            // Nearly all characters are these and say nothing.
            if (Letters.IsHan(text[i])) continue;
            if (depth > 0 && i - opened > LongestQuotation) depth = 0;
            if (Opening.Contains(text[i], StringComparison.Ordinal))
            {
                if (depth++ == 0) opened = i;
            }
            else if (Closing.Contains(text[i], StringComparison.Ordinal) && depth > 0)
            {
                depth--;
            }
            if (!(latin ? EndsLatin(text, i) : Ends.Contains(text[i], StringComparison.Ordinal))) continue;

            int end = i + 1;
            int inner = depth;
            while (end < text.Length && (Ends.Contains(text[end], StringComparison.Ordinal) || Closing.Contains(text[end], StringComparison.Ordinal) || latin && text[end] is '"' or '\''))
                if (Closing.Contains(text[end++], StringComparison.Ordinal) && inner > 0) inner--;
            if (inner > 0) continue;
            if (Trimmed(text, start, end) is { } sentence) yield return sentence;
            (start, depth, i) = (end, 0, end - 1);
        }
        if (Trimmed(text, start, text.Length) is { } last) yield return last;
    }

    private static bool EndsLatin(string text, int i)
    {
        if (text[i] is '!' or '?') return true;
        if (text[i] != '.') return false;
        if (i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]) && text[i + 1] is not ('"' or '”' or '’' or ')')) return false;
        int word = i;
        while (word > 0 && (char.IsAsciiLetter(text[word - 1]) || text[word - 1] == '.')) word--;
        return !Abbreviations.Contains(text[word..i]) && i - word != 1;
    }

    private static (int Start, int End)? Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return end > start ? (start, end) : null;
    }
}
