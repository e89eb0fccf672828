namespace Summarizer.Cli.Tests;

public sealed class ShardTests : IDisposable
{
    private const int Pages = 12;

    private readonly Summarize summarize = new();

    public ShardTests()
    {
        for (int i = 0; i < Pages; i++)
            summarize.Write($"pages/{i % 2}/page{i}.txt", Samples.Bridge);
    }

    public void Dispose() => summarize.Dispose();

    [Fact]
    public async Task The_parts_make_every_result_once_in_one_folder()
    {
        List<string[]> made = [];
        for (int k = 1; k <= 3; k++)
        {
            HashSet<string> before = [.. Results("out")];
            Outcome outcome = await summarize.RunAsync(["pages", "-o", "out", "--shard", $"{k}/3"]);
            Assert.True(outcome.ExitCode == 0, outcome.Error);
            made.Add([.. Results("out").Except(before)]);
        }
        await summarize.RunAsync(["pages", "-o", "whole"]);

        Assert.Equal(Results("whole"), Results("out"));
        Assert.Equal(Pages, made.Sum(m => m.Length));
        Assert.All(made, m => Assert.InRange(m.Length, 1, Pages - 2));
    }

    [Fact]
    public async Task A_part_is_the_same_whoever_makes_it_and_whatever_is_added()
    {
        await summarize.RunAsync(["pages", "-o", "one", "--shard", "2/3"]);
        summarize.Write("pages/0/another.txt", Samples.Bridge);
        await summarize.RunAsync(["pages", "-o", "two", "--shard", "2/3"]);

        Assert.Empty(Results("one").Except(Results("two")));
        Assert.InRange(Results("two").Length - Results("one").Length, 0, 1);
    }

    [Fact]
    public async Task A_part_goes_to_a_folder()
    {
        Outcome outcome = await summarize.RunAsync(["pages", "--shard", "1/2"]);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("-o DIR", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0/3"), InlineData("4/3"), InlineData("1"), InlineData("a/b"), InlineData("1/2/3")]
    public async Task What_is_no_part_is_refused(string shard) =>
        Assert.Equal(2, (await summarize.RunAsync(["pages", "-o", "out", "--shard", shard])).ExitCode);

    private string[] Results(string folder) => Directory.Exists(Path.Combine(summarize.Folder, folder))
        ? [.. Directory.GetFiles(Path.Combine(summarize.Folder, folder), "*.md", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Path.Combine(summarize.Folder, folder), f)).Order(StringComparer.Ordinal)]
        : [];
}
