using System.Globalization;
using Summarizer.Evaluating.Comparing;
using Summarizer.Evaluating.Statistics;

namespace Summarizer.Evaluating.Reporting;

/// <summary>What a comparison with a baseline says, in words.</summary>
internal static class TextComparison
{
    public static IEnumerable<string> Lines(ContestantComparison comparison)
    {
        yield return SuiteTexts.Of("Compare.Head", comparison.Title, comparison.Against, comparison.AgainstPrompts);
        foreach (SetComparison set in comparison.Suites.Count > 1 ? [.. comparison.Suites, comparison.All] : comparison.Suites)
            yield return $"  {NameOf(set)}: {Sentence(set)}";
        foreach (CaseChange change in comparison.Changes)
            yield return "  " + SuiteTexts.Of(
                change.IsProved ? "Compare.Proved" : "Compare.Change", change.Id, change.PassedBefore, change.Before, change.PassedAfter, change.After, Number(change.Probability));
        if (comparison.Flickering > 0)
            yield return "  " + SuiteTexts.Of("Compare.Flicker", comparison.Flickering);
        if (comparison.OnlyBefore.Count + comparison.OnlyAfter.Count > 0)
            yield return "  " + SuiteTexts.Of("Compare.LeftOut", comparison.OnlyBefore.Count, comparison.OnlyAfter.Count);
    }

    public static string NameOf(SetComparison set) => set.Name.Length > 0 ? set.Name : SuiteTexts.Of("Table.All");

    public static string Sentence(SetComparison set)
    {
        string figures = SuiteTexts.Of(
            $"Compare.{set.Verdict}", Signed(set.Difference), Signed(set.Low), Signed(set.High), Number(set.Probability), set.Cases);
        return set.Verdict == Verdict.NoEvidence ? $"{figures} {Power(set)}" : figures;
    }

    private static string Power(SetComparison set)
    {
        if (set.Detectable is not { } detectable)
            return SuiteTexts.Of("Compare.NothingToSay");
        string seen = SuiteTexts.Of("Compare.Detectable", Number(detectable));
        return detectable <= set.Change ? seen
            : seen + " " + (set.Repeats is { } repeats ? SuiteTexts.Of("Compare.Repeats", Number(set.Change), repeats)
                : set.MoreCases is { } cases ? SuiteTexts.Of("Compare.Cases", Number(set.Change), cases) : "");
    }

    private static string Signed(double value) => value.ToString("+0.000;-0.000;0.000", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
