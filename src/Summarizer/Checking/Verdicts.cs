namespace Summarizer.Checking;

/// <summary>Compares what was found in two answers to one question.</summary>
internal static class Verdicts
{
    private static readonly string[] AboutTheWhole = ["language", "completeness", "repetition", "chatter"];

    /// <summary>Whether less is found in an answer than in the one before it, and nothing that was not found there. Notes do not count.</summary>
    public static bool IsBetter(IReadOnlyList<Finding> next, IReadOnlyList<Finding> before)
    {
        HashSet<(string, string?)> known = [.. Counted(before).Select(Subject)];
        return Weight(next).CompareTo(Weight(before)) < 0 && Counted(next).All(f => known.Contains(Subject(f)));
    }

    /// <summary>Whether every error is about words that can be named, so that the model can be told what to put right.</summary>
    public static bool CanBeTold(IReadOnlyList<Finding> findings) =>
        findings.Where(f => f.Severity == Severity.Error).All(f => !AboutTheWhole.Contains(f.Check));

    /// <summary>Whether two findings of two texts say that the same is wrong.</summary>
    public static bool IsSame(Finding one, Finding other) => Subject(one) == Subject(other);

    private static IEnumerable<Finding> Counted(IReadOnlyList<Finding> findings) => findings.Where(f => f.Severity != Severity.Info);

    private static (int Errors, int All) Weight(IReadOnlyList<Finding> findings) =>
        (findings.Count(f => f.Severity == Severity.Error), Counted(findings).Count());

    private static (string, string?) Subject(Finding finding) => (finding.Check, AboutTheWhole.Contains(finding.Check) ? null : finding.Source ?? finding.Target);
}
