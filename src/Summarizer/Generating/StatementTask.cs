using Summarizer.Checking;
using Summarizer.Prompting;

namespace Summarizer.Generating;

/// <summary>Asks for statements with citations and checks them.</summary>
internal sealed class StatementTask(Asker asker, Article article)
{
    private readonly Dictionary<int, string> sentences = article.Sentences.ToDictionary(s => s.Id, s => s.Text);
    private readonly Language from = Language.Of(article.Language);

    public Task<Attempt<IReadOnlyList<CitedText>>> RunAsync(StatementRequest request, Material material, CancellationToken cancellationToken)
    {
        PromptCall call = request.Call(asker.Model, material);
        return Attempt<IReadOnlyList<CitedText>>.BestAsync(async attempt =>
        {
            Reply reply = await asker.AskAsync(request.Kind.Function, call, attempt, cancellationToken);
            IReadOnlyList<CitedText> statements = StatementReader.Read(reply.Text, request.Kind, material.Ids, request.To);
            return statements.Count > 0
                ? new(statements, [.. statements.SelectMany(s => Checks.OfStatement(s, sentences, from)), .. CutOff(reply)])
                : new(null, [Incomplete(Severity.Error, reply.IsCutOff ? FindingTexts.CutOff(reply.Text) : FindingTexts.Unusable(reply.Text))]);
        });
    }

    private static IEnumerable<Finding> CutOff(Reply reply) => reply.IsCutOff ? [Incomplete(Severity.Warning, FindingTexts.CutOff(reply.Text))] : [];

    private static Finding Incomplete(Severity severity, string message) => new("completeness", severity, null, null, message);
}
