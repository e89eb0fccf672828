using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Summarizer.Measuring;
using Summarizer.Measuring.Chinese;

namespace Summarizer.Dating;

/// <summary>The number of a page as mastheads print it: 第02版, 第二版, A12 地方, 06版：财经, 01 要闻, Page 3.</summary>
public static partial class PageNumber
{
    /// <summary>A page's number and nothing else: what a person types.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out string? page)
    {
        page = Alone.Match(text.Trim()) is { Success: true } match ? Of(match.Groups["page"].Value) : null;
        return page is not null;
    }

    /// <param name="line">A line that is no article's.</param>
    /// <param name="isMasthead">Whether the line names the paper or the day, so that a number on its own is the page's.</param>
    internal static string? Find(string line, bool isMasthead)
    {
        foreach (Regex pattern in isMasthead ? [Counted, Lettered, English, First, Last] : new[] { Counted, Lettered, English, Section })
            if (pattern.Match(line) is { Success: true } match)
                return Of(match.Groups["page"].Value);
        return null;
    }

    /// <summary>02 is page 2, 二 too; A02 stays A02. Null for nought.</summary>
    internal static string? Of(string printed)
    {
        string text = printed.Replace(" ", "", StringComparison.Ordinal);
        if (text.All(char.IsAsciiDigit))
            return text.TrimStart('0') is { Length: > 0 } bare ? bare : null;
        return text[0] < '\u4E00' ? text.ToUpperInvariant() : ChineseNumeral.TryRead(text, 0, out Numeral number) ? $"{number.Low}" : null;
    }

    [GeneratedRegex("^第?(?<page>[A-Za-z]{0,2}[0-9]{1,3}|[一二三四五六七八九十]{1,3})[版頁页]?$")]
    private static partial Regex Alone { get; }

    // 今日8版 counts pages.
    [GeneratedRegex("第\\s*(?<page>[A-Za-z]?\\s?[0-9]{1,3}|[一二三四五六七八九十]{1,3})\\s*[版頁页]|(?<![今日共出期第0-9A-Za-z一二三四五六七八九十]\\s*)(?<page>[A-Z]?[0-9]{1,3}|[一二三四五六七八九十]{1,3})\\s?[版頁页](?![0-9])")]
    private static partial Regex Counted { get; }

    [GeneratedRegex("(?<![A-Za-z0-9-])(?<page>[A-Z]{1,2}[0-9]{1,3})(?![A-Za-z0-9-])")]
    private static partial Regex Lettered { get; }

    [GeneratedRegex("\\b(Page|P\\.)\\s?(?<page>[A-Z]?[0-9]{1,3})\\b", RegexOptions.IgnoreCase)]
    private static partial Regex English { get; }

    // 01 要闻
    [GeneratedRegex("^\\W*(?<page>[0-9]{1,2})[\\s|·]+[\u4E00-\u9FFF·]{2,8}\\W*$")]
    private static partial Regex Section { get; }

    [GeneratedRegex("^\\W*(?<page>[0-9]{1,2})(?=[\\s|｜丨*·])(?!\\s*[版頁页期号])")]
    private static partial Regex First { get; }

    [GeneratedRegex("(?<=[\\s|｜丨*·])(?<!(今日|本期|共|出|第)\\s*)(?<page>[0-9]{1,2})\\W*$")]
    private static partial Regex Last { get; }
}
