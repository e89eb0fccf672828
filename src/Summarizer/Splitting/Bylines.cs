using System.Text.RegularExpressions;

namespace Summarizer.Splitting;

/// <summary>The authors' line: every word on it is a role, a newsroom, a name, or what they did.</summary>
internal static partial class Bylines
{
    private const int Longest = 70, LongestWord = 40, LongestDeed = 12;

    // The surnames that nearly everybody has; a bare name must begin with one.
    private const string Surnames =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由郗隗乜亓钭郏暨訾鄂舍郜蔚麻楮令太亓官淳于漆呼延赫南西东申屠公冶单仲孙闾丘澹台尉迟皇甫慕容上司端木鲜宇文长颛羿养养禤桂甘佴危束邰蔺岑卞阴仉萧逄奕沃揣嬴闻毋宁迮漕笪铁勇颉苌衷瞿从青来"
        + "劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧蕭蔣葉蘇魏呂盧鐘鍾譚陸範賈韋鄒閻龍賀顧龔萬錢嚴湯溫齊喬龐顏莊聶魯歐關蘭寧紀單塗駱藍遊華饒陽時農簡車項連蘆麥婁竇黨宮費衛應閔鄔邊師欒榮叢鞏談樂儲勞樓滿聞厲區海關權強帥樸蓋練賓";

    private static readonly char[] Separators = [' ', '\u3000', '、', '，', ',', '/', '／', '|', '｜', '丨', ':', '：', '(', ')', '（', '）', '【', '】', '〔', '〕', '[', ']', '\t', '·'];
    private static readonly System.Buffers.SearchValues<char> Separating = System.Buffers.SearchValues.Create(Separators);

    // Figures and the marks of sentences, which no authors' line has.
    private static readonly System.Buffers.SearchValues<char> OfSentences = System.Buffers.SearchValues.Create("。！？；“”《》0123456789%");

    private static readonly System.Buffers.SearchValues<char> OfRoles = System.Buffers.SearchValues.Create("者员員生师人译譯笔");

    /// <summary>A role, a mark or a newsroom stands on the line, and names.</summary>
    public static bool IsByline(string text)
    {
        if (text.Length > Longest || text.Length < 3 || text.AsSpan().ContainsAny(OfSentences)) return false;
        if (BeginsAsProse(text)) return false;
        if (English.IsMatch(text) || Unnamed.IsMatch(text)) return true;
        bool marked = Mark.IsMatch(text);
        (bool roles, int names, int surnames, bool others) = Read(marked ? AuthorOf(text) : text);
        bool signed = text[0] is '（' or '(' && text[^1] is '）' or ')' && (names > 1 || surnames > 0) && text.Length <= 16;
        return !others && names > 0 && (roles || marked || signed);
    }

    /// <summary>Its first word is longer than names and deeds are, and no role is in it.</summary>
    private static bool BeginsAsProse(string text)
    {
        if (!Letters.IsHan(text[0])) return false;
        int end = text.AsSpan().IndexOfAny(Separating);
        return (end < 0 ? text.Length : end) > LongestDeed && !text.AsSpan(0, end < 0 ? text.Length : end).ContainsAny(OfRoles);
    }

    /// <summary>Nothing but names on a line: an author's where a headline stands above it.</summary>
    public static bool AreNames(string text) =>
        text.Length <= 16 && Words(text) is { Count: <= 4 } words
        && words.All(w => w.Length is 2 or 3 && IsName(w) && Surnames.Contains(w[0], StringComparison.Ordinal) && !NoName.IsMatch(w));

    /// <summary>◎溫子衿（國小教師）: what the author is does not matter.</summary>
    private static string AuthorOf(string text) =>
        text.IndexOf('（', StringComparison.Ordinal) is > 2 and var bracket && text[^1] == '）' && text.Length - bracket <= 14 ? text[1..bracket] : text[1..];

    /// <summary>The words of a line; a name's two characters that are set apart are one word.</summary>
    private static List<string> Words(string text)
    {
        List<string> words = [];
        bool half = false;
        foreach (string word in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            bool single = word.Length == 1 && Letters.IsHan(word[0]) && !Deed.IsMatch(word);
            if (single && half) words[^1] += word;
            else words.Add(word);
            half = single && !half;
        }
        return words;
    }

