namespace Summarizer.Splitting;

/// <summary>What kind of character one is, as far as splitting asks.</summary>
internal static class Letters
{
    public static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇' || char.IsHighSurrogate(c) && c is >= '\uD840' and <= '\uD888';

    public static bool IsKana(char c) => c is >= '\u3041' and <= '\u30FF' and not '・';

    public static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3';

    public static bool AreLatin(string text) => text.Count(char.IsAsciiLetter) > text.Count(IsHan);

    /// <summary>ISO 639-1 code of a text by its script; <c>en</c> stands for any Latin one.</summary>
    public static string Language(string text)
    {
        int han = text.Count(IsHan), kana = text.Count(IsKana), hangul = text.Count(IsHangul);
        int latin = text.Count(char.IsAsciiLetter), cyrillic = text.Count(c => c is >= '\u0400' and <= '\u04FF');
        if (hangul > han && hangul > latin / 4) return "ko";
        if (kana * 10 > han + kana) return "ja";
        // A Han character says about what four Latin letters say.
        if (han * 4 >= latin && han > 0) return "zh";
        return cyrillic > latin ? "ru" : "en";
    }
}
