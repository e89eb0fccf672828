using System.Diagnostics;

namespace Summarizer.Cli.Tests;

/// <summary>Completion scripts, and what they are told.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly Summarize summarize = new();

    public void Dispose() => summarize.Dispose();

    [Theory]
    [InlineData("summarize sp", "split")]
    [InlineData("summarize page.txt --form", "--format")]
    [InlineData("summarize page.txt --format js", "json")]
    [InlineData("summarize page.txt --runtime ", "native")]
    [InlineData("summarize completion z", "zsh")]
    public async Task What_may_come_next_is_told(string typed, string expected)
    {
        Outcome outcome = await summarize.RunAsync([$"[suggest:{typed.Length}]", typed]);

        Assert.Contains(expected, outcome.Output.Split('\n'));
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task Every_shell_gets_a_script_of_its_own(string shell)
    {
        Outcome outcome = await summarize.RunAsync(["completion", shell]);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Contains("[suggest:", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bash_completes_with_its_script()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs bash");
        string script = summarize.Write("complete.bash", (await summarize.RunAsync(["completion", "bash"])).Output);
        string test = summarize.Write("test.bash", $$"""
            . '{{script}}'
            summarize() { '{{Summarize.Dotnet}}' '{{Summarize.Program}}' "$@"; }
            COMP_LINE='summarize compl' COMP_POINT=15 COMP_WORDS=(summarize compl) COMP_CWORD=1
            _summarize
            printf '%s\n' "${COMPREPLY[@]}"
            """);

        using Process bash = Process.Start(new ProcessStartInfo("bash", [test]) { RedirectStandardOutput = true, WorkingDirectory = summarize.Folder })!;

        Assert.Equal("completion\n", await bash.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
    }
}
