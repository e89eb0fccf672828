using DocumentFormat.OpenXml.Wordprocessing;

namespace Summarizer.Writing.Word;

/// <summary>Fonts and proofing language of a run by the BCP 47 tag of its text. <c>Parts/fontTable.xml</c> names what stands in for a font that is missing.</summary>
internal static class WordLanguage
{
    public static RunProperties Properties(string tag, string? style = null)
    {
        RunProperties properties = new();
        if (style is not null)
            properties.RunStyle = new RunStyle { Val = style };
        if (EastAsian(tag) is { } east)
        {
            // Quotation marks, dashes and ellipses are in both kinds of fonts; the hint asks for the full-width ones.
            properties.RunFonts = new RunFonts { Hint = FontTypeHintValues.EastAsia, EastAsia = east.Font };
            properties.Languages = new Languages { EastAsia = east.Language };
        }
        else
        {
            properties.Languages = new Languages { Val = tag == "en" ? "en-US" : tag };
        }
        return properties;
    }

    private static (string Font, string Language)? EastAsian(string tag) => tag switch
    {
        "zh-Hans" or "zh" => ("Microsoft YaHei", "zh-CN"),
        "zh-Hant" => ("Microsoft JhengHei", "zh-TW"),
        "ja" => ("Yu Gothic", "ja-JP"),
        "ko" => ("Malgun Gothic", "ko-KR"),
        _ => null,
    };
}
