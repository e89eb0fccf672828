using Summarizer.Generating;
using Summarizer.Prompting;
using Summarizer.Terms;

namespace Summarizer.Evaluating.Running;

/// <summary>Questions for statements: abstract, facts, points, and one statement to be corrected.</summary>
internal static class Stating
{
    public static Question Ask(SuiteCase @case, Article article, Vocabulary vocabulary, string function, PromptedModel model)
    {
        CaseTask task = @case.Task;
        Material whole = Material.Of(article);
        if (whole.Ids.Count == 0)
            throw CaseException.NothingToCite();
        Language to = function == PromptFunction.Condense ? whole.Language : task.To;
        StatementRequest request = function switch
        {
            PromptFunction.Abstract => StatementRequest.Abstract(to, task.Length),
            PromptFunction.Condense => StatementRequest.Points(to, task.Count),
            _ => StatementRequest.Facts(to),
        };
        int tokens = model.Count(whole.Text), room = request.Room(model);
        if (tokens > room)
            throw CaseException.TooLong(tokens, room);
        PromptCall call = function == PromptFunction.Correct
            ? request.Mending(model, whole, task.Draft, Findings(task)) ?? throw CaseException.TooLong(tokens, room)
            : request.Call(model, whole, ArticleTerms.Of(article, vocabulary));
        StatementKind kind = function == PromptFunction.Correct ? StatementKind.Corrected : request.Kind;
        Question question = new(@case, call, article, whole, kind, "", whole.Language, to, vocabulary);
        return question with { Source = question.ArticleText };
    }

    private static string Findings(CaseTask task) => string.Join('\n', task.Findings.Select(f => $"- {f}"));
}
