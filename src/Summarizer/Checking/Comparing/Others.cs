using Summarizer.Measuring;

namespace Summarizer.Checking.Comparing;

/// <summary>张欢等4位医生 are four doctors with Zhang Huan among them: “and four other doctors” would be five.</summary>
internal static class Others
{
    private const int MostNamed = 8;
    private static readonly string[] Besides = ["其他", "其它", "另外", "另有", "其余", "别的", "余下"];

    /// <summary>Whether the figure counts the things named before it: 等 stands between.</summary>
    public static bool IsTotal(Quantity s, string source) => s.Kind == QuantityKind.Number && s.Start > 0 && source[s.Start - 1] == '等' && s is { IsVague: false, High: < 1000 }
        && !Besides.Any(b => Clause(source, s.Start).Contains(b, StringComparison.Ordinal));

    /// <summary>“other 42 countries”, “four other doctors”.</summary>
    public static bool IsOther(Quantity t, string target) => t.Kind == QuantityKind.Number
        && (string.Compare(target, Math.Max(0, t.Start - 6), "other ", 0, 6, StringComparison.OrdinalIgnoreCase) == 0 && t.Start >= 6
            || string.Compare(target, t.End, " other", 0, 6, StringComparison.OrdinalIgnoreCase) == 0 || string.Compare(target, t.End, " more ", 0, 6, StringComparison.OrdinalIgnoreCase) == 0);

    /// <summary>Whether the target counts those that were not named: three others beside the one named.</summary>
    public static bool Counts(Quantity s, string source, List<Quantity> targets, string target) => IsTotal(s, source) && targets.Exists(t => IsOther(t, target) && s.Low - t.Low is >= 1 and <= MostNamed);

    public static bool IsRest(Quantity t, string target, List<Quantity> sources, string source) => IsOther(t, target) && sources.Exists(s => IsTotal(s, source) && s.Low - t.Low is >= 1 and <= MostNamed);

    private static string Clause(string source, int end)
    {
        int start = source.LastIndexOfAny(['，', '。', '；', '！', '？'], end - 1);
        return source[(start + 1)..end];
    }
}
