namespace Summarizer.Writing;

/// <summary>BCP 47 tags of texts: what browsers, Word and translation tools choose fonts and rules by.</summary>
internal static class LanguageTag
{
    /// <summary>The tag of what an article is written in: <c>zh-Hans</c>, <c>zh-Hant</c>, <c>en</c>.</summary>
    public static string Of(Article article) => article.Language == "zh" ? (article.WrittenIn == "Hant" ? "zh-Hant" : "zh-Hans") : article.Language;

    /// <summary>The tag of an answer's language; Chinese without a script is simplified.</summary>
    public static string Of(string language) => language == "zh" ? "zh-Hans" : language;

    /// <summary>The tag of an abstract or a fact: what is taken from an article by rule is written as it is.</summary>
    public static string Of(CitedText text, Article article) => text.Language == article.Language ? Of(article) : Of(text.Language);

    /// <summary>The tag that translation tools have in their lists: of Chinese the region stands for the script.</summary>
    public static string Regional(string tag) => tag switch { "zh-Hans" or "zh" => "zh-CN", "zh-Hant" => "zh-TW", _ => tag };
}
