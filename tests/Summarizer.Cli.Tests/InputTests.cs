using System.Text;
using System.Text.Json;

namespace Summarizer.Cli.Tests;

/// <summary>What can be read, and what one bad input does to the others.</summary>
public sealed class InputTests : IDisposable
{
    private readonly Summarize summarize = new();

    public void Dispose() => summarize.Dispose();

    [Theory]
    [InlineData("-")]
    [InlineData]
    public async Task Standard_input_is_read_when_it_is_named_or_piped(params string[] arguments)
    {
        Outcome outcome = await summarize.RunAsync(arguments, Encoding.UTF8.GetBytes(Samples.Bridge));

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("江城新桥通车", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gb18030_on_standard_input_comes_out_as_utf8()
    {
        Outcome outcome = await summarize.RunAsync(["-f", "json"], Samples.Gb18030.GetBytes(Samples.Bridge));

        using JsonDocument digest = JsonDocument.Parse(outcome.Output);
        Assert.Equal("gb18030", digest.RootElement.GetProperty("source").GetProperty("encoding").GetString());
        Assert.Equal("江城新桥通车", digest.RootElement.GetProperty("articles")[0].GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_pipe_that_made_question_marks_of_the_text_is_answered_with_advice()
    {
        Outcome outcome = await summarize.RunAsync([], Encoding.ASCII.GetBytes(Samples.Bridge));

        Assert.Equal((3, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("chcp 65001", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_standard_input_is_an_input_that_cannot_be_read() =>
        Assert.Equal(3, (await summarize.RunAsync([])).ExitCode);

    [Fact]
    public async Task One_bad_file_does_not_stop_the_others()
    {
        summarize.Write("1.txt", Samples.Bridge);
        summarize.Write("3.txt", Samples.Harvest);

        Outcome outcome = await summarize.RunAsync(["1.txt", "2.txt", "3.txt"]);

        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("江城新桥通车", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("北山粮食丰收", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("2.txt", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folders_and_patterns_are_expanded_by_the_command()
    {
        summarize.Write("pages/1.txt", Samples.Bridge);
        summarize.Write("pages/2.txt", Samples.Harvest);

        Outcome folder = await summarize.RunAsync(["pages"]);
        Outcome pattern = await summarize.RunAsync(["pages/*.txt"]);

        Assert.Equal(0, folder.ExitCode);
        Assert.Equal(folder.Output, pattern.Output);
        Assert.Equal(2, folder.Output.Split('\n').Count(l => l.StartsWith("# ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_commands_name_wins_over_a_files()
    {
        summarize.Write("split", Samples.Bridge);

        Assert.Equal(3, (await summarize.RunAsync(["split"])).ExitCode);
        Assert.Contains("江城新桥通车", (await summarize.RunAsync(["./split"])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_brackets_is_a_file()
    {
        summarize.Write("[1]", Samples.Bridge);

        Assert.Contains("江城新桥通车", (await summarize.RunAsync(["[1]"])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_json_format_a_bad_file_is_reported_as_json()
    {
        summarize.Write("1.txt", Samples.Bridge);

        Outcome outcome = await summarize.RunAsync(["1.txt", "2.txt", "-f", "jsonl", "-q"]);

        using JsonDocument error = JsonDocument.Parse(outcome.Error);
        Assert.Equal(3, error.RootElement.GetProperty("exitCode").GetInt32());
        Assert.Equal("2.txt", error.RootElement.GetProperty("source").GetString());
        Assert.Single(outcome.Output.TrimEnd().Split('\n'));
    }
}
