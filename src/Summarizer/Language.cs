using System.Globalization;

namespace Summarizer;

/// <summary>A language that answers are written in.</summary>
/// <param name="Code">ISO 639-1, with a script where it matters: <c>zh-Hant</c>.</param>
/// <param name="Chinese">Its name in Chinese, as the prompts use it.</param>
/// <param name="English">Its name in English.</param>
/// <param name="Length">Characters that say what one Chinese character says, roughly.</param>
internal sealed record Language(string Code, string Chinese, string English, Script Script, double Length)
{
    // The Chinese names are those that Hy-MT2's published prompt expects.
    private static readonly Dictionary<string, Language> Known = new Language[]
    {
        new("zh", "中文", "Chinese", Script.Han, 1),
        new("zh-Hant", "繁体中文", "Traditional Chinese", Script.Han, 1),
        new("en", "英语", "English", Script.Latin, 3.3),
        new("ja", "日语", "Japanese", Script.Kana, 1.5),
        new("ko", "韩语", "Korean", Script.Hangul, 1.6),
        new("fr", "法语", "French", Script.Latin, 3.7),
        new("de", "德语", "German", Script.Latin, 3.8),
        new("es", "西班牙语", "Spanish", Script.Latin, 3.6),
        new("it", "意大利语", "Italian", Script.Latin, 3.6),
        new("pt", "葡萄牙语", "Portuguese", Script.Latin, 3.5),
        new("nl", "荷兰语", "Dutch", Script.Latin, 3.6),
        new("pl", "波兰语", "Polish", Script.Latin, 3.5),
        new("tr", "土耳其语", "Turkish", Script.Latin, 3.4),
        new("vi", "越南语", "Vietnamese", Script.Latin, 3.4),
        new("id", "印尼语", "Indonesian", Script.Latin, 3.6),
        new("ms", "马来语", "Malay", Script.Latin, 3.6),
        new("ru", "俄语", "Russian", Script.Cyrillic, 3.5),
        new("uk", "乌克兰语", "Ukrainian", Script.Cyrillic, 3.4),
        new("ar", "阿拉伯语", "Arabic", Script.Arabic, 2.8),
        new("th", "泰语", "Thai", Script.Thai, 3),
    }.ToDictionary(l => l.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether words are written without spaces between them, so that sentences follow one another directly.</summary>
    public bool IsUnspaced => Script is Script.Han or Script.Kana or Script.Thai;

    /// <summary>The language of a code; one that is not in the table is taken for a Latin one and called by its code's English name.</summary>
    public static Language Of(string code) => Known.GetValueOrDefault(code) ?? Known.GetValueOrDefault(code.Split('-')[0]) ?? Unlisted(code);

    private static Language Unlisted(string code)
    {
        string name = CultureInfo.GetCultureInfo(code).EnglishName;
        return new Language(code, name, name, Script.Latin, 3.5);
    }
}
