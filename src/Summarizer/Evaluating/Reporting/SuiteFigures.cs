namespace Summarizer.Evaluating.Reporting;

/// <summary>What a suite came to for one contestant.</summary>
/// <param name="AlwaysPassed">Cases all of whose repeats passed: pass^N.</param>
/// <param name="Answers">Answers that were judged.</param>
internal sealed record SuiteFigures(string Name, int Cases, int AlwaysPassed, int Flickering, int Failed, int NotAsked, int Answers, int PassedAnswers, double Score)
{
    public static SuiteFigures Of(string name, IReadOnlyList<CaseResult> cases) => new(
        name, cases.Count, Count(cases, CaseStatus.Passed), Count(cases, CaseStatus.Flickering), Count(cases, CaseStatus.Failed), Count(cases, CaseStatus.NotAsked),
        cases.Sum(c => c.Answers.Count), cases.Sum(c => c.Answers.Count(a => a.Passed)), cases.Select(c => c.Score).DefaultIfEmpty(0).Average());

    private static int Count(IReadOnlyList<CaseResult> cases, CaseStatus status) => cases.Count(c => c.Status == status);
}
