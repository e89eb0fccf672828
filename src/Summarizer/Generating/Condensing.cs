using Summarizer.Checking;
using Summarizer.Prompting;

namespace Summarizer.Generating;

/// <summary>Brings material down to what fits: the points of each part, with the sentences they rest on, take its place.</summary>
internal sealed class Condensing(Asker asker, StatementTask task, Material whole, int room)
{
    private const int MostRounds = 3;

    /// <summary>The material, condensed as often as needed; null with a finding where it cannot be brought to fit.</summary>
    public async Task<Attempt<Material>> RunAsync(CancellationToken cancellationToken)
    {
        Material material = whole;
        List<Finding> findings = [];
        for (int round = 0; asker.Model.Count(material.Text) > room; round++)
        {
            if (round == MostRounds)
                return new(null, [.. findings, Error(FindingTexts.TooLong(asker.Model.Count(material.Text), room))]);
            CondensingPlan plan = CondensingPlan.Of(asker.Model, material, room);
            Attempt<Material>[] points = await Together.AllAsync(
                token => plan.Parts.Where(p => p.Ids.Count > 0).Select(p => PointsAsync(plan.Request, p, token)), cancellationToken);
            findings.AddRange(points.SelectMany(p => p.Findings));
            MaterialPart[] kept = [.. points.SelectMany(p => p.Value?.Lines ?? []).SelectMany(l => l.Parts)];
            if (kept.Length == 0)
                return new(null, findings);
            IEnumerable<MaterialLine> head = material.Headline is { } line ? [line] : [];
            material = material with { Lines = [.. head, .. kept.Select((p, i) => new MaterialLine(i + 1, [p]))] };
        }
        return new(material, findings);
    }

    private async Task<Attempt<Material>> PointsAsync(StatementRequest request, Material part, CancellationToken cancellationToken)
    {
        Attempt<IReadOnlyList<CitedText>> points = await task.RunAsync(request, part, cancellationToken);
        // What is wrong with a point shows in the statement that is made of it; only a part that is missing must be told.
        return points.Value is { } found
            ? new(part with { Lines = [.. found.Select(p => new MaterialLine(0, [new MaterialPart(p.Sentences, p.Text)]))] }, [])
            : new(null, [Error(FindingTexts.NotCondensed(part.Ids[0], part.Ids[^1])), .. points.Findings]);
    }

    private static Finding Error(string message) => new("completeness", Severity.Error, null, null, message);
}
