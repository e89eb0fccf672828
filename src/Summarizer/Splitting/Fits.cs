namespace Summarizer.Splitting;

/// <summary>
/// How well a text goes on from one that breaks off: a number from its figures, a closing mark to its opening one, a word divided between
/// them. Above zero speaks for it, below against it.
/// </summary>
internal sealed class Fits(CharacterPairs pairs)
{
    /// <summary>From here on a text may be joined to one that does not stand directly above it.</summary>
    public const int Strong = 3;

    private const string Counting = "十百千万亿萬億几幾两兩数數多余餘第";
    private const string Units = "十百千万亿萬億个個元美％%吨公里米平人户戶件家名项項台辆輛套座条條次年月日时時分秒度倍岁歲亩畝斤成位处處场場万美欧日";

    /// <summary>Whether a word or a figure is divided between the two.</summary>
    public static bool IsDivided(string open, string next) =>
        CharacterPairs.AreOfAWord(open[^1], next[0]) || open[^1] is '个' or '個' && next[0] is '百' or '千' or '万' or '亿' or '萬' or '億' || (char.IsAsciiDigit(open[^1]) || Counting.Contains(open[^1])) && (Units.Contains(next[0]) || char.IsAsciiDigit(next[0]));

    public int Of(string open, string next)
    {
        if (open.Length == 0 || next.Length == 0) return 0;
        (char end, char start) = (open[^1], next[0]);
        int fit = 0;
        bool digit = char.IsAsciiDigit(end) || end == '.' && open.Length > 1 && char.IsAsciiDigit(open[^2]);
        if (digit && (Units.Contains(start) || char.IsAsciiDigit(start) || start is '.' or '%' or '％')) fit += 4;
        else if (Counting.Contains(end) && Units.Contains(start)) fit += 3;
        else if (char.IsAsciiDigit(start) && Letters.IsHan(end) && !Endings.IsFinished(open)) fit += 1;
        // 歇|一歇: a verb doubled.
        if (next.Length > 1 && start == '一' && next[1] == end) fit += 4;
        fit += Marks(open, next);
        if (Endings.CannotBegin(next)) fit += 1;
        if (Letters.IsHan(end) && Letters.IsHan(start)) fit += pairs.Weigh(end, start);
        return fit;
    }

    private static int Marks(string open, string next) =>
        Pair(open, next, '“', '”') + Pair(open, next, '《', '》') + Pair(open, next, '（', '）') + Pair(open, next, '「', '」');

    private static int Pair(string open, string next, char opening, char closing)
    {
        bool wants = open.LastIndexOf(opening) > open.LastIndexOf(closing);
        int first = next.IndexOf(closing, StringComparison.Ordinal), reopened = next.IndexOf(opening, StringComparison.Ordinal);
        bool gives = first >= 0 && (reopened < 0 || first < reopened);
        return wants == gives ? wants ? 4 : 0 : -3;
    }
}
