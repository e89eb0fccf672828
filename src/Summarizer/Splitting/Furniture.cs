using System.Buffers;
using System.Text.RegularExpressions;
using Summarizer.Dating;

namespace Summarizer.Splitting;

/// <summary>
/// What a page has beside its articles: masthead, date and page, editors, hotlines, a website's and a chat application's phrases. A line
/// is furniture when every word on it is.
/// </summary>
internal static partial class Furniture
{
    private const int Longest = 120, LongestPaper = 5, LongestNotice = 40, LongestWeak = 16;

    // The patterns below are many and lines are more: what a line begins with or holds rules nearly all of them out.
    private static readonly SearchValues<char> StrongStarts = SearchValues.Create(
        "责責编編本组主执美版视設设制图校检审统一终初复監监签值记新热读发广服投電电联传邮信网官微来稿出办承印地定零总社爆今第农夏農国國中星周週禮礼明立雨惊春清谷小芒大处白秋寒霜代甲乙丙丁戊己庚辛壬癸正冬腊〇○二三四五六七八九十（(");

    private static readonly SearchValues<char> WebStarts = SearchValues.Create(
        "原写责責编編本组主执美版视設设制图校检审统一终初复監监签值记新热读发广服投電电联传邮信网官微来稿出办承印地定零总社爆点關关欢长扫识阅赞在分收留转喜预继轻向往推延相更著免公订功首您当现字打返上下作未纠展举我评素");

    private static bool MayBeWhole(string text) => !Letters.IsHan(text[0]) || text[0] is '第' or '本';

    private static bool MayBeStrong(string word) => !Letters.IsHan(word[0]) && word[0] is not ('“' or '《') || StrongStarts.Contains(word[0]) || word.Contains('@', StringComparison.Ordinal);

    /// <summary>Its first word is on no list, and no date is on the line that could make it a masthead.</summary>
    private static bool BeginsAsProse(string text)
    {
        int end = text.AsSpan().IndexOfAny(Separating);
        return (end < 0 ? text.Length : end) > LongestWeak && Letters.IsHan(text[0]) && !MayBeStrong(text) && !text.AsSpan().ContainsAny(OfDates);
    }

    private static readonly SearchValues<char> OfDates = SearchValues.Create("0123456789〇○零一國");

