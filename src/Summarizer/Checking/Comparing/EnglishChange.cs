using System.Text.RegularExpressions;
using Summarizer.Measuring;

namespace Summarizer.Checking.Comparing;

/// <summary>Reads what an English clause says a figure did: rose 8.6%, a decrease of 21.2%, fell to 3.4%, 8 percent higher.</summary>
internal static partial class EnglishChange
{
    private const int Reach = 60, Behind = 32;

    public static Change Of(string text, Quantity figure)
    {
        string before = text[Math.Max(0, figure.Start - Reach)..figure.Start];
        before = before[(before.LastIndexOfAny([',', ';', '.', '(', ':']) + 1)..];
        if (before.TrimEnd().EndsWith("from", StringComparison.OrdinalIgnoreCase))
            return default;
        string after = text[figure.End..Math.Min(text.Length, figure.End + Behind)];
        int stop = after.IndexOfAny([',', ';', '.', ')', ':']);
        after = stop < 0 ? after : after[..stop];
        Match? last = Words.Matches(before).LastOrDefault();
        // “an 8 percent drop after a gain”: what stands nearest behind speaks of the figure, if nothing stands near before.
        Match next = Compared.Match(after) is { Success: true, Index: <= 3 } compared ? compared : Words.Match(after);
        bool isNear = last is not null && before.Length - last.Index - last.Length < 24;
        bool isNext = next.Success && next.Index <= 3 && !Phrase.IsMatch(after);
        Match? said = isNext && !(isNear && Adjacent.IsMatch(before)) ? next : last;
        if (said is null)
            return default;
        Way way = said.Groups["up"].Success ? Way.Up : Way.Down;
        return new Change(way, said != last ? Extent.None : By.IsMatch(before) ? Extent.By : To.IsMatch(before[last.Index..]) ? Extent.To : Extent.None);
    }

    [GeneratedRegex(@"\b(?:(?<up>increas\w*|rise|rises|rising|rose|risen|grew|grow|grows|grown|growing|growth|up(?!\s+to\b)|gain\w*|climb\w*|surg(?:e|es|ed|ing)|soar\w*|jump\w*|higher(?!\s+than)|widen\w*|accelerat\w*|lengthen\w*|extend\w*|expan\w*|hike\w*|rais(?:e|ed|es|ing))|(?<down>decreas\w*|declin\w*|fall|falls|falling|fell|fallen|drop\w*|down(?!\s+to\b)|reduc\w*|slump\w*|plung\w*|plummet\w*|lower(?:ed|ing)?(?!\s+than)|shr[aiu]nk\w*|contract(?:ed|ing|ion)|cut|cuts|cutting|slid|slide|slides|slip\w*|tumbl\w*|dip|dipped|dips|evaporat\w*|narrow(?:ed|ing|s)?|slow(?:ed|ing|s)?|decelerat\w*|shorten\w*|halv(?:ed|ing)|los[st]|less(?!\s+than)))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Words { get; }

    // What compares stands behind the figure: 8 percent more than a year before.
    [GeneratedRegex(@"\b(?:(?<up>more|higher|above|greater|larger|bigger|longer|heavier|dearer|costlier|pricier|stronger|thicker|wider|taller|deeper)|(?<down>less|fewer|lower|below|smaller|shorter|lighter|cheaper|weaker|thinner|narrower|shallower))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Compared { get; }

    // 8 percent more than: no direction of this figure.
    [GeneratedRegex(@"^\s*(from|to|and|in|of)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Phrase { get; }

    [GeneratedRegex(@"\b(by|of|up|down|rose|fell|grew|increased|decreased|declined|dropped|gained|to)\s+(about |around |nearly |almost |over |more than )?$", RegexOptions.IgnoreCase)]
    private static partial Regex Adjacent { get; }

    [GeneratedRegex(@"\b(by|gain of|rise of|increase of|drop of|decline of|fall of|decrease of|loss of)\s+(about |around |nearly |almost |over |more than )?$", RegexOptions.IgnoreCase)]
    private static partial Regex By { get; }

    [GeneratedRegex(@"^(increased|increasing|rose|risen|rise|grew|grown|fell|fallen|fall|dropped|decreased|declined|reduced|raised|up|climbed|lowered|jumped|soared)\s+to\s+(about |around |nearly |almost |over |more than )?$", RegexOptions.IgnoreCase)]
    private static partial Regex To { get; }
}
