namespace Summarizer.Generating;

/// <summary>What was found, as a prompt says it: a line each, the errors first.</summary>
internal static class FindingList
{
    public static string Of(IEnumerable<Finding> findings) => string.Join(
        '\n', findings.Where(f => f.Severity != Severity.Info).OrderByDescending(f => f.Severity).Select(f => $"- {f.Message}").Distinct());
}
