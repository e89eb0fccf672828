using Summarizer.Reading;
using Summarizer.Splitting;

namespace Summarizer.Tests.Splitting;

/// <summary>The sample pages with their gold: how well they are split, and that nothing of them is lost.</summary>
public sealed class PagesTests
{
    private const string Folder = "tests/Summarizer.Tests/Splitting/Pages";

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Repository.File(Folder), "*.gold.json", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Repository.File(Folder), f)).Order(StringComparer.Ordinal)];

    /// <summary>The figures that pages have to reach: those written blind, and the others.</summary>
    [Theory]
    [InlineData("blind", BlindF, BlindTitles, BlindContinuations, BlindCounts)]
    [InlineData("own", OwnF, OwnTitles, OwnContinuations, OwnCounts)]
    public void Pages_are_told_apart_as_well_as_ever(string kind, double f, double titles, double continuations, double counts)
    {
        List<PageScore> scores = [.. Directory.EnumerateFiles(Repository.File($"{Folder}/{kind}"), "*.gold.json").Order(StringComparer.Ordinal).Select(Score)];
        PageScore sum = scores.Aggregate((a, b) => a + b);
        (double F, double Titles, double Continuations, double Counts) reached =
            (sum.F / scores.Count, (double)sum.Titles / sum.Gold, (double)sum.Continuations / sum.Gold, (double)sum.Counts / sum.Gold);

        Assert.True(
            reached.F >= f && reached.Titles >= titles && reached.Continuations >= continuations && reached.Counts >= counts,
            $"{kind}: {scores.Count} pages, {reached}");
    }

    // The gold of five blind pages calls an article that stands under a headline and a jump line no continuation: 81 of 86 is all there is.
    private const double BlindF = 0.96, BlindTitles = 0.95, BlindContinuations = 0.94, BlindCounts = 0.90;
    private const double OwnF = 0.98, OwnTitles = 0.98, OwnContinuations = 0.98, OwnCounts = 0.95;

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_character_of_a_page_is_accounted_for(string gold) => Ledgers.Check(PageSplitter.Split(Read(gold)));

    [Fact]
    public void The_measure_agrees_with_the_scorer_in_Python()
    {
        GoldPage gold = GoldPage.Read(Repository.File($"{Folder}/measure/gold.json"));
        PageScore score = PageScore.Of(gold, FoundArticle.Read(Repository.File($"{Folder}/measure/found.json")));

        Assert.Equal(File.ReadAllText(Repository.File($"{Folder}/measure/score.txt")).Trim(),
            FormattableString.Invariant($"F={score.F:F4} articles gold={score.Gold} pred={score.Found} matched {score.Matched} title={score.Titles} continuation={score.Continuations} err={score.CountError} ends={score.Ends}"));
    }

    private static PageScore Score(string gold) =>
        PageScore.Of(GoldPage.Read(gold), [.. PageSplitter.Split(Read(gold)).Articles.Select(FoundArticle.Of)]);

    private static SourceDocument Read(string gold)
    {
        string path = Path.IsPathRooted(gold) ? gold : Repository.File($"{Folder}/{gold}");
        string stem = path[..^".gold.json".Length];
        string page = Directory.EnumerateFiles(Path.GetDirectoryName(path)!, Path.GetFileName(stem) + ".*").Single(f => !f.EndsWith(".gold.json", StringComparison.Ordinal));
        return SourceReader.ReadFile(page, new ReadOptions());
    }
}
