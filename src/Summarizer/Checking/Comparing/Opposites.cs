using System.Buffers;
using System.Text.RegularExpressions;
using Summarizer.Measuring;

namespace Summarizer.Checking.Comparing;

/// <summary>Words beside a figure that turn its meaning around: 顺差 against a deficit, 提前20天 against 20 days late.</summary>
internal static partial class Opposites
{
    private const int Before = 16, Behind = 6, EnglishBefore = 60, EnglishBehind = 36;
    private static readonly SearchValues<char> ChineseParts = SearchValues.Create("，。；！？：、（）,;()"), EnglishParts = SearchValues.Create(",;:()\"“”");

    // Of each kind: the Chinese of one sense and of the other, then the English. Only words that stand beside the figure count.
    private static readonly Opposition[] Nouns =
    [
        new(SurplusZh(), SurplusEn()), new(ProfitZh(), ProfitEn()), new(InflowZh(), InflowEn()), new(ImportZh(), ImportEn()), new(BuyZh(), BuyEn()), new(CurrencyZh(), CurrencyEn()),
    ];

    private static readonly Opposition Time = new(TimeZh(), TimeEn()), Speed = new(SpeedZh(), SpeedEn()), Order = new(OrderZh(), OrderEn()), Limit = new(LimitZh(), LimitEn());

    public static Mismatch? Turned(Quantity s, List<Quantity> alike, Rendering rendering)
    {
        bool isSpan = s.Unit.Dimension == Dimension.Duration;
        foreach (Opposition pair in isSpan ? [Time, Order, Limit] : s.Unit.Dimension == Dimension.Age ? [] : (Opposition[])[Speed, .. Nouns])
        {
            Way way = Chinese(rendering.Source, s, pair);
            if (way != Way.None && alike.TrueForAll(t => English(rendering.Target, t, pair) is var said && said != Way.None && said != way))
                return new Mismatch(Fault.Direction, s, alike[0]);
        }
        return null;
    }

