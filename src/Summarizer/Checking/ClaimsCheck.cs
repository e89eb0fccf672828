using Summarizer.Checking.Comparing;

namespace Summarizer.Checking;

/// <summary>Whether a statement cites sentences that exist, and these have the figures and dates it states.</summary>
internal static class ClaimsCheck
{
    public static IEnumerable<Finding> Of(CitedText statement, IReadOnlyDictionary<int, string> sources, Language from, DateOnly? day)
    {
        if (statement.Sentences.Count == 0)
            yield return new Finding("claims", Severity.Warning, null, statement.Text, FindingTexts.NoCitation(statement.Text));
        foreach (int id in statement.Sentences.Where(id => !sources.ContainsKey(id)))
            yield return new Finding("claims", Severity.Error, null, statement.Text, FindingTexts.UnknownCitation(statement.Text, id));
        string cited = string.Concat(statement.Sentences.Where(sources.ContainsKey).Select(id => sources[id]));
        if (cited.Length > 0)
            foreach (string figure in FigureComparison.Unfounded(new Rendering(cited, from, statement.Text, Language.Of(statement.Language)) { Day = day }))
                yield return new Finding("claims", Severity.Error, null, figure, FindingTexts.ClaimFigure(statement.Text, figure));
    }
}
