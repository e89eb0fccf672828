using Summarizer.Prompting;

namespace Summarizer.Generating;

/// <summary>What is asked for one article, decided before anything is asked.</summary>
/// <param name="StatementRoom">Tokens of material that fit with every statement asked for.</param>
/// <param name="To">The language of the translation; null: none.</param>
internal sealed record ArticlePlan(
    Article Article, Material Whole, IReadOnlyList<StatementRequest> Statements, int StatementRoom,
    Language? To, IReadOnlyList<TranslationPiece> Translation)
{
    /// <summary>A translation was asked for, into the language that the article has.</summary>
    public bool IsInTargetLanguage { get; private init; }

    /// <summary>Statements were asked for, and the article has no sentence they could cite.</summary>
    public bool LacksSentences { get; private init; }

    public static ArticlePlan Of(Article article, DigestOptions options, PromptedModel writer, PromptedModel translator)
    {
        Material whole = Material.Of(article);
        StatementRequest[] statements = whole.Ids.Count == 0 ? [] :
        [
            .. options.AbstractLanguages.Select(l => StatementRequest.Abstract(Language.Of(l), options.AbstractLength)),
            .. options.FactLanguages.Select(l => StatementRequest.Facts(Language.Of(l))),
        ];
        Language? to = options.TranslationLanguage is { } code && Language.Of(code) != whole.Language ? Language.Of(code) : null;
        return new ArticlePlan(
            article, whole, statements,
            statements.Length == 0 ? 0 : statements.Min(s => s.Room(writer)),
            to, to is null ? [] : TranslationPlan.For(translator, whole, to))
        {
            IsInTargetLanguage = options.TranslationLanguage is not null && to is null,
            LacksSentences = whole.Ids.Count == 0 && options.AbstractLanguages.Count + options.FactLanguages.Count > 0,
        };
    }

    /// <summary>What it will take, when nothing is asked twice.</summary>
    public DigestEstimate Estimate(PromptedModel writer, PromptedModel translator)
    {
        int materialTokens = writer.Count(Whole.Text);
        bool isTooLong = Statements.Count > 0 && materialTokens > StatementRoom;
        CondensingPlan? condensing = isTooLong ? CondensingPlan.Of(writer, Whole, StatementRoom) : null;
        IReadOnlyList<Material> parts = condensing?.Parts ?? [];
        StatementRequest? points = condensing?.Request;
        // Prompts of one article share its text: it is read once for all that have the same.
        int read = Statements.Sum(s => TaskTokens(writer, s.Function(writer)))
            + (Statements.Count == 0 ? 0 : points is null ? materialTokens : Math.Min(materialTokens, StatementRoom))
            + parts.Sum(p => writer.Count(p.Text) + TaskTokens(writer, points!.Function(writer)))
            + Translation.Select(t => t.Context).Distinct(ReferenceEqualityComparer.Instance).OfType<Material>()
                .Where(c => translator != writer || c != Whole || Statements.Count == 0 || points is not null).Sum(c => translator.Count(c.Text))
            + Translation.Sum(_ => TaskTokens(translator, translator.Prompts[PromptFunction.Translate]));
        int written = Statements.Sum(s => s.UsualTokens(writer))
            + (parts.Count * (points?.UsualTokens(writer) ?? 0))
            + (To is null ? 0 : Translation.Sum(t => translator.Length.OfTranslation(t.Line.PlainText(Whole.Language), Whole.Language, To)));
        return new DigestEstimate(1, Statements.Count + parts.Count + Translation.Count, read, written);
    }

    private static int TaskTokens(PromptedModel model, PromptFunction function) => model.Count(function.Template);
}
