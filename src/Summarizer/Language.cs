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
        new("sv", "瑞典语", "Swedish", Script.Latin, 3.4),
        new("da", "丹麦语", "Danish", Script.Latin, 3.4),
        new("nb", "挪威语", "Norwegian", Script.Latin, 3.4),
        new("fi", "芬兰语", "Finnish", Script.Latin, 3.5),
        new("is", "冰岛语", "Icelandic", Script.Latin, 3.5),
        new("cs", "捷克语", "Czech", Script.Latin, 3.3),
        new("sk", "斯洛伐克语", "Slovak", Script.Latin, 3.3),
        new("hu", "匈牙利语", "Hungarian", Script.Latin, 3.5),
        new("ro", "罗马尼亚语", "Romanian", Script.Latin, 3.6),
        new("hr", "克罗地亚语", "Croatian", Script.Latin, 3.4),
        new("sl", "斯洛文尼亚语", "Slovenian", Script.Latin, 3.4),
        new("et", "爱沙尼亚语", "Estonian", Script.Latin, 3.3),
        new("lv", "拉脱维亚语", "Latvian", Script.Latin, 3.4),
        new("lt", "立陶宛语", "Lithuanian", Script.Latin, 3.4),
        new("ca", "加泰罗尼亚语", "Catalan", Script.Latin, 3.6),
        new("sq", "阿尔巴尼亚语", "Albanian", Script.Latin, 3.6),
        new("sw", "斯瓦希里语", "Swahili", Script.Latin, 3.6),
        new("tl", "菲律宾语", "Filipino", Script.Latin, 3.8),
        new("uz", "乌兹别克语", "Uzbek", Script.Latin, 3.5),
        new("az", "阿塞拜疆语", "Azerbaijani", Script.Latin, 3.5),
        new("bg", "保加利亚语", "Bulgarian", Script.Cyrillic, 3.5),
        new("sr", "塞尔维亚语", "Serbian", Script.Cyrillic, 3.4),
        new("mk", "马其顿语", "Macedonian", Script.Cyrillic, 3.5),
        new("be", "白俄罗斯语", "Belarusian", Script.Cyrillic, 3.5),
        new("kk", "哈萨克语", "Kazakh", Script.Cyrillic, 3.5),
        new("ky", "吉尔吉斯语", "Kyrgyz", Script.Cyrillic, 3.5),
        new("mn", "蒙古语", "Mongolian", Script.Cyrillic, 3.5),
        new("tg", "塔吉克语", "Tajik", Script.Cyrillic, 3.5),
        new("fa", "波斯语", "Persian", Script.Arabic, 3),
        new("ur", "乌尔都语", "Urdu", Script.Arabic, 3.2),
        new("ug", "维吾尔语", "Uyghur", Script.Arabic, 3.3),
        new("el", "希腊语", "Greek", Script.Other, 3.6),
        new("he", "希伯来语", "Hebrew", Script.Other, 2.7),
        new("hi", "印地语", "Hindi", Script.Other, 3.3),
        new("bn", "孟加拉语", "Bengali", Script.Other, 3.2),
        new("ta", "泰米尔语", "Tamil", Script.Other, 3.6),
        new("te", "泰卢固语", "Telugu", Script.Other, 3.3),
        new("mr", "马拉地语", "Marathi", Script.Other, 3.2),
        new("gu", "古吉拉特语", "Gujarati", Script.Other, 3.2),
        new("ne", "尼泊尔语", "Nepali", Script.Other, 3.2),
        new("si", "僧伽罗语", "Sinhala", Script.Other, 3.2),
        new("my", "缅甸语", "Burmese", Script.Other, 3.2),
        new("km", "高棉语", "Khmer", Script.Other, 3.2),
        new("lo", "老挝语", "Lao", Script.Other, 3),
        new("bo", "藏语", "Tibetan", Script.Other, 3),
        new("ka", "格鲁吉亚语", "Georgian", Script.Other, 3.4),
        new("hy", "亚美尼亚语", "Armenian", Script.Other, 3.4),
    }.ToDictionary(l => l.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether words are written without spaces between them, so that sentences follow one another directly.</summary>
    public bool IsUnspaced => Script is Script.Han or Script.Kana or Script.Thai;

    /// <summary>Those that can be asked for by name.</summary>
    public static IEnumerable<Language> All => Known.Values;

    /// <summary>The language of a code; one that is not in the table is taken for a Latin one and called by its code's English name.</summary>
    public static Language Of(string code) => Known.GetValueOrDefault(code) ?? Known.GetValueOrDefault(code.Split('-')[0]) ?? Unlisted(code);

    private static Language Unlisted(string code)
    {
        string name = CultureInfo.GetCultureInfo(code).EnglishName;
        return new Language(code, name, name, Script.Latin, 3.5);
    }
}
