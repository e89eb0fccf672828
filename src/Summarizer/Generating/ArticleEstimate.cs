using Summarizer.Prompting;

namespace Summarizer.Generating;

/// <summary>Counts what an article's plan will take, when nothing is asked twice. What prompts share from their beginning is read once.</summary>
internal static class ArticleEstimate
{
    // The number that tells the prompts of two paragraphs apart.
    private const int HandleTokens = 2;

    public static DigestEstimate Of(ArticlePlan plan, PromptedModel writer, PromptedModel translator)
    {
        DigestEstimate statements = OfStatements(plan, writer);
        DigestEstimate translation = OfTranslation(plan, translator);
        bool isShared = writer == translator && statements.Calls > 0 && plan.Translation.Any(t => t.Context == plan.Whole);
        return statements + translation + new DigestEstimate(1, 0, isShared ? -writer.Count(plan.Whole.Text) : 0, 0);
    }

    private static DigestEstimate OfStatements(ArticlePlan plan, PromptedModel model)
    {
        if (plan.Statements.Count == 0)
            return DigestEstimate.None;
        DigestEstimate asked = new(
            0, plan.Statements.Count, plan.Statements.Sum(s => model.Count(s.Function(model).Template)), plan.Statements.Sum(s => s.UsualTokens(model)));
        int material = model.Count(plan.Whole.Text);
        if (material <= plan.StatementRoom)
            return asked with { TokensIn = asked.TokensIn + material };

        CondensingPlan condensing = CondensingPlan.Of(model, plan.Whole, plan.StatementRoom);
        int task = model.Count(condensing.Request.Function(model).Template);
        int points = condensing.Parts.Count * condensing.Request.UsualTokens(model);
        return asked + new DigestEstimate(
            0, condensing.Parts.Count, points + condensing.Parts.Sum(p => model.Count(p.Text) + task), points);
    }

    private static DigestEstimate OfTranslation(ArticlePlan plan, PromptedModel model)
    {
        if (plan.To is not { } to)
            return DigestEstimate.None;
        HashSet<Material> contexts = new(plan.Translation.Select(t => t.Context), ReferenceEqualityComparer.Instance);
        int task = model.Count(model.Prompts[PromptFunction.Translate].Template);
        return new DigestEstimate(
            0, plan.Translation.Count, contexts.Sum(c => model.Count(c.Text) + task) + (plan.Translation.Count * HandleTokens),
            plan.Translation.Sum(t => model.Length.OfTranslation(t.Line.PlainText(plan.Whole.Language), plan.Whole.Language, to)));
    }
}
