using System.Text.RegularExpressions;

namespace Summarizer.Checking.Comparing;

/// <summary>Reads what a Chinese comparison says of the figure behind it: 比去年同期高1.9个百分点, 较常年偏少2成, 便宜了15元.</summary>
internal static partial class Comparatives
{
    /// <param name="before">What stands in the clause before the figure.</param>
    public static Way Of(string before)
    {
        Match match = Adjective.Match(before);
        if (!match.Success || !(match.Groups["sure"].Success || match.Groups["end"].Length > 0 || Comparison.IsMatch(before)))
            return Way.None;
        return match.Groups["up"].Success ? Way.Up : Way.Down;
    }

    // 最多, 提高, 减少, 不低于 are other words.
    [GeneratedRegex("(?:(?<up>(?<sure>偏高|偏多|偏大|高出|多出|超出|贵|昂贵)|(?<![最至更许很不增提升偏拔身崇])高|(?<![最至更许很不增繁偏])多(?:[得赚收产卖花出了]{0,2})|(?<![最至更扩放偏])大|(?<![加沉超])重|(?<![加])厚)"
        + "|(?:(?<sure>偏低|偏少|偏小|便宜)|(?<![最至更降减偏不])低|(?<![最至更减缺稀不偏])少(?:[得赚收产卖花]{0,2})|(?<![最至更缩偏])小|(?<![减年])轻|(?<![削])薄))(?<end>了|出)?(?:约|近|逾|超|超过|将近|大约|整整)?$")]
    private static partial Regex Adjective { get; }

    [GeneratedRegex("比|较|相比")]
    private static partial Regex Comparison { get; }
}
