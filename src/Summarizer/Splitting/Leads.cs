using System.Buffers;
using System.Text.RegularExpressions;

namespace Summarizer.Splitting;

/// <summary>How the first sentence of news names its newsroom: 本报讯（记者…）, 新华社…电, 〔記者…／台北報導〕, BEIJING, Nov. 8 (Xinhua) --.</summary>
internal static partial class Leads
{
    public const string Newsroom = "(本报|本報|[\u4E00-\u9FFF]{2,8}(日报|晚报|早报|晨报|商报|时报|快报|都市报|青年报|周报|新闻|网|台|日報|晚報|時報|客户端|融媒体中心))(全媒体|融媒体|首席|社)?";

    private const string Agency = "(新华社|新華社|中新社|中新网|人民网|新华网|中央社|法新社|路透社|美联社|央视新闻|央视网|共同社)";

    public static bool IsLead(string text) => MayBeLead(text) && Chinese.IsMatch(text) || char.IsAsciiLetterUpper(text[0]) && Latin.IsMatch(text);

    // Every lead has one of these near its beginning; few other lines do.
    private static bool MayBeLead(string text) => text.AsSpan(0, Math.Min(text.Length, 80)).ContainsAny(Marks);

    private static readonly SearchValues<char> Marks = SearchValues.Create("讯訊电電（(）)〔【[者");

    /// <summary>The authors that a lead names, or null.</summary>
    public static string? BylineOf(string text) =>
        Chinese.Match(text).Groups["byline"] is { Success: true } byline ? byline.Value.Trim() : null;

    /// <summary>The lead's own words: 本报讯（记者 甲）, 新华社北京11月8日电.</summary>
    public static int LengthOf(string text) => Chinese.Match(text) is { Success: true } match ? match.Length : Latin.Match(text).Length;

    [GeneratedRegex(
        "^([（(【〔]?据?(" + Newsroom + "|本网|本台|本刊|香港[\u4E00-\u9FFF]{2}[报報])(综合|綜合)?([讯訊]|消息)[】〕]?\\s*[（(](?<byline>[^）)]{2,60})[）)]"
        + "|[【〔（(]?(本[报報]|本[网網台])(综合|綜合|特别|今)?[讯訊]"
        + "|[\u4E00-\u9FFF]{0,8}([日晚早晨商时時快]|都市|青年|文汇|文匯|大公)[报報](综合|綜合)?[讯訊]"
        + "|[（(【〔]?据?" + Agency + "(记者|記者)?[^，。；？！]{0,26}?[电電讯訊]\\s*([（(](?<byline>(记者|記者)[^）)]{2,40})[）)])?"
        + "|[（(]" + Agency + "[^）)]{2,40}[电電][）)]"
        + "|本[报報][^，。；：、（）]{1,12}([0-9]{1,2}日|[电電讯訊])([电電讯訊])?\\s*[（(]?(?<byline>(记者|記者)[^）)，。]{2,40})?[）)]"
        + "|本[报報][^，。；：、（）]{1,12}[0-9]{1,2}日[电電讯訊]"
        + "|[〔【\\[（(](?<byline>(本[报報]|[\u4E00-\u9FFF]{2,4}[报報])?(特派員?|特派)?[记記]者[^〕】\\]）)摄攝]{1,30}?([／/]?[^〕】\\]）)]{0,8}([报報][导導道]|[专專][访訪]|特稿|[电電]|連線))?)[〕】\\]）)](?=.{12})"
        + "|[〔【][^〕】，。]{0,10}([专專]|[电電]|本報|本报|快)[讯訊][〕】]"
        + "|【[^】]{2,14}＝[^】]{2,14}】(?=.{12})"
        + "|(?<byline>(本[报報])?[记記]者[^，。；：从在]{2,16}[报報][导導道])[：:，])")]
    private static partial Regex Chinese { get; }

    [GeneratedRegex(@"^([A-Z][A-Z.'-]+(\s[A-Z][A-Z.'-]+){0,3}(,\s[A-Z][\p{L}. 0-9]{1,24}){0,2}\s*(\([\p{L} /.]{2,30}\)\s*)?(--|—|–|-)\s*(?=[A-Z“""]))")]
    private static partial Regex Latin { get; }
}
