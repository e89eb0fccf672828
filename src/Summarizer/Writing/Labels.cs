using System.Globalization;
using System.Resources;
using Summarizer.Reading;

namespace Summarizer.Writing;

/// <summary>The fixed words of written results, in Chinese or English, from <c>Labels.resx</c> and <c>Labels.zh-Hans.resx</c>.</summary>
internal sealed class Labels(string language)
{
    private static readonly ResourceManager Resources = new(typeof(Labels).FullName!, typeof(Labels).Assembly);

    private readonly CultureInfo culture = CultureInfo.GetCultureInfo(language == "zh" ? "zh-Hans" : "en");

    public string this[string name] =>
        Resources.GetString(name, culture) ?? throw new MissingManifestResourceException($"Label {name} is missing.");

    public string Format(string name, params object[] values) => string.Format(culture, this[name], values);

    /// <summary>A page's name as a title: the file's, or what stands for standard input. In Markdown.</summary>
    public string SourceName(SourceDocument source) =>
        source.Name == InputFiles.StandardInput ? this["StandardInput"] : MarkdownText.Escape(source.Name);

    /// <summary>The same as plain text.</summary>
    public string SourceTitle(SourceDocument source) => source.Name == InputFiles.StandardInput ? this["StandardInput"] : source.Name;

    /// <summary>How many articles there are.</summary>
    public string Count(int articles) => articles switch { 0 => this["NoArticle"], 1 => this["OneArticle"], _ => Format("Articles", articles) };

    /// <summary>Where and when a text appeared, as the labels' language cites it; null where nobody says.</summary>
    public string? Cite(Dateline dateline) => dateline.Cite(language);

    /// <summary>What a language is called in the labels' own language: 英语, English.</summary>
    public string LanguageName(string code) => code switch
    {
        "zh" => this["Chinese"],
        "en" => this["English"],
        _ => CultureInfo.GetCultureInfo(code).NativeName,
    };
}
