namespace Summarizer.Splitting;

/// <summary>What kind of character one is, as far as splitting asks.</summary>
internal static class Letters
{
    public static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇' || char.IsHighSurrogate(c) && c is >= '\uD840' and <= '\uD888';

    public static bool IsKana(char c) => c is >= '\u3041' and <= '\u30FF' and not '・';

    public static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3';

    public static bool AreLatin(string text) => Latinness(text) > 0;

    /// <summary>How many more Latin letters than Han characters there are.</summary>
    public static int Latinness(string text)
    {
        int latin = 0;
        foreach (char c in text)
            latin += char.IsAsciiLetter(c) ? 1 : IsHan(c) ? -1 : 0;
        return latin;
    }

    /// <summary>Whether punctuation and spaces are to be set as in Chinese.</summary>
    public static bool IsChinese(string text) => Language(text) == "zh";

    /// <summary>ISO 639-1 code of a text by its script; <c>en</c> stands for any Latin one.</summary>
    public static string Language(string text)
    {
        (int han, int kana, int hangul, int latin, int cyrillic) = (0, 0, 0, 0, 0);
        foreach (char c in text)
        {
            if (c < '\u0080') latin += char.IsAsciiLetter(c) ? 1 : 0;
            else if (IsHan(c)) han++;
            else if (IsKana(c)) kana++;
            else if (IsHangul(c)) hangul++;
            else if (c is >= '\u0400' and <= '\u04FF') cyrillic++;
        }
        if (hangul > han && hangul > latin / 4) return "ko";
        if (kana * 10 > han + kana) return "ja";
        // A Han character says about what four Latin letters say.
        if (han * 4 >= latin && han > 0) return "zh";
        return cyrillic > latin ? "ru" : "en";
    }

    /// <summary>ISO 15924 code of the script; Chinese is told apart by characters that only one of its scripts has.</summary>
    public static string Script(string text) => Language(text) switch
    {
        "zh" => IsTraditional(text) ? "Hant" : "Hans",
        "ja" => "Jpan",
        "ko" => "Kore",
        "ru" => "Cyrl",
        _ => "Latn",
    };

    private static bool IsTraditional(string text)
    {
        int traditional = 0;
        foreach (char c in text)
            if (c is >= '\u4E00' and <= '\u9FFF') traditional += Scripts[c - '\u4E00'];
        return traditional > 0;
    }

    // 1 for a character of the traditional script alone, -1 for one of the simplified.
    private static readonly sbyte[] Scripts = ScriptsOf();

    private static sbyte[] ScriptsOf()
    {
        sbyte[] scripts = new sbyte['\u9FFF' - '\u4E00' + 1];
        foreach (char c in Traditional.Except(Simplified)) scripts[c - '\u4E00'] = 1;
        foreach (char c in Simplified.Except(Traditional)) scripts[c - '\u4E00'] = -1;
        return scripts;
    }

    private const string Traditional = "國們來時說會個對這為過發學員東關還進經長報記電話題實現數據萬與從業產義務無機場動開門問間車軍運選農總統結構網際資訊質點單際區縣億歲顯導職聯藝術證認設計議論調變讓責費買賣園團圖壓廣應當後裡麼樣機權歡歷氣決沒準滿災熱獲環線組級給縮續總績維縣職聲腦舊華萊號術裝補規視覺觀計訂討訓託許評試話詳語誤說課誰調談請諮論謝識譯議護讀變負財貨責貴買費資賞賽質輕載較輛輪轉辦農";

    private const string Simplified = "国们来时说会个对这为过发学员东关还进经长报记电话题实现数据万与从业产义务无机场动开门问间车军运选农总统结构网际资讯质点单区县亿岁显导职联艺术证认设计议论调变让责费买卖园团图压广应当后么样权欢历气决没准满灾热获环线组级给缩续绩维声脑旧华号术装补规视觉观订讨训许评试详语误课谁谈请谢识译护读负财货贵赏赛轻载较辆轮转办";
}
