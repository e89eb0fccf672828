namespace Summarizer.Checking;

/// <summary>The checks, each a pure function that needs no model. A new one is a file beside these and a line here.</summary>
internal static class Checks
{
    private static readonly Func<Rendering, IEnumerable<Finding>>[] OfTranslations =
        [FiguresCheck.Of, DatesCheck.Of, NegationCheck.Of, OppositionCheck.Of, NamesCheck.Of, TermsCheck.Of, CompletenessCheck.Of, LanguageCheck.Of, RepetitionCheck.Of, QuotesCheck.Of, ChatterCheck.Of];

    private static readonly Func<Rendering, IEnumerable<Finding>>[] OfStatements = [LanguageCheck.Of, RepetitionCheck.Of, ChatterCheck.Of];

    public static IReadOnlyList<Finding> OfTranslation(Rendering translation) => [.. OfTranslations.SelectMany(c => c(translation))];

    /// <param name="sources">The sentences that the article has, by id.</param>
    /// <param name="day">The day of the paper, if somebody says.</param>
    public static IReadOnlyList<Finding> OfStatement(CitedText statement, IReadOnlyDictionary<int, string> sources, Language from, DateOnly? day = null)
    {
        string source = string.Concat(statement.Sentences.Where(sources.ContainsKey).Select(id => sources[id]));
        Rendering rendering = new(source, from, statement.Text, Language.Of(statement.Language));
        string article = string.Concat(sources.Values);
        return [.. ClaimsCheck.Of(statement, sources, from, day), .. NamesCheck.OfClaim(statement, source, article), .. OfStatements.SelectMany(c => c(rendering))];
    }
}
