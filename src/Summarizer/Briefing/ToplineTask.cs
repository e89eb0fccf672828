using Summarizer.Generating;
using Summarizer.Prompting;
using Summarizer.Terms;

namespace Summarizer.Briefing;

/// <summary>Asks for the topline: from the abstracts where they fit, else from the points of their parts.</summary>
internal sealed class ToplineTask(Asker asker, BriefOptions options, Vocabulary vocabulary)
{
    private const int CharactersOfSentence = 60;

    private readonly Language to = Language.Of(options.Language);

    public async Task<Attempt<IReadOnlyList<BriefStatement>>> RunAsync(IReadOnlyList<BriefArticle> articles, BriefLength length, CancellationToken cancellationToken)
    {
        ToplineSource source = ToplineSource.Of(articles, to);
        StatementRequest request = StatementRequest.Topline(to, length.Sentences * CharactersOfSentence, length.Sentences) with
        {
            More = new Dictionary<string, string>
            {
                ["audience"] = options.Audience ?? "",
                ["focus"] = string.Join('；', options.Focus),
            },
        };
        ArticlePlan plan = new(source.Carriers, source.Material, [request], request.Room(asker.Model), null, [])
        {
            Vocabulary = vocabulary,
            Terms = [.. articles.SelectMany(a => a.Digest.Terms).DistinctBy(t => t.Source)],
            Recalled = new Dictionary<int, Recalling.Recollection>(),
        };
        StatementTask task = new(asker, plan);
        Attempt<Material> condensed = await new Condensing(asker, task, source.Material, plan.StatementRoom).RunAsync(cancellationToken);
        if (condensed.Value is not { } material)
            return new(null, condensed.Findings);
        Attempt<IReadOnlyList<CitedText>> answer = await task.RunAsync(request, material, cancellationToken);
        return new(
            answer.Value is null ? null : [.. answer.Value.Select(s => new BriefStatement(s.Text, Citations(s, source)))],
            [.. condensed.Findings, .. answer.Findings])
        { Repairs = answer.Repairs };
    }

    private static BriefCitation[] Citations(CitedText statement, ToplineSource source) => [.. statement.Sentences.SelectMany(id => source.Citations[id]).Distinct()];
}
