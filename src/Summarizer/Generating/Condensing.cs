using Summarizer.Checking;
using Summarizer.Prompting;

namespace Summarizer.Generating;

/// <summary>Brings material down to what fits: the points of each part, with the sentences they rest on, take its place.</summary>
internal sealed class Condensing(Asker asker, StatementTask task, Material whole, int room)
{
    private const int MostRounds = 3;
    private const int FewestPoints = 2, MostPoints = 16;

    /// <summary>The material, condensed as often as needed; null with a finding where it cannot be brought to fit.</summary>
    public async Task<Attempt<Material>> RunAsync(CancellationToken cancellationToken)
    {
        Material material = whole;
        List<Finding> findings = [];
        for (int round = 0; asker.Model.Count(material.Text) > room; round++)
        {
            if (round == MostRounds)
                return new(null, [.. findings, Error(FindingTexts.TooLong(asker.Model.Count(material.Text), room))]);
            IReadOnlyList<Material> parts = Parts(asker.Model, material, room);
            StatementRequest request = Request(asker.Model, material.Language, parts.Count, room);
            Attempt<Material>[] points = await Together.AllAsync(
                token => parts.Where(p => p.Ids.Count > 0).Select(p => PointsAsync(request, p, token)), cancellationToken);
            findings.AddRange(points.SelectMany(p => p.Findings));
            MaterialPart[] kept = [.. points.SelectMany(p => p.Value?.Lines ?? []).SelectMany(l => l.Parts)];
            if (kept.Length == 0)
                return new(null, findings);
            IEnumerable<MaterialLine> head = material.Headline is { } line ? [line] : [];
            material = material with { Lines = [.. head, .. kept.Select((p, i) => new MaterialLine(i + 1, [p]))] };
        }
        return new(material, findings);
    }

    public static IReadOnlyList<Material> Parts(PromptedModel model, Material material, int room)
    {
        // The fewer the points, the larger the part may be; the number of points depends on the number of parts.
        StatementRequest most = StatementRequest.Points(material.Language, MostPoints);
        return MaterialParts.Of(material, Math.Max(most.Room(model), room / 2), model.Count);
    }

    public static StatementRequest Request(PromptedModel model, Language language, int parts, int room)
    {
        int each = StatementRequest.Points(language, 1).UsualTokens(model);
        return StatementRequest.Points(language, Math.Clamp(room / parts / each, FewestPoints, MostPoints));
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