    private static bool MayBeWeb(string text)
    {
        if (text.Contains('赞', StringComparison.Ordinal) || text.Contains("在看", StringComparison.Ordinal) || text.Contains("ICP", StringComparison.OrdinalIgnoreCase)) return true;
        int start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start])) start++;
        return start == text.Length || !Letters.IsHan(text[start]) || WebStarts.Contains(text[start]);
    }

    private const string Notices = "本版著免转未责来编校审统欢点长扫图素记【※*©C";

    private static readonly char[] Separators = [' ', '\u3000', '\t', '|', '｜', '丨', '·', '•', '　', '—', '□', '■'];
    private static readonly SearchValues<char> Separating = SearchValues.Create(Separators);

    /// <summary>Nothing but pictures' and links' addresses, as Markdown writes them.</summary>
    public static bool IsAddress(string text) => text.Length <= 300 && text[^1] == ')' && Picture.IsMatch(text);

    public static bool IsFurniture(string text)
    {
        if (text.Length > Longest || IsProse(text)) return false;
        if (MayBeWhole(text) && Whole.IsMatch(text) || text.Length <= LongestPaper && PublicationName.Find(text) == text) return true;
        if (MayBeWeb(text) && Web.IsMatch(text) || text.Length < 70 && text.AsSpan().ContainsAny(':', '：') && Posted.IsMatch(text) && !LinePatterns.InnerEnd.IsMatch(text)) return true;
        if (BeginsAsProse(text)) return false;
        (int strong, int weak, int others) = (0, 0, 0);
        (bool afterLabel, bool dated) = (false, false);
        string[] words = text.Trim('【', '】', '[', ']', '(', ')', '（', '）').Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        foreach (string word in words)
        {
            if (MayBeStrong(word) && Strong.IsMatch(word))
            {
                strong++;
                dated |= Date.IsMatch(word);
                afterLabel = Label.IsMatch(word);
            }
            else if (afterLabel && Name.IsMatch(word))
            {
                weak++;
            }
            else if (word.Length <= LongestWeak && Weak.IsMatch(word))
            {
                weak++;
                afterLabel = false;
            }
            else
            {
                others++;
            }
        }
        // A masthead: the full date, and a few words that no list knows.
        if (others > 0) return dated && words.Length > 1 && others <= strong + weak && text.Length <= 70 && !LinePatterns.InnerEnd.IsMatch(text) && !text.Contains('，', StringComparison.Ordinal);
        // 01 要闻: the page and its section.
        bool section = words.Length == 2 && weak == 2 && words[0].All(char.IsAsciiDigit);
        return strong > 0 || section || weak > 0 && words.Length == 1 && !LinePatterns.InnerEnd.IsMatch(text);
    }

    /// <summary>Long, with a sentence's end within: only what begins with the words of a notice needs a closer look.</summary>
    private static bool IsProse(string text) =>
        text.Length > LongestNotice && text.AsSpan(0, text.Length - 1).Contains('。') && !Notices.Contains(text[0], StringComparison.Ordinal);

    /// <summary>The name of a column: 民生关注, 【热点聚焦】, 记者走基层.</summary>
    public static bool IsColumnLabel(string text) => text.Length <= 14 && ColumnLabel.IsMatch(text);

    private const string Roles = "(责任?编辑|责编|責任編輯|責編|编辑|編輯|本版编辑|本版责编|组版|组稿|主编|主編|执行主编|美编|美編|美术编辑|美術|美术|版式(设计)?|版面(设计)?|视觉(设计)?|设计|制图|校对|校對|检校|审校|统筹|审读|审核|审签|一读|图编|终审|初审|复审|监制|监审|签发|值班(主任|总编|编委|编辑)?|值班总编辑|记者热线|新闻热线|热线电话|读者热线|发行热线|广告热线|服务热线|投稿热线|热线|電話|电话|联系电话|传真|邮箱|电子邮箱|投稿.{0,4}|电子信箱|信箱|E-?mail|网址|网站|官网|微信|微博|来源|稿源|稿件来源|出版|主办|主管|承印|印刷|地址|邮编|邮政编码|定价|零售价?|总编辑|社长|爆料)";

    [GeneratedRegex(@"^(!?\[[^\]]{0,80}\]\([^)\s]*\)\s*)+$")]
    private static partial Regex Picture { get; }

    [GeneratedRegex("^([0-9]{4}|[二〇○零一二三四五六七八九]{4})年|^中華民國")]
    private static partial Regex Date { get; }

    [GeneratedRegex("^(" + Roles + "([：:/].{0,60})?"
        + "|([0-9]{4}|[二〇○零一二三四五六七八九]{4})年([0-9]{1,2}|[一二三四五六七八九十]{1,3})月([0-9]{1,2}|[一二三四五六七八九十]{1,3})日([（(]?(星期|周|週)[一二三四五六日天][）)]?)?(出版)?|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}([T ]?[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?)?"
        + "|中華民國[0-9一二三四五六七八九十百〇零]{1,4}年([0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日)?([（(]?(星期|周|週)[一二三四五六日天][）)]?)?"
        + "|[（(]?(星期|周|週|禮拜)[一二三四五六日天][）)]?|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?"
        + "|第?[A-Z]?[0-9]{1,3}[版頁页]|第[一二三四五六七八九十]{1,3}版|[一二三四五六七八九十]{1,2}版|[A-Z][0-9]{1,2}版?|(本期|今日|今天)(共)?[0-9一二三四五六七八]{1,3}版|第[0-9]{1,6}[期号號]|[（(]?总(第)?[0-9]{1,6}[期号][）)]?|Page|P\\.?[0-9]{1,3}|[0-9]{1,3}面"
        + "|(农历|夏历|農曆).{2,14}|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年.{0,12}|[正一二三四五六七八九十冬腊]{1,2}月(初|十|廿|二十|三十)[一二三四五六七八九十]{0,2}|(今日|明日)?(立春|雨水|惊蛰|春分|清明|谷雨|立夏|小满|芒种|夏至|小暑|大暑|立秋|处暑|白露|秋分|寒露|霜降|立冬|小雪|大雪|冬至|小寒|大寒)"
        + "|(国内)?(统一|统一连续出版物)(刊|号)[号]?.*|CN[0-9-]+.*|ISSN.*|邮发代号.*|代号[：:]?[0-9-]+|[0-9]{1,2}-[0-9]{1,4}|https?://\\S+|www\\.\\S+|\\S+@\\S+|[0-9]{3,4}-[0-9]{7,8}|[0-9]{1,2}:[0-9]{2})$", RegexOptions.IgnoreCase)]
    private static partial Regex Strong { get; }

    [GeneratedRegex("^" + Roles + "([：:/].{0,4})?$", RegexOptions.IgnoreCase)]
    private static partial Regex Label { get; }

    [GeneratedRegex("^[\u4E00-\u9FFF·]{1,4}([、，,][\u4E00-\u9FFF]{2,4})*$")]
    private static partial Regex Name { get; }

    [GeneratedRegex("^((今日)?(要闻|要聞|综合|綜合|时政|经济|財經|财经|广告|廣告|时事|国内|國內|国际|國際|文化|体育|體育|专题|副刊|社会|社會|民生|生活|教育|科技|健康|法治|本地|地方|视点|理论|专版|特刊|两岸|兩岸|港聞|娱乐|影像|县域|区县)(新闻|新聞)?([·/][\u4E00-\u9FFF]{2,4})?|[0-9]{1,3}|[A-Z]|版|[\u4E00-\u9FFF]{2,8}(日[报報]|晚[报報]|早报|晨报|商报|时报|時報|快报|周报|都市报|青年报|导报|週報|周刊|週刊)|[\u4E00-\u9FFF]{2,6}(报社|传媒集团|报业集团)(主管|主办|出版)?|晴|阴|多云|小雨|[0-9~～-]+[℃°]C?|本版|版次|导读|目录|下一版|上一版|日报|晚报|報|新聞|[A-Z][a-z]+ (Daily|Times|Post|News))$")]
    private static partial Regex Weak { get; }

    [GeneratedRegex(@"^([-—–·•~〔\[(（\s]*[0-9]{1,3}[-—–·•~〕\])）\s]*|第\s*[0-9]{1,3}\s*页([，,/\s]*共\s*[0-9]{1,4}\s*页)?|[0-9]{1,3}\s*/\s*[0-9]{1,4}|Page\s+[0-9]{1,3}(\s+of\s+[0-9]{1,3})?|[※*]?\s*(本版|本报)(稿件|图片|文字|地址|社址)[^，。]{0,60}|(The\s+)?[A-Z][a-z]+ (Daily|Times|Post|News|Herald)([\s,|]+.{0,50}[0-9]{4}.{0,20})?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Whole { get; }

    [GeneratedRegex(@"^[\s【\[▼▲↓↑>→·■●「（(]*(原创\s.{2,40}|.{0,14}[“「](在看|赞|点赞)[”」].{0,8}|写下你的留言|" + Roles + @"\s*[|｜丨]\s*.{1,40}|点击(上方|下方|蓝字|蓝色|标题|图片|“|关注|阅读|这里|查看).{0,40}|(↑+)?关注我们.{0,20}|欢迎(关注|转发|分享|订阅).{0,30}|(长按|扫描|扫码|识别).{0,12}(二维码|关注|下载).{0,20}|阅读原文.{0,10}|阅读\s*[0-9万.+]+.{0,20}|(点?赞|在看|分享|收藏|写留言|留言|转发|喜欢此内容的人还喜欢|预览时标签不可点|微信扫一扫.{0,20}|继续滑动看下一个|轻触阅读原文|向上滑动看下一个|赞\s*[0-9]*|在看\s*[0-9]*|轻点两下取消.{0,6})([，,、\s]*(点?赞|在看|分享|收藏|留言|写留言|写下你的留言|转发|[0-9]+))*|THE END|END|— ?END ?—|往期(回顾|推荐|精选).{0,10}|(推荐|延伸|相关)阅读|更多精彩.{0,20}|(转载|转发)(请|须).{0,30}|(版权|著作权).{0,10}(所有|声明|归).{0,60}|免责声明.{0,60}|(微信号|公众号|视频号|订阅号)\s*[：:].{0,40}|功能介绍.{0,60}|首页\s*[>＞»›].{0,60}|(您?(当前|现在)的?位置|您的位置).{0,60}|分享到.{0,40}|字[号體体][：:]?.{0,20}|打印(本页|本文)?|关闭(窗口|本页)?|返回(顶部|首页|列表|目录)|上一篇.{0,60}|下一篇.{0,60}|(责编|来源|编辑|作者)\s*[：:|｜丨].{0,40}|本文(来源|转自|转载自|编辑).{0,40}|未经(授权|许可).{0,40}|记者\s*[：:].{0,12}编辑\s*[：:].{0,30}|纠错|返回搜狐.{0,20}|展开全文|收起|举报|相关新闻|热门推荐|Copyright.{0,80}|©.{0,80}|All rights reserved.{0,40}|.{2,20}ICP(备|证).{0,40}|(我要)?(评论|留言)\s*[0-9]*|(本文)?(审核|编审|校审)[：:].{0,30}|图片来源[：:].{0,30}|素材来源[：:].{0,30})[\s】\]▼▲↓↑」）)。！!~～]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Web { get; }

    /// <summary>A website's or a chat application's line with date and time.</summary>
    [GeneratedRegex(@"[0-9]{4}(-|/|\.|年)[0-9]{1,2}(-|/|\.|月)[0-9]{1,2}日?\s*[0-9]{1,2}:[0-9]{2}|(来源|來源|稿源|字号|阅读量|发布时间|发布日期)\s*[：:]")]
    private static partial Regex Posted { get; }

    [GeneratedRegex("^[■●□◆◇★☆▲△○◎▌▍|【\\[〔「]{1,2}\\s?[\u4E00-\u9FFF·]{2,8}\\s?[】\\]〕」〉■●□◆|]?$|^[\u4E00-\u9FFF]{0,6}(观察|聚焦|关注|速递|视点|視點|焦点|焦點|热线|在线|之窗|走笔|评弹|广角|纵横|透视|追踪|进行时|时间|专栏|專欄|论坛|天地|园地|风采|直通车|直播间|会客厅|大家谈|走基层|新春走基层|记者调查|现场|特写|访谈|人物|故事|印象|要览|一线|快评|短评)$|^(记者走基层|新春走基层|[\u4E00-\u9FFF]{2,6}进行时)$")]
    private static partial Regex ColumnLabel { get; }
}
