namespace Summarizer.Checking;

/// <summary>Whether a statement cites sentences, and such that exist.</summary>
internal static class ClaimsCheck
{
    public static IEnumerable<Finding> Of(CitedText statement, IReadOnlyDictionary<int, string> sources)
    {
        if (statement.Sentences.Count == 0)
            yield return new Finding("claims", Severity.Warning, null, statement.Text, FindingTexts.NoCitation(statement.Text));
        foreach (int id in statement.Sentences.Where(id => !sources.ContainsKey(id)))
            yield return new Finding("claims", Severity.Error, null, statement.Text, FindingTexts.UnknownCitation(statement.Text, id));
    }
}
