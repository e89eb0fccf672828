using System.Text.RegularExpressions;

namespace Summarizer.Dating;

/// <summary>
/// What a file's name says of paper, day and page: 湖北日报-2023-11-09-02版.txt, hbrb_20231109_A02.txt, 20231109-02.md,
/// rmrb2023110902.txt. A name without a date says nothing.
/// </summary>
internal static partial class FileNameDateline
{
    /// <param name="name">A path, also within an archive.</param>
    public static Dateline Of(string name)
    {
        string file = Path.GetFileNameWithoutExtension(name.Replace('\\', '/').Split('/')[^1]);
        if (Date.Match(file) is not { Success: true } match || PrintedDate.Of(match) is not { } date)
            return Dateline.Unknown;
        string before = file[..match.Index], after = file[(match.Index + match.Length)..];
        string? page = Page.Match(after) is { Success: true } found ? PageNumber.Of(found.Groups["page"].Value) : PageNumber.Find(before.Replace('_', ' '), isMasthead: false);
        return new Dateline(PublicationName.Find(Marks.Replace(before, " ")) ?? PublicationName.Find(Marks.Replace(after, " ")), date, page);
    }

    [GeneratedRegex("(?<![0-9])(?<year>(19|20)[0-9]{2})((?<month>[0-9]{2})(?<day>[0-9]{2})(?=$|[^0-9]|[0-9]{2}($|[^0-9]))|[-_. 年/](?<month>[0-9]{1,2})[-_. 月/](?<day>[0-9]{1,2})日?(?![0-9]))")]
    private static partial Regex Date { get; }

    // nw.D110000renmrb_20231109_1-02: sites of papers count the page behind a sign of their own.
    [GeneratedRegex("^[-_. ]*([0-9]-)?(第|p|page)?(?<page>[A-Za-z]?[0-9]{1,2})(?![0-9A-Za-z年月])|第(?<page>[A-Za-z]?[0-9]{1,3}|[一二三四五六七八九十]{1,3})[版页頁]|(?<![0-9A-Za-z])(?<page>[A-Za-z]?[0-9]{1,3})[版页頁]", RegexOptions.IgnoreCase)]
    private static partial Regex Page { get; }

    [GeneratedRegex("[-_.]+")]
    private static partial Regex Marks { get; }
}
