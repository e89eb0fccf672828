using System.Globalization;
using System.Text.RegularExpressions;

namespace Summarizer.Cli.Tests;

/// <summary><c>bench</c> through the real runtime; what the figures are is the machine's.</summary>
public sealed partial class BenchTests : IDisposable
{
    private readonly Summarize summarize = new();

    public void Dispose() => summarize.Dispose();

    [Fact]
    public async Task It_tells_reading_writing_memory_and_the_minutes_for_a_page()
    {
        summarize.Scripted("tiny.gguf");
        Outcome outcome = await summarize.RunAsync(["bench", "-m", "tiny.gguf", "--runtime", "native"]);

        Assert.Equal(0, outcome.ExitCode);
        string[] lines = outcome.Output.TrimEnd().Split('\n');
        Assert.Equal("tiny, native runtime, threads: 1", lines[0]);
        Assert.Matches("^reads [0-9.]+ tokens/s$", lines[1]);
        Assert.Equal(["1", "4", "8", "16"], lines[2..6].Select(l => Width().Match(l).Groups[1].Value));
        Assert.All(lines[2..6], l => Assert.True(double.Parse(Width().Match(l).Groups[2].Value, CultureInfo.InvariantCulture) > 0, l));
        Assert.StartsWith("memory ", lines[6], StringComparison.Ordinal);
        Assert.Matches("^the sample page \\([1-9]+ articles, [0-9]+ tokens to read and [0-9]+ to write\\): about [0-9.]+ minutes$", lines[7]);
    }

    [Fact]
    public async Task Without_a_model_it_says_how_to_get_one()
    {
        Outcome outcome = await summarize.RunAsync(["bench"]);

        Assert.Equal(4, outcome.ExitCode);
        Assert.Contains("summarize models pull", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gpu_that_is_not_there_is_said_in_one_line_and_the_processor_computes()
    {
        summarize.Scripted("tiny.gguf");
        summarize.Write("page.txt", Samples.Bridge);
        Outcome outcome = await summarize.RunAsync(
            ["page.txt", "-m", "tiny.gguf", "--gpu-layers", "-1", "--runtime", "native", "--only", "translation"]);

        Assert.Equal(0, outcome.ExitCode);
        Assert.Single(outcome.Error.Split('\n'), l => l.Contains("so the processor computes", StringComparison.Ordinal));
    }

    // The figure of writing, and how many at once.
    [GeneratedRegex("^writes (?=[0-9.]+ tokens/s, ([0-9]+) at once$)([0-9.]+)")]
    private static partial Regex Width();
}
