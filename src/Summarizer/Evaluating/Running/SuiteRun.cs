using Summarizer.Generating;

namespace Summarizer.Evaluating.Running;

/// <summary>Asks the cases of one suite.</summary>
/// <param name="model">Made with the first question: recorded replies may not know the prompts.</param>
internal sealed class SuiteRun(Suite suite, Lazy<PromptedModel> model, long? seed)
{
    public Suite Suite => suite;

    public SuiteResult Result(IReadOnlyList<CaseResult> cases) => new(suite.Name, suite.File, suite.Prompt, cases);

    /// <param name="told">Called with the case's name when an answer is there.</param>
    public async Task<CaseResult> RunAsync(SuiteCase @case, int repeats, SemaphoreSlim places, Action<string> told, CancellationToken cancellationToken)
    {
        string name = $"{suite.Name}/{@case.Id}";
        try
        {
            Question question = Question.Of(@case, suite.Function, model.Value);
            Asked[] asked = await Task.WhenAll(Enumerable.Range(0, repeats).Select(i => AskAsync(question, name, i, places, told, cancellationToken)));
            return CaseResult.Of(@case, asked[0].Exchange.Messages.Select(m => new PromptMessage(m.Role.Value, m.Text)), [.. asked.Select(a => a.Result)]);
        }
        catch (CaseException e)
        {
            return CaseResult.NotAsked(@case, e.Message);
        }
    }

    private async Task<Asked> AskAsync(
        Question question, string name, int repeat, SemaphoreSlim places, Action<string> told, CancellationToken cancellationToken)
    {
        long first = seed ?? question.Call.Function.Settings.GetValueOrDefault("seed") as long? ?? 0;
        Exchange exchange = new($"{name}#{repeat + 1}");
        await places.WaitAsync(cancellationToken);
        try
        {
            Exchange.Current = exchange;
            await model.Value.AskAsync(question.Call, first + repeat, attempt: 0, _ => { }, cancellationToken);
        }
        finally
        {
            places.Release();
        }
        told(name);
        return new Asked(exchange, AnswerResult.Of(Answer.Of(question, exchange), first + repeat));
    }

    private sealed record Asked(Exchange Exchange, AnswerResult Result);
}
