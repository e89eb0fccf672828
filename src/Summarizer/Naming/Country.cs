using Summarizer.Terms;

namespace Summarizer.Naming;

/// <summary>A country, or a large city abroad, of the built-in table.</summary>
/// <param name="StandIns">What means it in the news without naming it: Washington, Tokyo.</param>
/// <param name="Letters">Characters that stand for it: 美 for 美国.</param>
/// <param name="NotAfter">Characters after which its name is part of other words.</param>
/// <param name="NotBefore">Likewise, before which.</param>
internal sealed record Country(string Name, IReadOnlyList<Term> Terms, IReadOnlyList<string> StandIns, string Letters, string NotAfter, string NotBefore)
{
    public static Country Of(string[] row)
    {
        string[] english = row[2].Split(';');
        return new Country(
            row[0], [.. Split(row[3]).Prepend(row[0]).Select(name => Term.Of(name, row[1], TermKind.Place, Split(english[0])))],
            Split(english.ElementAtOrDefault(1) ?? ""), row[4], row.ElementAtOrDefault(5) ?? "", row.ElementAtOrDefault(6) ?? "");
    }

    public bool IsMeant(string text, int start, int end) =>
        (start == 0 || !NotAfter.Contains(text[start - 1], StringComparison.Ordinal))
        && (end == text.Length || !NotBefore.Contains(text[end], StringComparison.Ordinal));

    private static string[] Split(string field) => field.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