    private static (bool Roles, int Names, int Surnames, bool Others) Read(string text)
    {
        (bool roles, int names, int surnames, bool others) = (false, 0, 0, false);
        foreach (string word in Words(text))
        {
            if (word.Length > LongestWord) return (roles, names, surnames, true);
            if (word.AsSpan().ContainsAny(OfRoles) && Role.Match(word) is { Success: true } role)
            {
                string name = role.Groups["name"].Value;
                if (name.Length > 0 && (NoName.IsMatch(name) || name.Length is 1 or > 9 || !Surnames.Contains(name[0], StringComparison.Ordinal))) return (roles, names, surnames, true);
                roles = true;
                if (name.Length > 0) names++;
            }
            else if (Deed.IsMatch(word))
            {
                roles |= word is "讲述人" or "口述" or "整理" or "执笔" or "供稿" or "文" or "图" or "圖" or "文图" or "文圖" or "撰文" or "作者" or "摄影" or "攝影" or "采写" or "撰稿" or "执笔" or "原创";
            }
            else if (IsName(word) && !Column.IsMatch(word) || roles && word.Length == 1 && Letters.IsHan(word[0]))
            {
                names++;
                surnames += Surnames.Contains(word[0], StringComparison.Ordinal) ? 1 : 0;
            }
            else
            {
                return (roles, names, surnames, true);
            }
        }
        return (roles, names, surnames, others);
    }

    private static bool IsName(string word) =>
        word.Length is >= 2 and <= 4 && word.All(c => Letters.IsHan(c) || char.IsLowSurrogate(c)) || LatinName.IsMatch(word);

    [GeneratedRegex("^[□■●◎○◆▲△☆★◇]")]
    private static partial Regex Mark { get; }

    [GeneratedRegex("^[\u4E00-\u9FFF]{0,10}?(全媒体|融媒体|特派|特约|见习|實習|实习|首席|驻[\u4E00-\u9FFF]{2,4}|资深)*(记者|記者|通讯员|通訊員|实习生|實習生|评论员|評論員|观察员|摄影师|撰稿人|特约作者|编译|編譯|主笔)(?<name>[\u4E00-\u9FFF]*?)(文图|图文|文|图|摄影报道|报道|報導|摄|攝)?$")]
    private static partial Regex Role { get; }

    [GeneratedRegex("^(文|图|圖|文图|图文|文圖|撰文|作者|摄影|攝影|摄影报道|攝影報導|图文报道|采写|撰稿|执笔|原创|整理|讲述人|口述|执笔|供稿|报道|報導|报导|综合报道|综合报导|綜合報導|联合报道|[\u4E00-\u9FFF]{2,3}(报道|報導|报导)|发自[\u4E00-\u9FFF]{2,8}|专电|特稿|综合)$")]
    private static partial Regex Deed { get; }

    /// <summary>What follows 记者 in names of columns and in sentences.</summary>
    [GeneratedRegex("^(走基层|调查|待续|未完|完毕|略|续|观察|手记|节|追踪|见闻|在线|连线|视点|体验|眼中|站|从|在|了解|获悉|注意|发现|看到|昨|今|来到|采访|招待会|.*[的了是在从和与为])")]
    private static partial Regex NoName { get; }

    [GeneratedRegex("^(走基层|调查|观察|手记|追踪|见闻|在线|连线|视点|待续|未完|完毕)|[讯訊电電]$|[的了]")]
    private static partial Regex Column { get; }

    /// <summary>本报评论员: a role that needs no name.</summary>
    [GeneratedRegex("^[□■●◎○]?\\s*(本[报報刊网網台]|[\u4E00-\u9FFF]{2,6}[报報])(特约|特約)?(评论员|評論員|编辑部|编委会|评论部)$")]
    private static partial Regex Unnamed { get; }

    [GeneratedRegex("^[A-Z][a-z]+$|^[A-Z]\\.$|^[\u4E00-\u9FFF]{1,6}·[\u4E00-\u9FFF]{1,6}$")]
    private static partial Regex LatinName { get; }

    [GeneratedRegex(@"^(By|Story by|Text by|Reported by)\s+[A-Z][\p{L}.'-]+(\s+(and|&)?\s*[A-Z][\p{L}.'-]+){0,6}(,?\s+[A-Z][\p{L} ]{2,30})?$")]
    private static partial Regex English { get; }

    // A role and what stands before it, as authors are named within a text.
    private const string Author = "(本报|本報|新华社)?(见习|实习|特约|全媒体)*(记者|記者|通讯员|通訊員)\\s*";

    /// <summary>Ends an article: 完, its authors in brackets, the bulletin's own marks.</summary>
    [GeneratedRegex("([（(]" + Author + "[^）)，。]{2,30}[）)]|[（(]完[）)]|[■□◆]|[（(](作者|来源|据)[^）)]{2,40}[）)])$")]
    public static partial Regex Closing { get; }

    /// <summary>The author at a text's end: （记者 甲乙）.</summary>
    [GeneratedRegex("[（(](?<byline>" + Author + "[^）)，。摄攝]{2,30})[）)]$")]
    public static partial Regex AtEnd { get; }
}
