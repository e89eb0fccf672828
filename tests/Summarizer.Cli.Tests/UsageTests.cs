using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Summarizer.Cli.Tests;

/// <summary>Commands that are not understood: what is said about them, in both languages, and exit code 2.</summary>
public sealed class UsageTests : IDisposable
{
    private static readonly string[][] Wrong =
    [
        ["--forc", "page.txt"],
        ["page.txt", "--colour"],
        ["splt", "page.txt"],
        ["transcribe", "page.txt"],
        ["page.txt", "split"],
        ["-m", "x", "split", "page.txt"],
        ["split", "page.txt", "--model", "x"],
        ["page.txt", "-m"],
        ["page.txt", "-m", "a", "-m", "b"],
        ["--force=yes", "page.txt"],
        ["page.txt", "-f", "rtf"],
        ["split", "page.txt", "-f", "docx"],
        ["page.txt", "--threads", "many"],
        ["page.txt", "--gpu-layers", "-2"],
        ["page.txt", "--article", "7-3"],
        ["page.txt", "--article", "9"],
        ["page.txt", "--only", "abstract,poem"],
        ["page.txt", "--abstract", "fr"],
        ["page.txt", "--to", "klingon"],
        ["page.txt", "--seed", "-1"],
        ["page.txt", "--runtime", "cloud"],
        ["eval", "none"],
        ["eval", "calibrat"],
        ["eval", "calibrate", "-f", "html"],
        ["completion"],
        ["completion", "tcsh"],
        ["completion", "bash", "zsh"],
        ["page.txt", "-o", "digest.rtf"],
        ["page.txt", "-o", "page.txt", "-f", "md"],
        ["page.txt", "-o", "there.md"],
        ["page.txt", "second.txt", "-o", "both.json"],
    ];

    private readonly Summarize summarize = new();

    public UsageTests()
    {
        foreach (string file in new[] { "page.txt", "second.txt", "there.md" })
            summarize.Write(file, "江城新桥通车\n\n本报讯 记者 甲\n\n江城新桥3月1日通车，投资3.8亿元。市民说，过江只要五分钟。\n");
    }

    public void Dispose() => summarize.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task What_is_wrong_is_said_with_what_to_do(string language)
    {
        summarize.Environment["SUMMARIZE_LANG"] = language;
        StringBuilder all = new();
        foreach (string[] arguments in Wrong)
        {
            Outcome outcome = await summarize.RunAsync(arguments);
            Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
            all.Append(CultureInfo.InvariantCulture, $"$ {string.Join(' ', ["summarize", .. arguments])}\n{outcome.Error}\n");
        }
        Snapshot.Matches(all.ToString(), $"usage.{language}.txt");
    }

    [Fact]
    public async Task With_a_json_format_the_error_is_json_too()
    {
        Outcome outcome = await summarize.RunAsync(["page.txt", "-f", "json", "--seed", "x"]);

        using JsonDocument error = JsonDocument.Parse(outcome.Error);
        Assert.Equal("error", error.RootElement.GetProperty("level").GetString());
        Assert.Equal(2, error.RootElement.GetProperty("exitCode").GetInt32());
        Assert.StartsWith("--seed: ", error.RootElement.GetProperty("message").GetString(), StringComparison.Ordinal);
    }
}
