using Summarizer.Checking;

namespace Summarizer.Tests.Checking;

/// <summary>
/// Sentences written for this project, by kinds, with right and wrong translations: <c>Kinds/*.txt</c>. Of a right one no error may be
/// found, of a wrong one something must be.
/// </summary>
public sealed class KindsTests
{
    private const string Folder = "tests/Summarizer.Tests/Checking/Kinds";

    public static IEnumerable<TheoryDataRow<string, string, string>> Right => Rows(isWrong: false);

    public static IEnumerable<TheoryDataRow<string, string, string>> Wrong => Rows(isWrong: true);

    [Theory]
    [MemberData(nameof(Right))]
    public void A_right_translation_has_no_error(string kind, string source, string target) =>
        Assert.DoesNotContain(Found(source, target), f => (f.Severity == Severity.Error || kind is "negation" or "opposites") && Concerns(kind, f));

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_one_is_found(string kind, string source, string target) =>
        Assert.Contains(Found(source, target), f => f.Severity != Severity.Info && Concerns(kind, f));

    [Fact]
    public void Every_kind_has_both() =>
        Assert.All(Directory.GetFiles(Testing.Repository.File(Folder)), file => Assert.True(Lines(file).Any(l => l.StartsWith("- ", StringComparison.Ordinal)) && Lines(file).Any(l => l.Contains(" | ", StringComparison.Ordinal)), file));

    // Of negations and opposites the checks warn only: of a right one it may not even do that.
    private static bool Concerns(string kind, Finding finding) => kind is "negation" or "opposites" ? finding.Check == "claims" : finding.Check is "figures" or "dates";

    private static IReadOnlyList<Finding> Found(string source, string target) =>
        [.. Checks.OfTranslation(new Rendering(source, Language.Of("zh"), target, Language.Of("en")))];

    private static IEnumerable<TheoryDataRow<string, string, string>> Rows(bool isWrong)
    {
        foreach (string file in Directory.GetFiles(Testing.Repository.File(Folder)).Order(StringComparer.Ordinal))
        {
            string source = "", kind = Path.GetFileNameWithoutExtension(file);
            foreach (string line in Lines(file))
            {
                string[] cells = line.Split(" | ");
                if (cells.Length == 2)
                    source = cells[0];
                if (line.StartsWith("- ", StringComparison.Ordinal) == isWrong)
                    yield return new TheoryDataRow<string, string, string>(kind, source, cells.Length == 2 ? cells[1] : line[2..]);
            }
        }
    }

    private static IEnumerable<string> Lines(string file) => File.ReadLines(file).Where(l => l.Length > 0 && l[0] != '#');
}
