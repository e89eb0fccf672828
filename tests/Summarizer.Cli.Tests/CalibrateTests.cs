using System.Text.Json;

namespace Summarizer.Cli.Tests;

/// <summary><c>eval calibrate</c>: the rates of the checks, as docs/fidelity.md has them.</summary>
public sealed class CalibrateTests : IDisposable
{
    private readonly Summarize summarize = new();

    public void Dispose() => summarize.Dispose();

    [Fact]
    public async Task The_published_table_is_what_the_command_prints()
    {
        Outcome outcome = await summarize.RunAsync(["eval", "calibrate"]);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        string[] parts = outcome.Output.Split("\n### Assertions of the suites\n");
        Assert.Contains("| citations |", parts[1], StringComparison.Ordinal);
        Assert.Contains(parts[0], (await File.ReadAllTextAsync(Repository.File("docs/fidelity.md"), TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_speaks_Chinese_and_json()
    {
        Assert.Contains("| 万、亿弄错 |", (await summarize.With("SUMMARIZE_LANG", "zh").RunAsync(["eval", "calibrate"])).Output, StringComparison.Ordinal);

        using JsonDocument json = JsonDocument.Parse((await summarize.RunAsync(["eval", "calibrate", "-f", "json"])).Output);
        Assert.Equal("summarize/calibration/1", json.RootElement.GetProperty("schema").GetString());
    }
}
