namespace Summarizer.Cli.Tests;

public sealed class HelpTests : IDisposable
{
    private readonly Summarize summarize = new();

    public void Dispose() => summarize.Dispose();

    [Fact]
    public async Task The_version_is_one_line_on_standard_output()
    {
        Outcome outcome = await summarize.RunAsync(["--version"]);

        Assert.Equal(0, outcome.ExitCode);
        Assert.Matches(@"\A0\.1\.0\S*\r?\n\z", outcome.Output);
        Assert.Empty(outcome.Error);
    }
}