    private static Way Chinese(string text, Quantity figure, Opposition pair)
    {
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(0, figure.Start - Before), Math.Min(figure.Start, Before)), behind = text.AsSpan(figure.End, Math.Min(Behind, text.Length - figure.End));
        int end = behind.IndexOfAny(ChineseParts);
        return pair.Chinese(before[(before.LastIndexOfAny(ChineseParts) + 1)..], end < 0 ? behind : behind[..end]);
    }

    private static Way English(string text, Quantity figure, Opposition pair)
    {
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(0, figure.Start - EnglishBefore), Math.Min(figure.Start, EnglishBefore)), behind = text.AsSpan(figure.End, Math.Min(EnglishBehind, text.Length - figure.End));
        before = before[(before.LastIndexOfAny(EnglishParts) + 1)..];
        before = before[(before.LastIndexOf(". ") + 1)..];
        int stop = behind.IndexOfAny(EnglishParts);
        foreach (ValueMatch part in Part.EnumerateMatches(behind))
            return pair.English(before, behind[..Math.Min(stop < 0 ? part.Index : stop, part.Index)]);
        return pair.English(before, stop < 0 ? behind : behind[..stop]);
    }

    [GeneratedRegex(@"\.(\s|$)|\s(and|while|but|whereas|with|as|from|compared)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Part { get; }

    // Of two patterns the groups: a and b for one sense and the other.
    private sealed record Opposition(Regex Source, Regex Target)
    {
        public Way Chinese(ReadOnlySpan<char> before, ReadOnlySpan<char> behind) => Of(Source, $"{before}#{behind}");
        public Way English(ReadOnlySpan<char> before, ReadOnlySpan<char> behind) => Of(Target, $"{before}#{behind}");

        // Both senses beside one figure say nothing.
        private static Way Of(Regex pattern, string text)
        {
            Way way = Way.None;
            foreach (Match match in pattern.Matches(text))
            {
                Way one = match.Groups["a"].Success ? Way.Up : match.Groups["b"].Success ? Way.Down : Way.None;
                if (one != Way.None && way != Way.None && one != way)
                    return Way.None;
                way = one == Way.None ? way : one;
            }
            return way;
        }
    }

    [GeneratedRegex("(?<a>顺差|盈余|结余)|(?<b>逆差|赤字)")]
    private static partial Regex SurplusZh();

    [GeneratedRegex(@"\b(?:(?<a>surplus\w*)|(?<b>deficits?|shortfalls?))\b", RegexOptions.IgnoreCase)]
    private static partial Regex SurplusEn();

    [GeneratedRegex("(?<a>盈利|获利|净赚|净利润?)(?:达到?|为|约|了|近|逾|超)*#|(?<b>亏损|净亏|亏了?|赔了?)(?:额|达到?|为|约|了|近|逾|超)*#")]
    private static partial Regex ProfitZh();

    [GeneratedRegex(@"\b(?:(?<a>profits?|profited|earned|gains?|gained)|(?<b>loss|losses|lost|losing|deficits?))\b", RegexOptions.IgnoreCase)]
    private static partial Regex ProfitEn();

    [GeneratedRegex("(?<a>净?流入)|(?<b>净?流出)")]
    private static partial Regex InflowZh();

    [GeneratedRegex(@"\b(?:(?<a>inflows?|flow(?:ed|ing|s)? in(?:to)?)|(?<b>outflows?|flow(?:ed|ing|s)? out))\b", RegexOptions.IgnoreCase)]
    private static partial Regex InflowEn();

    [GeneratedRegex("(?<!进)(?<a>进口)(?!出)|(?<b>出口)|进出口")]
    private static partial Regex ImportZh();

    [GeneratedRegex(@"\b(?:(?<a>import(?:s|ed|ing)?)|(?<b>export(?:s|ed|ing)?))\b", RegexOptions.IgnoreCase)]
    private static partial Regex ImportEn();

    [GeneratedRegex("(?<a>净?买入|买进|购入|购进|增持)|(?<b>净?卖出|抛售|减持|出售)")]
    private static partial Regex BuyZh();

    [GeneratedRegex(@"\b(?:(?<a>buy\w*|bought|purchas\w*|acquir\w*)|(?<b>sell\w*|sold|sales?|dump\w*|offload\w*))\b", RegexOptions.IgnoreCase)]
    private static partial Regex BuyEn();

    [GeneratedRegex("(?<a>升值)|(?<b>贬值)")]
    private static partial Regex CurrencyZh();

    [GeneratedRegex(@"\b(?:(?<a>appreciat\w*|strengthen\w*)|(?<b>depreciat\w*|weaken\w*|devalu\w*))\b", RegexOptions.IgnoreCase)]
    private static partial Regex CurrencyEn();

    // More time, or later; less time, or sooner. Beside the figure only.
    [GeneratedRegex("(?:(?<a>延长|推迟|延迟|延后|晚点|晚到|晚了|迟到|超时|延误|[^很许不最更]多|慢)|(?<b>缩短|提前|提早|早到|早了|减少|压缩|[^减不缺]少|快))(?:了|出|约|近|逾|超|超过|整整|至少|将近)*#")]
    private static partial Regex TimeZh();

    [GeneratedRegex(@"(?:\b(?:(?<a>extended|lengthened|prolonged|delayed|postponed|put off)|(?<b>shortened|cut|reduced|saved|brought forward))\s+(?:by\s+)?(?:an? |about |around |nearly |almost |over |more than )*#)|#\s?(?:(?<a>longer|more|late\b|later|behind|slower|overdue|extra)|(?<b>shorter|less|fewer|earlier|early|ahead|sooner|faster|quicker|before))\b", RegexOptions.IgnoreCase)]
    private static partial Regex TimeEn();

    [GeneratedRegex("(?:(?<a>加快|提速|加速|快)|(?<b>放缓|减速|降速|趋缓|放慢|慢))(?:了|出|约|近|逾|超|超过)*#")]
    private static partial Regex SpeedZh();

    [GeneratedRegex(@"(?:\b(?:(?<a>accelerat\w*|quicken\w*|sped up|picked up)|(?<b>slow\w*|decelerat\w*))\s+(?:by\s+)?(?:about |around |nearly |almost |over |more than )*#)|#\s?(?:(?<a>faster|quicker)|(?<b>slower))\b", RegexOptions.IgnoreCase)]
    private static partial Regex SpeedEn();

    // 三年前, 三年后.
    [GeneratedRegex("#(?:(?<a>之后|以后|后(?!的?[0-9一二三四五六七八九十]))|(?<b>之前|以前|前))")]
    private static partial Regex OrderZh();

    // 七日内, 七日后.
    [GeneratedRegex("#(?:(?<a>之后|以后|后)|(?<b>之内|以内|内))")]
    private static partial Regex LimitZh();

    [GeneratedRegex(@"\b(?:(?<a>after)|(?<b>within|inside))\s+(?:about |the next )?#|#\s?(?<a>later)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LimitEn();

    [GeneratedRegex(@"#\s?(?:(?<a>later|from now|hence|afterwards?)|(?<b>ago|earlier|previously))\b", RegexOptions.IgnoreCase)]
    private static partial Regex OrderEn();
}
