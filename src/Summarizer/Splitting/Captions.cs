using System.Buffers;
using System.Text.RegularExpressions;

namespace Summarizer.Splitting;

/// <summary>A picture's words, told by how they begin or by their credit at the end.</summary>
internal static partial class Captions
{
    private const int Longest = 180, LongestCredit = 45;

    // A credit has one of these.
    private static readonly SearchValues<char> Credits = SearchValues.Create("摄攝图圖绘繪拍社资資照视CcAaXxPp影");

    public static bool IsCaption(string text) => text.Length <= Longest && (Opening.IsMatch(text) || text.AsSpan(Math.Max(0, text.Length - LongestCredit)).ContainsAny(Credits) && Credit.IsMatch(text));

    /// <summary>The credit alone: （记者 甲乙 摄）. What stands above it is the caption.</summary>
    public static bool IsCreditAlone(string text) => text.Length <= 40 && CreditAlone.IsMatch(text);

    [GeneratedRegex("^[（(【]?\\s*([左右上下]?[图圖](为|為|[①-⑩一二三四五1-9]{1,2}[：:、 为]|[：:]|/|片说明)|[△▲▼↑↓←→◀▶]\\s*[^，。]{0,60}|本版[图圖]片|[（(][^）)]{2,20}[摄攝][）)]|(资料|資料|示意|效果)[图圖]|Photo[: ])")]
    private static partial Regex Opening { get; }

    [GeneratedRegex("([摄攝]|摄影|攝影|供[图圖]|制[图圖]|[绘繪][图圖]|翻拍|新华社发|[（(][^）)]{0,8}(视频截图|资料(图|照)?片?|資料照片?|資料照|受访者供图|[图圖](片)?来?源?[：:/／][^）)]{2,24}|[图圖][片]?由.{2,20}提供|CFP|AP|AFP|Xinhua[^）)]*|photo[^）)]*)|(?<=[。！？”）)\\s])[图圖]片?[/／：:].{2,14}|[/／](摄|攝|图|圖)|[图圖]片由.{2,20}提供)[）)】]?。?$", RegexOptions.IgnoreCase)]
    private static partial Regex Credit { get; }

    [GeneratedRegex("^[（(【]?[^，。；！？]{2,30}([摄攝]|供[图圖]|攝影|摄影|[图圖]片)[）)】]?$")]
    private static partial Regex CreditAlone { get; }
}
