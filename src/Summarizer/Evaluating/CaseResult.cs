using System.Text.Json.Serialization;

namespace Summarizer.Evaluating;

/// <summary>What became of a case.</summary>
/// <param name="Line">Where it stands in the suite's file.</param>
/// <param name="Score">0 to 1: the mean of its answers' scores.</param>
/// <param name="Flicker">The share of failures among its repeats, where some passed and some failed; otherwise 0.</param>
/// <param name="Error">Why it could not be asked; null where it was.</param>
/// <param name="Prompt">The conversation as the model saw it.</param>
public sealed record CaseResult(
    string Id, int Line, string? About, CaseStatus Status, double Score, double Flicker, string? Error,
    IReadOnlyList<PromptMessage> Prompt, IReadOnlyList<string> References, IReadOnlyList<AnswerResult> Answers)
{
    [JsonIgnore]
    public bool IsGood => Status is CaseStatus.Passed or CaseStatus.Flickering;

    internal static CaseResult Of(SuiteCase @case, IEnumerable<PromptMessage> prompt, IReadOnlyList<AnswerResult> answers)
    {
        int failed = answers.Count(a => !a.Passed);
        double share = (double)failed / answers.Count;
        CaseStatus status = failed == 0 ? CaseStatus.Passed : failed < answers.Count && share <= @case.Flicker ? CaseStatus.Flickering : CaseStatus.Failed;
        return new CaseResult(
            @case.Id, @case.Line, @case.About, status, answers.Average(a => a.Score), failed < answers.Count ? share : 0, null,
            [.. prompt], [.. @case.References.Select(r => r.Text)], answers);
    }

    internal static CaseResult NotAsked(SuiteCase @case, string error) =>
        new(@case.Id, @case.Line, @case.About, CaseStatus.NotAsked, 0, 0, error, [], [.. @case.References.Select(r => r.Text)], []);
}

/// <summary><see cref="Flickering"/>: some repeats failed, no more than the case tolerates. <see cref="NotAsked"/> counts as failed.</summary>
public enum CaseStatus { Passed, Flickering, Failed, NotAsked }

/// <summary>A message of a conversation.</summary>
public sealed record PromptMessage(string Role, string Text);
