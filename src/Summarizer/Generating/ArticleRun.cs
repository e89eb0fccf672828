using Summarizer.Batching;
using Summarizer.Checking;
using Summarizer.Prompting;
using Summarizer.Recalling;

namespace Summarizer.Generating;

/// <summary>Asks everything about one article at the same time. A task without a usable answer is a finding; the others go on.</summary>
/// <param name="seat">Told how many tasks there are, and each that is done.</param>
internal sealed class ArticleRun(ArticlePlan plan, Asker writer, Asker translator, Seat seat)
{
    private readonly Article article = plan.Article;
    private readonly StatementTask statementTask = new(writer, plan);

    public async Task<ArticleDigest> RunAsync(CancellationToken cancellationToken)
    {
        seat.Has(plan.Requests);
        Part[] parts = PlacedInDigest(await Together.AllAsync(token => Tasks(token).Select(TellAsync), cancellationToken));
        CitedText[] Statements(StatementKind kind) => [.. parts.Where(p => p.Kind == kind).SelectMany(p => p.Statements)];
        return new ArticleDigest(
            article,
            parts.FirstOrDefault(p => p.Handle == 0)?.Translation?.Plain,
            Statements(StatementKind.Abstract),
            Statements(StatementKind.Facts),
            [.. parts.Where(p => p is { Handle: > 0, Translation: not null }).OrderBy(p => p.Handle).Select(Paragraph)],
            [.. Remarks(), .. parts.SelectMany(p => p.Findings)])
        {
            TitleMatch = parts.FirstOrDefault(p => p.Handle == 0)?.Match,
            Terms = plan.Terms,
            Repairs = [.. parts.SelectMany(p => p.Repairs)],
        };
    }

    private async Task<Part> TellAsync(Task<Part> task)
    {
        Part part = await task;
        seat.HasOneLess();
        return part;
    }

    // The statements of a second language stand behind those of the first.
    private static Part[] PlacedInDigest(Part[] parts)
    {
        Dictionary<DigestPart, int> before = [];
        return [.. parts.Select(p => p.Kind is { } kind ? Placed(p, kind == StatementKind.Abstract ? DigestPart.Abstract : DigestPart.Facts) : p)];

        Part Placed(Part part, DigestPart list)
        {
            int shift = before.GetValueOrDefault(list);
            before[list] = shift + part.Statements.Count;
            return part with
            {
                Findings = [.. part.Findings.Select(f => f with { Place = Shifted(f.Place, shift) })],
                Repairs = [.. part.Repairs.Select(r => r with { Place = Shifted(r.Place, shift) })],
            };
        }
    }

    private static Place? Shifted(Place? place, int by) => place is null ? null : place with { Index = place.Index + by };

    private IEnumerable<Task<Part>> Tasks(CancellationToken cancellationToken)
    {
        // All statements wait for one condensing, which returns at once where the article fits.
        Task<Attempt<Material>>? condensed = plan.Statements.Count == 0 ? null
            : new Condensing(writer, statementTask, plan.Whole, plan.StatementRoom).RunAsync(cancellationToken);
        if (condensed is not null)
            yield return CondensedAsync(condensed);
        foreach (StatementRequest request in plan.Statements)
            yield return StatementsAsync(request, condensed!, cancellationToken);
        foreach ((int handle, Recollection recalled) in plan.Recalled)
            yield return Task.FromResult(Recalled(handle, recalled));
        foreach (IGrouping<int, TranslationPiece> line in plan.Translation.GroupBy(p => p.Line.Handle))
            yield return TranslationAsync(plan.To!, line.Key, [.. line], cancellationToken);
    }

    private static async Task<Part> CondensedAsync(Task<Attempt<Material>> condensed) => new() { Findings = (await condensed).Findings, Repairs = (await condensed).Repairs };

    private async Task<Part> StatementsAsync(StatementRequest request, Task<Attempt<Material>> condensed, CancellationToken cancellationToken)
    {
        if ((await condensed).Value is not { } material)
            return new Part { Kind = request.Kind };
        Attempt<IReadOnlyList<CitedText>> statements = await statementTask.RunAsync(request, material, cancellationToken);
        Func<Language, string, string> where = request.Kind == StatementKind.Abstract ? FindingTexts.InAbstract : FindingTexts.InFacts;
        return new Part
        {
            Kind = request.Kind,
            Statements = statements.Value ?? [],
            Findings = [.. statements.Findings.Select(f => f with { Message = where(request.To, f.Message) })],
            Repairs = statements.Repairs,
        };
    }

    private async Task<Part> TranslationAsync(Language to, int handle, TranslationPiece[] pieces, CancellationToken cancellationToken)
    {
        TranslationTask task = new(translator, plan, to);
        Attempt<string> line = task.Join(handle, await Task.WhenAll(pieces.Select(p => task.RunAsync(p, cancellationToken))));
        return new Part { Handle = handle, Translation = line.Value is { } text ? new TaggedText(text) : null, Findings = line.Findings, Repairs = line.Repairs };
    }

    // What people have approved is checked like any other text, and left as it is.
    private Part Recalled(int handle, Recollection recalled)
    {
        IReadOnlyList<Finding> found = new TranslationTask(translator, plan, plan.To!).Check(plan.Whole.Lines.First(l => l.Handle == handle), recalled.Target);
        Attempt<string> line = new TranslationTask(translator, plan, plan.To!).Join(handle, [new Attempt<string>(recalled.Target.Text, found)]);
        return new Part { Handle = handle, Translation = recalled.Target, Findings = line.Findings, Match = recalled.Match };
    }

    private TranslatedParagraph Paragraph(Part part) =>
        new(part.Handle!.Value - 1, article.Paragraphs[part.Handle.Value - 1].Text, part.Translation!.Plain)
        {
            Tagged = part.Translation.HasTags ? part.Translation : null,
            Match = part.Match,
        };

    private IEnumerable<Finding> Remarks()
    {
        if (plan.IsInTargetLanguage)
            yield return new Finding("language", Severity.Info, null, null, FindingTexts.SameLanguage(plan.Whole.Language));
        if (plan.LacksSentences)
            yield return new Finding("claims", Severity.Warning, null, null, FindingTexts.NothingToCite());
    }

    /// <summary>What one task gives: statements, or the translation of a line.</summary>
    private sealed record Part
    {
        public StatementKind? Kind { get; init; }
        public int? Handle { get; init; }
        public IReadOnlyList<CitedText> Statements { get; init; } = [];
        public TaggedText? Translation { get; init; }
        public MemoryMatch? Match { get; init; }
        public IReadOnlyList<Finding> Findings { get; init; } = [];
        public IReadOnlyList<Repair> Repairs { get; init; } = [];
    }
}
