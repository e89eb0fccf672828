using System.Buffers;
using System.Text.RegularExpressions;

namespace Summarizer.Splitting;

/// <summary>上接第1版, 下转第4版: lines that tell where an article began or goes on. They work on the file's own characters.</summary>
internal static partial class JumpLines
{
    private const string Page = @"(本[报報])?\s*第?\s*(?<page>[A-Za-zＡ-Ｚ]?\s*[0-9０-９〇零一二三四五六七八九十]{1,4})\s*[版頁页叠]";
    private const string Open = @"^\s*[（(【\[〔]?\s*[←◀◁▲△▶►→■●]*\s*", Close = @"\s*[）)】\]〕]?\s*";

    private static readonly SearchValues<char> Beginnings = SearchValues.Create("接承紧緊續续cCfF"), Pointers = SearchValues.Create("转轉見见接");

    /// <summary>The jump line that a line begins with.</summary>
    public static ContinuedFrom? From(string text)
    {
        if (!text.AsSpan(0, Math.Min(text.Length, 40)).ContainsAny(Beginnings)) return null;
        Match match = Chinese.Match(text);
        if (!match.Success) match = Latin.Match(text);
        if (!match.Success) return null;
        // Without brackets around it, what follows a jump must not be the rest of a sentence about pages.
        Group title = match.Groups["title"];
        return new ContinuedFrom(match.Length, title.Success && title.Length > 3 ? new Extent(title.Index, title.Index + title.Length) : null);
    }

    /// <summary>The jump mark behind a headline: …（上接第1版）.</summary>
    public static Match FromAtEnd(string text) => text.Length <= 80 && text[^1] is '）' or ')' or '】' or ']' ? BehindTitle.Match(text) : Match.Empty;

    /// <summary>The jump line that a line ends with.</summary>
    public static Match OnAtEnd(string text) =>
        text.AsSpan().IndexOfAny(Pointers) >= 0 || text.Contains("ontinued", StringComparison.OrdinalIgnoreCase) ? On.Match(text) : Match.Empty;

    [GeneratedRegex(Open + @"(文)?([上紧緊][接承]|承接|接|承上|[续續])\s*([0-9]{1,2}月[0-9]{1,2}日|昨日|昨天|今日)?\s*" + Page +
        @"([:：,，\s]*(《(?<title>[^》]{4,40})》|[“「](?<title>[^”」]{4,40})[”」]|(?<title>[^）)】\]〕。，]{4,40}(?=[）)】\]〕]))))?(一文|头条|报眼)?" + Close)]
    private static partial Regex Chinese { get; }

    [GeneratedRegex(@"\s*[（(【\[]\s*([上紧緊][接承]|承接|接)\s*" + Page + @"\s*[）)】\]]$")]
    private static partial Regex BehindTitle { get; }

    [GeneratedRegex(@"^\s*[\[(]?\s*(continued from|from|cont'd from)\s+page\s+(?<page>[A-Z]?[0-9]{1,3})\s*[\])]?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Latin { get; }

    [GeneratedRegex(@"\s*[（(【\[〔]?\s*[→▶►▼]*\s*(全?文?下?[转轉]|[详詳][见見]|[续續][见見]|下接)\s*" + Page + @"[^）)】\]〕。]{0,12}[）)】\]〕]?\s*[→▶►▼]*。?$|\s*[\[(]?\s*continued on page\s+(?<page>[A-Z]?[0-9]{1,3})\s*[\])]?$", RegexOptions.IgnoreCase)]
    private static partial Regex On { get; }
}

/// <param name="Length">Of the jump line, in the line it begins.</param>
/// <param name="Title">Where the jump line names the article: 上接第1版《…》.</param>
internal sealed record ContinuedFrom(int Length, Extent? Title);
