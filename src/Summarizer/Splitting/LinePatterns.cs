using System.Text.RegularExpressions;

namespace Summarizer.Splitting;

/// <summary>What newspapers' lines look like, on normalised text. A pattern is as narrow as real pages allow.</summary>
internal static partial class LinePatterns
{
    private const string Page = "(第?[0-9A-Z一二三四五六七八九十]{1,4}版)";
    private const string Newsroom = "(本报|[\u4E00-\u9FFF]{2,8}(日报|晚报|早报|商报|时报|快报|新闻|网|台))(全媒体|融媒体)?";
    private const string Author = "(特派|特约|见习|实习|首席|本报)?(记者|通讯员|实习生|摄影|评论员)";

    [GeneratedRegex("^#{1,6}\\s+")]
    public static partial Regex HeadingMark { get; }

    [GeneratedRegex("^[（(【]?\\s*(上接|紧接)" + Page + "[^）)】]{0,12}[）)】]?\\s*")]
    public static partial Regex ContinuedFrom { get; }

    [GeneratedRegex("\\s*[（(【]?\\s*(下转|转)" + Page + "[^）)】]{0,12}[）)】]?$")]
    public static partial Regex ContinuedOn { get; }

    /// <summary>本报讯（记者甲 通讯员乙）…, 新华社北京11月8日电…</summary>
    [GeneratedRegex("^(" + Newsroom + "|本网|本台)?讯\\s*[（(](?<byline>[^）)]{2,40})[）)]|^本报讯|^(新华社|中新社|中新网|人民网)[^，。]{1,14}[日电]\\s*(电|讯|[（(])|^本报[^，。]{1,10}[0-9]{1,2}日(电|讯)")]
    public static partial Regex Lead { get; }

    [GeneratedRegex("^([□■●◎○◆]\\s*)?([（(])?(" + Newsroom + ")?\\s*" + Author + "[：:\\s]?[^，。！？；]{1,50}[）)]?$|^(文|图|文/图|图/文)[：:/／ ][^，。]{2,40}$")]
    public static partial Regex Byline { get; }

    [GeneratedRegex("^(图为|图[①-⑩一二三四1-9]?[：:为]|[△▲▼↑↓←→])|(摄|摄影|供图|制图|绘图|图片?由.{2,20}提供|/图|图/.{2,12})[）)]?。?$")]
    public static partial Regex Caption { get; }

    [GeneratedRegex("^([^，。！？；“”]{0,30}" + Page + "[^，。！？；“”]{0,20}|[\u4E00-\u9FFF]{2,6}(日报|晚报|早报|晨报|商报|时报|快报)|[0-9]{1,3}|[-—·\\s]*[0-9]{1,3}[-—·\\s]*|(要闻|综合|时政|经济|广告|时事|国内|国际|文化|体育|专题|副刊)(新闻)?|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日.{0,16}|星期[一二三四五六日].{0,10}|(本版)?(责任编辑|责编|编辑|主编|美编|版式|版面|校对|统筹|审读|值班)[：:\\s].{0,50}|(新闻热线|热线|电话|邮箱|网址|投稿)[：:].{0,50})$")]
    public static partial Regex Furniture { get; }

    /// <summary>Heads what is always an article of its own: briefs, a comment.</summary>
    [GeneratedRegex("^(简讯|短讯|快讯|要闻速览|一句话新闻|(短评|时评|快评|评论|社论|编者按|相关链接|新闻链接)([：:].+)?)$")]
    public static partial Regex OwnArticle { get; }

    /// <summary>5月4日，…: how news opens that names no newsroom.</summary>
    [GeneratedRegex("^([0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日")]
    public static partial Regex DatedOpening { get; }

    /// <summary>Ends as sentences, quotations and introductions do.</summary>
    [GeneratedRegex("[。！？!?…；;：:”’」』）)】》.]$")]
    public static partial Regex Finished { get; }

    /// <summary>Begins an item of a list: such a line is no broken sentence's rest.</summary>
    [GeneratedRegex("^([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[.、．]|[•·●■□◆▲*-]\\s?)")]
    public static partial Regex ListItem { get; }

    [GeneratedRegex("[。！？；]")]
    public static partial Regex InnerEnd { get; }
}
