using System.Text.Json;

namespace Summarizer.Cli.Tests;

/// <summary>A name corrected once, in the table that <c>terms</c> writes, holds wherever the table is a glossary.</summary>
public sealed class TermsTests : IDisposable
{
    private readonly Summarize summarize = new();

    public TermsTests()
    {
        summarize.Write("page.txt", Samples.Bridge);
        summarize.Write("other.txt", Samples.Harvest);
    }

    public void Dispose() => summarize.Dispose();

    [Fact]
    public async Task A_corrected_table_is_the_glossary_of_the_next_run()
    {
        Assert.Equal(0, (await summarize.RunAsync(["terms", "page.txt", "-o", "names.csv"])).ExitCode);
        string path = Path.Combine(summarize.Folder, "names.csv");
        string written = File.ReadAllText(path);
        Assert.Contains("3.8亿元,380 million yuan,,,figure,", written, StringComparison.Ordinal);
        File.WriteAllText(path, written + "江城新桥,Jiangcheng New Bridge,,,place,mine\n");

        Outcome again = await summarize.RunAsync(["terms", "page.txt", "--glossary", "names.csv", "-f", "csv"]);

        Assert.Contains("江城新桥,Jiangcheng New Bridge,,,place,mine", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_pages_make_one_table_and_several_glossaries_one_vocabulary()
    {
        summarize.Write("a.csv", "江城新桥,Bridge A\n北山县,Beishan County\n");
        summarize.Write("b.tsv", "江城新桥\tBridge B\n");

        Outcome outcome = await summarize.RunAsync(["terms", "page.txt", "other.txt", "--glossary", "a.csv", "--glossary", "b.tsv", "-f", "tsv"]);

        string[] lines = outcome.Output.Split('\n');
        Assert.Equal("source\ttarget\tallowed\tforbidden\tkind\tnote", lines[0]);
        Assert.Single(lines, l => l.StartsWith("source\t", StringComparison.Ordinal));
        Assert.Contains("江城新桥\tBridge B\t\t\tterm\t", lines);
        Assert.Contains("北山县\tBeishan County\t\t\tterm\t", lines);
    }

    [Fact]
    public async Task A_glossary_beside_the_configuration_is_the_user_s_own()
    {
        string home = OperatingSystem.IsMacOS() ? ".home/Library/Application Support/summarize" : ".home/summarize";
        summarize.Write($"{home}/glossary.csv", "江城新桥,Own Bridge\n");

        Assert.Contains("Own Bridge", (await summarize.RunAsync(["terms", "page.txt"])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_digest_without_a_model_lists_them_too()
    {
        Assert.Contains("| 3.8亿元 | 380 million yuan | figure |", (await summarize.RunAsync(["page.txt", "-q"])).Output, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse((await summarize.RunAsync(["page.txt", "-q", "-f", "json"])).Output);
        Assert.NotEqual(0, json.RootElement.GetProperty("articles")[0].GetProperty("terms").GetArrayLength());
    }

    [Theory]
    [InlineData(2, "gone.csv", "terms", "page.txt", "--glossary", "gone.csv")]
    [InlineData(2, "gone.csv", "page.txt", "--glossary", "gone.csv")]
    [InlineData(2, "md, csv, tsv", "terms", "page.txt", "-f", "docx")]
    [InlineData(2, ".csv", "terms", "page.txt", "-o", "names.doc")]
    [InlineData(2, "page.txt", "terms", "page.txt", "-o", "page.txt")]
    [InlineData(2, "--force", "terms", "page.txt", "-o", "there.csv")]
    [InlineData(3, "nowhere.txt", "terms", "nowhere.txt")]
    public async Task What_cannot_be_done_is_told(int code, string expected, params string[] arguments)
    {
        summarize.Write("there.csv", "x,y\n");

        Outcome outcome = await summarize.RunAsync(arguments);

        Assert.Equal((code, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains(expected, outcome.Error, StringComparison.Ordinal);
        Assert.Equal("x,y\n", File.ReadAllText(Path.Combine(summarize.Folder, "there.csv")));
    }
}
