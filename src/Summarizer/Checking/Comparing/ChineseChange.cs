using Summarizer.Measuring;

namespace Summarizer.Checking.Comparing;

/// <summary>Reads what a Chinese clause says a figure did: 增长8.6%, 降至3.4%, 减少319亿元, 21.2%的降幅.</summary>
internal static class ChineseChange
{
    private const int Reach = 12, Behind = 5;

    private static readonly (string Word, Way Way)[] Words =
    [
        ("负增长", Way.Down), ("增长", Way.Up), ("上涨", Way.Up), ("上升", Way.Up), ("增加", Way.Up), ("提高", Way.Up), ("提升", Way.Up), ("攀升", Way.Up), ("回升", Way.Up), ("上调", Way.Up), ("上扬", Way.Up), ("增幅", Way.Up),
        ("涨幅", Way.Up), ("增至", Way.Up), ("升至", Way.Up), ("涨至", Way.Up), ("增到", Way.Up), ("升到", Way.Up), ("扩大", Way.Up), ("走高", Way.Up), ("大增", Way.Up), ("激增", Way.Up), ("新增", Way.Up), ("年增", Way.Up), ("月增", Way.Up), ("涨", Way.Up), ("升", Way.Up), ("加快", Way.Up), ("提速", Way.Up), ("加速", Way.Up), ("拉长", Way.Up), ("延长", Way.Up), ("拓宽", Way.Up), ("抬升", Way.Up), ("飙升", Way.Up), ("猛增", Way.Up), ("上浮", Way.Up),
        ("下降", Way.Down), ("下跌", Way.Down), ("减少", Way.Down), ("降低", Way.Down), ("下滑", Way.Down), ("回落", Way.Down), ("下调", Way.Down), ("跌幅", Way.Down), ("降幅", Way.Down), ("减幅", Way.Down), ("降至", Way.Down), ("跌至", Way.Down),
        ("减至", Way.Down), ("降到", Way.Down), ("缩减", Way.Down), ("萎缩", Way.Down), ("缩水", Way.Down), ("缩小", Way.Down), ("收窄", Way.Down), ("走低", Way.Down), ("大跌", Way.Down), ("大降", Way.Down), ("暴跌", Way.Down), ("急挫", Way.Down),
        ("年减", Way.Down), ("月减", Way.Down), ("蒸发", Way.Down), ("放缓", Way.Down), ("放慢", Way.Down), ("减速", Way.Down), ("缩短", Way.Down), ("下挫", Way.Down), ("重挫", Way.Down), ("下行", Way.Down), ("骤降", Way.Down), ("锐减", Way.Down), ("压减", Way.Down), ("下浮", Way.Down), ("跳水", Way.Down), ("跌", Way.Down), ("降", Way.Down), ("减", Way.Down),
    ];

    // An index closes at a level; it does not gain it.
    private static readonly string[] Levels = ["报收", "收报", "收于", "收在", "报收于", "收盘于", "开于", "报"];

    public static Change Of(string text, Quantity figure)
    {
        int start = Math.Max(text.LastIndexOfAny(['，', '。', '；', '！', '？', '、', '：', '（', ',', ';', '('], Math.Max(0, figure.Start - 1)) + 1, figure.Start - Reach);
        if (start > figure.Start)
            start = figure.Start;
        string before = text[start..figure.Start];
        if (before.Length > 0 && before[^1] is '由' or '从' or '自' or '比' or '较')
            return default;
        if (Levels.Any(l => before.EndsWith(l, StringComparison.Ordinal)))
            return new Change(Way.None, Extent.To);
        if (Comparatives.Of(before) is var compared and not Way.None)
            return new Change(compared, Extent.None);
        (int at, string word, Way way) = Last(before);
        if (at >= 0)
        {
            string between = before[(at + word.Length)..];
            bool isTo = word[^1] is '至' or '到' || between.StartsWith('至') || between.StartsWith('到') || between.StartsWith('为');
            return new Change(way, isTo ? Extent.To : between is "" or "了" ? Extent.By : Extent.None);
        }
        string after = text[figure.End..Math.Min(text.Length, figure.End + Behind)];
        if (after.StartsWith('的') && Words.FirstOrDefault(w => after.AsSpan(1).StartsWith(w.Word, StringComparison.Ordinal)) is { Word: not null } behind)
            return new Change(behind.Way, Extent.None);
        return default;
    }

    // The last word wins: 增速下降3% has fallen.
    private static (int At, string Word, Way Way) Last(string before)
    {
        (int At, string Word, Way Way) last = (-1, "", Way.None);
        foreach ((string word, Way way) in Words)
            if (before.LastIndexOf(word, StringComparison.Ordinal) is >= 0 and int at && (at + word.Length > last.At + last.Word.Length || at + word.Length == last.At + last.Word.Length && word.Length > last.Word.Length))
                last = (at, word, way);
        return last;
    }
}
