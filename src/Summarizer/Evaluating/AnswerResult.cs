namespace Summarizer.Evaluating;

/// <summary>An answer and what was judged of it.</summary>
/// <param name="Text">What the pipeline makes of the raw answer.</param>
/// <param name="Finish">stop or length; null where nobody said.</param>
/// <param name="Milliseconds">From the question to the answer's end, with others computed at the same time.</param>
/// <param name="Passed">Every assertion holds.</param>
/// <param name="Score">0 to 1: the weight of the assertions that hold.</param>
public sealed record AnswerResult(
    long Seed, string Raw, string Text, string? Finish, double? Milliseconds, long? InputTokens, long? OutputTokens, bool Passed, double Score,
    IReadOnlyList<AssertionResult> Assertions)
{
    internal static AnswerResult Of(Answer answer, long seed)
    {
        AssertionResult[] judged = [.. answer.Question.Case.Assertions.Select(a => AssertionResult.Of(a, a.Judge(answer)))];
        double weight = judged.Sum(a => a.Weight);
        return new AnswerResult(
            seed, answer.Raw, answer.Text, answer.Finish, answer.Milliseconds, answer.InputTokens, answer.OutputTokens,
            Array.TrueForAll(judged, a => a.Holds), weight == 0 ? 1 : judged.Where(a => a.Holds).Sum(a => a.Weight) / weight, judged);
    }
}

/// <summary>An assertion that was judged.</summary>
/// <param name="Shown">As the suite says it.</param>
/// <param name="Message">Why it does not hold; empty where there is nothing to say.</param>
/// <param name="Marks">Words of the answer that it is about.</param>
/// <param name="Measure">The number that was compared with a limit; null where there is none.</param>
public sealed record AssertionResult(string Kind, string Shown, double Weight, bool Holds, string Message, IReadOnlyList<string> Marks, double? Measure)
{
    internal static AssertionResult Of(Assertion assertion, Judgement judgement) => new(
        assertion.Kind, assertion.Shown, assertion.Weight, judgement.Holds, judgement.Holds ? "" : judgement.Message,
        judgement.Holds ? [] : judgement.Marks, judgement.Measure);
}
