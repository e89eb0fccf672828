namespace Summarizer.Splitting;

/// <summary>Whether a text ends as sentences do, or breaks off.</summary>
internal static class Endings
{
    // A fragment that a column's end left behind is long; a short line without an end is a line of its own.
    private const int ShortestFragment = 16;

    private const string Final = "。！？!?…；;：:”’」』）)】》〕〗>";
    private const string Medial = "，、；：,";

    /// <summary>Ends as sentences, quotations and introductions do; the point of 3.8 ends nothing.</summary>
    public static bool IsFinished(string text) => text.Length > 0 && text[^1] switch
    {
        '.' => text.Length < 2 || !char.IsAsciiDigit(text[^2]),
        '"' or '\'' => text.Length > 1 && text[^2] == '.',
        var end => Final.Contains(end, StringComparison.Ordinal),
    };

    /// <summary>Whether something must follow: it breaks off within a sentence.</summary>
    public static bool IsOpen(string text)
    {
        if (text.Length == 0) return false;
        if (text[^1] is '，' or '、' or '“' or '‘' or '（' or '《' or '「' or '『' or '(') return true;
        return text.Length >= ShortestFragment && (!IsFinished(text) || HasOpenBracket(text));
    }

    /// <summary>Whether no sentence can begin so: what stands before it is missing.</summary>
    public static bool CannotBegin(string text) =>
        text.Length > 0 && (Medial.Contains(text[0], StringComparison.Ordinal) || text[0] is '。' or '！' or '？' or '”' or '’' or '）' or '》' or '」' or '』' or '%' or '‰' or '℃' or ')' or '.'
            || char.IsAsciiLetterLower(text[0]) && Letters.AreLatin(text));

    /// <summary>A bracket or title mark that is opened in the last sentence and not closed breaks it, whatever it ends with.</summary>
    private static bool HasOpenBracket(string text)
    {
        if (text[^1] is '。' or '！' or '？' or '…' or '：') return false;
        int from = Math.Max(0, text.Length - 60);
        return text.LastIndexOf('《') >= from && text.LastIndexOf('《') > text.LastIndexOf('》') || text.LastIndexOf('（') >= from && text.LastIndexOf('（') > text.LastIndexOf('）');
    }
}
