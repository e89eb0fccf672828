using System.Diagnostics;

namespace Summarizer.Cli.Tests;

/// <summary>What only happens where somebody looks on: the command on a pseudo-terminal of 80 columns.</summary>
public sealed class TerminalTests : IDisposable
{
    private readonly Summarize summarize = new();

    public TerminalTests() => summarize.Write("page.txt", Samples.Bridge);

    public void Dispose() => summarize.Dispose();

    [Fact]
    public async Task A_digest_is_set_and_not_shown_as_markdown()
    {
        string shown = await OnTerminalAsync("page.txt --no-input");

        Assert.Contains("\u001b[", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("## ", shown, StringComparison.Ordinal);
        Assert.Contains("• ", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_asks_for_markdown_gets_it_on_a_terminal_too() =>
        Assert.Contains("## 1. 江城新桥通车", await OnTerminalAsync("page.txt -f md --no-input"), StringComparison.Ordinal);

    [Fact]
    public async Task No_color_means_no_color()
    {
        summarize.Environment["NO_COLOR"] = "1";

        Assert.DoesNotContain("\u001b[38", await OnTerminalAsync("page.txt --no-input"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_model_the_offer_comes_after_the_result_and_no_is_an_answer()
    {
        string shown = await OnTerminalAsync("page.txt", "n\n");

        Assert.Matches("(?s)江城新桥通车.*Qwen3-4B-Instruct-2507.*Apache-2.0.*huggingface.co.*ModelScope.*Download it now", shown);
        Assert.Contains("Later: summarize models pull", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_yes_downloads_and_a_failed_download_has_its_own_exit_code()
    {
        summarize.Environment["HF_ENDPOINT"] = "http://127.0.0.1:9";

        string shown = await OnTerminalAsync("page.txt", "y\n");

        Assert.Contains("cannot be reached", shown, StringComparison.Ordinal);
        Assert.Contains("exit code 7", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--no-input")]
    [InlineData("--offline")]
    public async Task Nothing_is_asked_where_the_user_forbids_it(string option) =>
        Assert.DoesNotContain("[y/N]", await OnTerminalAsync($"page.txt {option}"), StringComparison.Ordinal);

    // util-linux's script gives a command a terminal.
    private async Task<string> OnTerminalAsync(string arguments, string input = "")
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "needs the command script of util-linux");
        summarize.Environment["TERM"] = "xterm-256color";
        string command = $"stty cols 80; '{Summarize.Dotnet}' '{Summarize.Program}' {arguments}; echo exit code $?";
        using Process process = summarize.Start("/usr/bin/script", ["-qec", command, "/dev/null"]);
        await process.StandardInput.WriteAsync(input);
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return output.ReplaceLineEndings("\n");
    }
}
