using System.Buffers;

namespace Summarizer.Measuring.Chinese;

/// <summary>The words before and behind a Chinese number that say how near it is meant to be.</summary>
internal static class ChineseBounds
{
    // What ends the words before a number; only then are the words looked at one by one.
    private static readonly SearchValues<char> Ends = SearchValues.Create("约概近过逾超足到于少多破上达以高低计有及满守穿");

    private static readonly (string Word, Bound Bound)[] Before =
    [
        ("不少于", Bound.AtLeast), ("不低于", Bound.AtLeast), ("不小于", Bound.AtLeast), ("不超过", Bound.AtMost), ("不高于", Bound.AtMost), ("不多于", Bound.AtMost),
        ("不大于", Bound.AtMost), ("不满", Bound.Under), ("未满", Bound.Under), ("不及", Bound.Under), ("未达", Bound.Under), ("未足", Bound.Under), ("不过", Bound.AtMost), ("至少", Bound.AtLeast), ("最少", Bound.AtLeast), ("起码", Bound.AtLeast), ("最多", Bound.AtMost), ("至多", Bound.AtMost),
        ("超过", Bound.Over), ("突破", Bound.Over), ("多达", Bound.Exact), ("高达", Bound.Exact), ("不足", Bound.Under), ("不到", Bound.Under), ("未到", Bound.Under), ("低于", Bound.Under),
        ("少于", Bound.Under), ("小于", Bound.Under), ("高于", Bound.Over), ("大于", Bound.Over), ("多于", Bound.Over), ("将近", Bound.Nearly), ("接近", Bound.Nearly), ("临近", Bound.Nearly),
        ("大约", Bound.About), ("大概", Bound.About), ("估计", Bound.About), ("跌破", Bound.Under), ("跌穿", Bound.Under), ("失守", Bound.Under), ("逾", Bound.Over), ("超", Bound.Over), ("破", Bound.Over), ("过", Bound.Over), ("约", Bound.About), ("近", Bound.Nearly),
    ];

    private static readonly (string Word, Bound Bound)[] After =
    [
        ("及以上", Bound.AtLeast), ("及以下", Bound.AtMost), ("（含）以上", Bound.AtLeast), ("（含）以下", Bound.AtMost), ("之内", Bound.AtMost), ("以上", Bound.AtLeast), ("以下", Bound.Under), ("以内", Bound.AtMost), ("左右", Bound.About), ("上下", Bound.About), ("之多", Bound.Exact), ("开外", Bound.Over), ("出头", Bound.Over),
    ];

    /// <summary>The figure with the words around it that say how near it is, down to <paramref name="floor"/>.</summary>
    public static Quantity Around(string text, Quantity quantity, int floor)
    {
        int at = quantity.Start;
        (Bound before, int length) = Ending(text, at);
        (Bound after, int behind) = Beginning(text, quantity.End);
        if (length == 0 || at - length < floor)
            (before, length) = (Bound.Exact, 0);
        if (length == 0 && behind == 0 && Afar(text, at, floor) is var afar and not Bound.Exact)
            before = afar;
        bool isStronger = quantity.Bound == Bound.Exact || before is Bound.Under or Bound.AtMost;
        return quantity with
        {
            Start = at - length,
            End = quantity.End + behind,
            Bound = !isStronger ? quantity.Bound : before != Bound.Exact ? before : after,
        };
    }

    /// <returns>The bound, and how many characters before <paramref name="at"/> its word takes.</returns>
    public static (Bound Bound, int Length) Ending(string text, int at)
    {
        // 上万 is ten thousand and more.
        if (at > 0 && text[at - 1] == '上' && at < text.Length && HanDigits.IsScale(text[at]) && text[at] != '十')
            return (Bound.Over, 1);
        if (at == 0 || !(Ends.Contains(text[at - 1]) || text[at - 1] is '满' or '码' or '估'))
            return (Bound.Exact, 0);
        foreach ((string word, Bound bound) in Before)
            if (at >= word.Length && string.CompareOrdinal(text, at - word.Length, word, 0, word.Length) == 0)
                return IsOtherWord(text, at, word) ? (Bound.Exact, 0) : Negated(text, at - word.Length, bound, word.Length);
        return (Bound.Exact, 0);
    }

    // 最多可容纳500人, 至少锻炼30分钟: the word stands before the verb.
    private static Bound Afar(string text, int at, int floor)
    {
        int from = Math.Max(floor, at - Reach);
        ReadOnlySpan<char> before = text.AsSpan(from, Math.Max(0, at - from));
        before = before[(before.LastIndexOfAny("，。；、：") + 1)..];
        return before.Contains("至少", StringComparison.Ordinal) || before.Contains("最少", StringComparison.Ordinal) || before.Contains("起码", StringComparison.Ordinal) ? Bound.AtLeast
            : before.Contains("最多", StringComparison.Ordinal) || before.Contains("至多", StringComparison.Ordinal) ? Bound.AtMost : Bound.Exact;
    }

    private const int Reach = 8;

    // 不得超过 is at most, 不得低于 at least.
    private static (Bound, int) Negated(string text, int start, Bound bound, int length)
    {
        if (bound is Bound.Over or Bound.Under)
            foreach (string word in Negators)
                if (start >= word.Length && string.CompareOrdinal(text, start - word.Length, word, 0, word.Length) == 0)
                    return (bound == Bound.Over ? Bound.AtMost : Bound.AtLeast, length + word.Length);
        return (bound, length);
    }

    private static readonly string[] Negators = ["不得", "不能", "不可", "不应", "不许", "不准", "不宜", "不会", "不允许", "不予", "并未", "从未", "尚未", "没有", "严禁", "禁止", "不再", "未曾", "绝不", "未", "没", "勿", "不"];

    /// <summary>三十出头, 六十开外: what only ages have.</summary>
    public static bool IsBeyond(string text, int at) => string.CompareOrdinal(text, at, "出头", 0, 2) == 0 || string.CompareOrdinal(text, at, "开外", 0, 2) == 0;

    public static (Bound Bound, int Length) Beginning(string text, int at)
    {
        foreach ((string word, Bound bound) in After)
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
                return (bound, word.Length);
        return (Bound.Exact, 0);
    }

    // 附近3家, 通过3项, 经过两年, 最近5年, 近5年来 (the last five years): no bound.
    private static bool IsOtherWord(string text, int at, string word) => word == "不过" ? at < 3 || !char.IsLetter(text[at - 3]) : word.Length == 1 && at >= 2 && word[0] switch
    {
        '近' => "附最靠邻就贴亲新".Contains(text[at - 2], StringComparison.Ordinal),
        '过' => char.IsLetter(text[at - 2]) && !"已均都早超占数率量额人年值将再".Contains(text[at - 2], StringComparison.Ordinal),
        '约' => "签纽预合条契邀节大相履违".Contains(text[at - 2], StringComparison.Ordinal),
        '破' => "打爆侦攻告".Contains(text[at - 2], StringComparison.Ordinal),
        '超' => "中英西德法高".Contains(text[at - 2], StringComparison.Ordinal),
        _ => false,
    };
}
