using System.Text;

namespace Summarizer.Splitting;

/// <summary>
/// Sets Chinese text as it is printed: full-width punctuation, half-width digits and letters, no spaces between Han characters.
/// Every character keeps its place in the file.
/// </summary>
internal static class Normalizing
{
    private const string Half = ",;:?!()", Full = "，；：？！（）";

    // What may have to change; text without them is set as it should be.
    private static readonly System.Buffers.SearchValues<char> Changed = System.Buffers.SearchValues.Create(
        string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(i => (char)i).Where(c => char.IsWhiteSpace(c) || IsInvisible(c) || Narrow(c) != c || c is '"' or '.' || Half.Contains(c))));

    /// <param name="keepSpaces">Headlines set their halves apart by a space.</param>
    public static Passage Normalize(this Passage passage, bool keepSpaces = false)
    {
        string source = passage.Text;
        if (!Letters.IsChinese(source)) return WithoutInvisible(passage);
        if (!source.AsSpan().ContainsAny(Changed)) return passage;
        StringBuilder text = new(source.Length);
        Places.Builder places = new();
        bool quoteOpen = false;
        int brackets = 0;
        bool[]? apart = keepSpaces && source.Contains(' ', StringComparison.Ordinal) ? SetApart(source) : null;
        bool hasPointsForStops = HasPointsForStops(source);
        for (int i = 0; i < source.Length; i++)
        {
            char c = Narrow(source[i]);
            if (Letters.IsHan(c))
            {
                places.Add(passage.Places[i]);
                text.Append(c);
                continue;
            }
            if (IsInvisible(c)) continue;
            brackets += c is '(' or '（' ? 1 : c is ')' or '）' && brackets > 0 ? -1 : 0;
            if (apart is not null && apart[i]) continue;
            // （记者 甲乙 通讯员 丙丁）: the spaces set names apart.
            if (char.IsWhiteSpace(c) && (keepSpaces || brackets > 0 ? text.Length > 0 && text[^1] == ' ' : BetweenHan(source, i))) continue;
            if (char.IsWhiteSpace(c)) c = ' ';
            else if (c == '"' && BesideHan(source, i)) c = (quoteOpen = !quoteOpen) ? '“' : '”';
            else if (Half.IndexOf(c, StringComparison.Ordinal) is >= 0 and var known && BelongsToHan(source, i)) c = Full[known];
            else if (c == '.' && hasPointsForStops && EndsSentence(source, i)) c = '。';
            places.Add(passage.Places[i]);
            text.Append(c);
        }
        Passage whole = new(text.ToString(), places.Build());
        return whole.Length > 0 && (whole.Text[0] == ' ' || whole.Text[^1] == ' ') ? whole.Slice(0, whole.Length) : whole;
    }

    /// <summary>The spaces of words whose letters are set apart: 沄 州 日 报.</summary>
    private static bool[] SetApart(string text)
    {
        bool[] spaces = new bool[text.Length];
        for (int start = 0; start + 4 < text.Length; start++)
        {
            int end = start;
            while (end + 2 < text.Length && Letters.IsHan(text[end]) && text[end + 1] == ' ' && Letters.IsHan(text[end + 2])) end += 2;
            if (end - start < 4) continue;
            for (int i = start + 1; i < end; i += 2) spaces[i] = true;
            start = end;
        }
        return spaces;
    }

    private static Passage WithoutInvisible(Passage passage)
    {
        if (!passage.Text.Any(IsInvisible)) return passage;
        return passage.Without(i => IsInvisible(passage.Text[i]));
    }

    private static char Narrow(char c) => c is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') or '％' or '．' ? (char)(c - 0xFEE0) : c;

    public static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') || char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085');

    /// <summary>A mark between two Latin letters or digits is theirs (3,000; 10:30); any other in Chinese text is Chinese.</summary>
    private static bool BelongsToHan(string text, int i) =>
        !(char.IsAsciiLetterOrDigit(Before(text, i)) && char.IsAsciiLetterOrDigit(After(text, i))) && (BesideHan(text, i) || IsWide(Before(text, i)) || IsWide(After(text, i)) || After(text, i) == '\0');

    /// <summary>Some systems write every 。 as a point. Where a text has both, a point is no stop: 约翰.史密斯.</summary>
    private static bool HasPointsForStops(string text) => !text.Contains('。', StringComparison.Ordinal) && text.TrimEnd('”', '"', ')', '）').EndsWith('.');

    private static bool EndsSentence(string text, int i) =>
        After(text, i) is var after && after != '.' && !char.IsAsciiLetterOrDigit(after) && Before(text, i) is var before && before != '.'
        && (before == '%' || IsWide(before) || after == '\0');

    private static bool BetweenHan(string text, int i) => IsWide(Before(text, i)) && IsWide(After(text, i));

    private static bool BesideHan(string text, int i) => Letters.IsHan(Before(text, i)) || Letters.IsHan(After(text, i)) || IsWide(Before(text, i));

    private static bool IsWide(char c) => Letters.IsHan(c) || c is >= '\u3001' and <= '\u301F' or >= '\uFF01' and <= '\uFF5E' or '“' or '”' or '‘' or '’' or '…' or '—';

    private static char Before(string text, int i)
    {
        while (--i >= 0) if (!char.IsWhiteSpace(text[i])) return char.IsLowSurrogate(text[i]) ? text[i - 1] : text[i];
        return '\0';
    }

    private static char After(string text, int i)
    {
        while (++i < text.Length) if (!char.IsWhiteSpace(text[i])) return text[i];
        return '\0';
    }
}
