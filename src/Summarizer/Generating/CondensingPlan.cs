using Summarizer.Prompting;

namespace Summarizer.Generating;

/// <summary>Into which parts long material is divided, and how many points each may give.</summary>
internal sealed record CondensingPlan(IReadOnlyList<Material> Parts, StatementRequest Request)
{
    // From the richest notes to the barest.
    private static readonly int[] PointsOfPart = [16, 12, 8, 6, 4, 3, 2];

    /// <summary>The plan with the most points that fit together; the barest where none does, and another round will be needed.</summary>
    /// <param name="room">Tokens that all points together may take.</param>
    public static CondensingPlan Of(PromptedModel model, Material material, int room)
    {
        Dictionary<string, int> counted = [];
        CondensingPlan[] plans =
        [
            .. PointsOfPart
                .Select(points => StatementRequest.Points(material.Language, points))
                .Select(request => new CondensingPlan(MaterialParts.Of(material, request.Room(model), Count), request)),
        ];
        return plans.FirstOrDefault(p => p.Parts.Count * p.Request.UsualTokens(model) <= room, plans[^1]);

        int Count(string line) => counted.TryGetValue(line, out int tokens) ? tokens : counted[line] = model.Count(line);
    }
}
