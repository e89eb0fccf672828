using Summarizer.Evaluating.Statistics;

namespace Summarizer.Evaluating.Comparing;

/// <summary>A contestant beside the one it is compared with.</summary>
/// <param name="AgainstPrompts">The version of the prompts there.</param>
/// <param name="All">Over every case that both ran.</param>
/// <param name="Suites">Each suite by itself; their probabilities allow for there being several.</param>
/// <param name="Changes">The cases that passed another share of their repeats, the surest first.</param>
/// <param name="Flickering">Cases whose repeats under one version scored differently.</param>
/// <param name="OnlyBefore">Cases that the baseline alone has.</param>
/// <param name="OnlyAfter">Cases that it does not have.</param>
public sealed record ContestantComparison(
    string Title, string Against, string AgainstPrompts, SetComparison All, IReadOnlyList<SetComparison> Suites,
    IReadOnlyList<CaseChange> Changes, int Flickering, IReadOnlyList<string> OnlyBefore, IReadOnlyList<string> OnlyAfter)
{
    /// <summary>Whether anything is proved to be worse: all together, a suite, or a case.</summary>
    public bool IsWorse => Suites.Append(All).Any(s => s.Verdict == Verdict.Worse) || Changes.Any(c => c is { IsProved: true, IsWorse: true });
}

/// <summary>A set of cases under two versions, in figures.</summary>
/// <param name="Difference">The mean change of score, -1 to 1.</param>
/// <param name="Low">Where the change lies at least, 95 %.</param>
/// <param name="High">Where it lies at most.</param>
/// <param name="Probability">Of a change as large by chance.</param>
/// <param name="Detectable">The change that these cases and repeats show four times out of five; null where nothing can be said.</param>
/// <param name="Change">The change that <paramref name="Repeats"/> and <paramref name="MoreCases"/> are about.</param>
/// <param name="Repeats">How often each case must be asked to show it; null where repeats alone would not, or were not tried.</param>
/// <param name="MoreCases">How many such cases would show it; null where nothing can be said.</param>
public sealed record SetComparison(
    string Name, int Cases, double Difference, double Low, double High, double Probability, Verdict Verdict, double? Detectable, double Change, int? Repeats, int? MoreCases)
{
    internal static SetComparison Of(Comparison of, double change) => new(
        of.Name, of.Cases, of.Difference, of.Interval.Low, of.Interval.High, of.Probability, of.Verdict,
        of.Sensitivity.Detectable, change, of.Sensitivity.RepeatsFor(change), of.Sensitivity.CasesFor(change));
}
