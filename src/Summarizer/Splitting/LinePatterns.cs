using System.Text.RegularExpressions;

namespace Summarizer.Splitting;

/// <summary>What lines of any kind of text look like, on normalised text.</summary>
internal static partial class LinePatterns
{
    [GeneratedRegex(@"^#{1,6}(\s+|(?=[^#\s0-9]))")]
    public static partial Regex HeadingMark { get; }

    /// <summary>Heads what is always an article of its own: a comment, a link to another text.</summary>
    [GeneratedRegex("^[【■●◆]?(短评|时评|快评|锐评|评论|社论|社論|短評|评论员文章|编者按|编后|记者手记|相关链接|新闻链接|相关新闻|延伸阅读|小资料|名词解释|小言论|更正|更正启事|启事|致歉|天气|今日天气|今明天气|天气预报|今日天氣|天氣)(】|([：:·丨| ].+)?$)")]
    public static partial Regex OwnArticle { get; }

    /// <summary>Heads short news, each an article of its own.</summary>
    [GeneratedRegex("^[【\\[■●◆□★▲]?\\s*([\u4E00-\u9FFF]{0,4}(简讯|短讯|快讯|簡訊|短訊|快訊|简明新闻|一句话新闻|一句話新聞|一句话|新闻速递|要闻速览|新闻速览|新闻短波|信息快递|新闻快递|微新闻|快览|短波|短新闻|速览|速递|热线|一周数字|数字|動態|动态|News in Brief|In Brief|Briefs|ニュース短信|短信))([一二三四五六七八九十两0-9]{1,2}[则則条條])?\\s*[】\\]]?[：:]?$", RegexOptions.IgnoreCase)]
    public static partial Regex Briefs { get; }

    /// <summary>5月4日，…; 近日…: how news opens that names no newsroom.</summary>
    [GeneratedRegex("^[　\\s]*(([0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日|[0-9]{1,2}日|近日|日前|昨日|昨天|今天|今日|连日来|[上下]午|截至|记者|[^，。]{0,12}(近日|日前|昨日|昨天)[，从])")]
    public static partial Regex DatedOpening { get; }

    /// <summary>Begins an item of a list: such a line is no broken sentence's rest.</summary>
    [GeneratedRegex("^([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[.、．](?![0-9])|[①-⑳]|[•·●■□◆▲★☆◎○▶►※*-]\\s?(?=[^\\s*—-]))")]
    public static partial Regex ListItem { get; }

    /// <summary>The mark of an item that has no number.</summary>
    [GeneratedRegex("^[•·●■□◆▲★☆◎○▶►※*-]\\s?(?=[^\\s*—-])")]
    public static partial Regex Bullet { get; }

    /// <summary>Numbered heads are sections': 一、…; （二）…; 2. …</summary>
    [GeneratedRegex("^([一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[.、．](?![0-9])|[①-⑳]|之[一二三四五六七八九十]|第[一二三四五六七八九十]{1,2}[、 ：])")]
    public static partial Regex NumberedHead { get; }

    [GeneratedRegex("[。；]|[！？][^！？”）]|[.;]\\s")]
    public static partial Regex InnerEnd { get; }

    /// <summary>A line of nothing but marks.</summary>
    [GeneratedRegex(@"^[\s\-=_*—·•~＊─━═…+|#<>◆◇●○■□★☆▲△.．。、^]{2,}$")]
    public static partial Regex Rule { get; }
}
