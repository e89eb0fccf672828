using System.Text.Json;
using Summarizer.Checking;

namespace Summarizer.Evaluating.Asserting;

/// <summary>Assertions about what carries the statements of an answer.</summary>
internal static class CitationAssertions
{
    /// <summary>Every statement cites, and only sentences that exist: read from the raw answer, because the pipeline drops the others.</summary>
    public static Judgement Valid(Answer answer)
    {
        if (answer.Statements.Count == 0)
            return Judgement.Of(false, SuiteTexts.Of("NoStatements"));
        string[] uncited = [.. answer.Statements.Where(s => s.Sentences.Count == 0).Select(s => s.Text)];
        int[] unknown = [.. Cited(answer.Raw).Except(answer.Question.Material.Ids)];
        return new Judgement(
            uncited.Length == 0 && unknown.Length == 0,
            unknown.Length > 0 ? SuiteTexts.Of("UnknownSentences", string.Join(SuiteTexts.Of("Comma"), unknown)) : uncited.Length > 0 ? SuiteTexts.Of("Uncited", uncited[0]) : "",
            uncited);
    }

    /// <summary>The sentences that a statement cites have its figures, dates and names.</summary>
    public static Judgement Supported(Answer answer)
    {
        if (answer.Statements.Count == 0)
            return Judgement.Of(false, SuiteTexts.Of("NoStatements"));
        return FidelityAssertions.NoErrors(answer.Statements
            .SelectMany(s => Checks.OfStatement(s, answer.Question.Sentences, answer.Question.From)).Where(f => f.Check == "claims"));
    }

    private static IEnumerable<int> Cited(string raw)
    {
        int start = raw.IndexOf('{', StringComparison.Ordinal), end = raw.LastIndexOf('}');
        if (start < 0 || end < start)
            return [];
        try
        {
            using JsonDocument json = JsonDocument.Parse(raw[start..(end + 1)]);
            return [.. Numbers(json.RootElement)];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static IEnumerable<int> Numbers(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Numbers(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Numbers),
        JsonValueKind.Number when element.TryGetInt32(out int number) => [number],
        _ => [],
    };
}
