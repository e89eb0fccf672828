using Summarizer.Checking;
using Summarizer.Prompting;

namespace Summarizer.Generating;

/// <summary>Asks for statements with citations, checks them, and sends those back in which an error was found.</summary>
internal sealed class StatementTask(Asker asker, ArticlePlan plan)
{
    private readonly Dictionary<int, string> sentences = plan.Article.Sentences.ToDictionary(s => s.Id, s => s.Text);
    private readonly Language from = Language.Of(plan.Article.Language);

    public Task<Attempt<IReadOnlyList<CitedText>>> RunAsync(StatementRequest request, Material material, CancellationToken cancellationToken)
    {
        PromptCall call = request.Call(asker.Model, material, plan.Terms);
        return Attempt<IReadOnlyList<CitedText>>.BestAsync(
            async attempt =>
            {
                Reply reply = await asker.AskAsync(request.Kind.Function, call, attempt, cancellationToken);
                IReadOnlyList<CitedText> statements = StatementReader.Read(reply.Text, request.Kind, material.Ids, request.To);
                return statements.Count > 0
                    ? new(statements, [.. statements.SelectMany((s, i) => Found(request.Kind, s, i)), .. CutOff(reply)])
                    : new(null, [Incomplete(Severity.Error, reply.IsCutOff ? FindingTexts.CutOff(reply.Text) : FindingTexts.Unusable(reply.Text))]);
            },
            (draft, attempt) => MendAsync(draft.Value!, request, material, attempt, cancellationToken),
            statements => string.Join('\n', statements.Select(s => s.Text)));
    }

    // Each statement alone: the good ones stay as they are.
    private async Task<Attempt<IReadOnlyList<CitedText>>?> MendAsync(
        IReadOnlyList<CitedText> statements, StatementRequest request, Material material, int attempt, CancellationToken cancellationToken)
    {
        Attempt<CitedText>[] mended = await Task.WhenAll(statements.Select((s, i) => MendAsync(s, i, request, material, attempt, cancellationToken)));
        return mended.All(m => m.Repairs.Count == 0) ? null
            : new([.. mended.Select(m => m.Value!)], [.. mended.SelectMany(m => m.Findings)]) { Repairs = [.. mended.SelectMany(m => m.Repairs)] };
    }

    private async Task<Attempt<CitedText>> MendAsync(
        CitedText statement, int index, StatementRequest request, Material material, int attempt, CancellationToken cancellationToken)
    {
        Attempt<CitedText> draft = new(statement, Found(request.Kind, statement, index));
        if (draft.Findings.All(f => f.Severity != Severity.Error) || request.Mending(asker.Model, material, statement.Text, FindingList.Of(draft.Findings)) is not { } call)
            return draft;
        Reply reply = await asker.AskAsync(request.Kind.Function, call, attempt, cancellationToken);
        CitedText? next = StatementReader.Read(reply.Text, StatementKind.Corrected, material.Ids, request.To) is [var first, ..] ? first : null;
        Finding[] found = next is null ? [] : [.. Found(request.Kind, next, index)];
        bool isAccepted = next is not null && Verdicts.IsBetter(found, draft.Findings);
        Repair repair = new(PlaceOf(request.Kind, index), draft.Findings, statement.Text, next?.Text, isAccepted);
        return (isAccepted ? new Attempt<CitedText>(next, found) : draft) with { Repairs = [repair] };
    }

    private Finding[] Found(StatementKind kind, CitedText statement, int index) =>
        [.. Checks.OfStatement(statement, sentences, from, plan.Article.Dateline.Date).Select(f => f with { Place = PlaceOf(kind, index) })];

    // Points are notes on the way to an abstract and stand nowhere.
    private static Place? PlaceOf(StatementKind kind, int index) =>
        kind == StatementKind.Topline ? new Place(DigestPart.Topline, index)
        : kind == StatementKind.Abstract ? new Place(DigestPart.Abstract, index) : kind == StatementKind.Facts ? new Place(DigestPart.Facts, index) : null;

    private static IEnumerable<Finding> CutOff(Reply reply) => reply.IsCutOff ? [Incomplete(Severity.Warning, FindingTexts.CutOff(reply.Text))] : [];

    private static Finding Incomplete(Severity severity, string message) => new("completeness", severity, null, null, message);
}
