using Summarizer.Checking;

namespace Summarizer.Calibrating;

/// <summary>One text that the checks were run on.</summary>
/// <param name="Mutation">What is wrong in it; null where it is right.</param>
/// <param name="Found">Errors and warnings; of a wrong text those that the right one does not have.</param>
internal sealed record Trial(Mutation? Mutation, IReadOnlyList<Finding> Found, bool IsStatement = false)
{
    public static IEnumerable<Trial> Of(string right, IEnumerable<WrongText> wrong, Func<WrongText?, string, IReadOnlyList<Finding>> check, bool isStatement = false)
    {
        IReadOnlyList<Finding> known = Counted(check(null, right));
        yield return new Trial(null, known, isStatement);
        foreach (WrongText text in wrong)
            yield return new Trial(text.Mutation, [.. Counted(check(text, text.Text)).Where(f => !known.Any(k => Verdicts.IsSame(k, f) && k.Severity >= f.Severity))], isStatement);
    }

    private static IReadOnlyList<Finding> Counted(IReadOnlyList<Finding> findings) => [.. findings.Where(f => f.Severity != Severity.Info)];
}
