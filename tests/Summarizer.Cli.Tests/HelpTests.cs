using System.Globalization;
using System.Text;
using Summarizer.Cli.Messages;

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
        Assert.Matches(@"\A0\.1\.0\S*\n\z", outcome.Output);
        Assert.Empty(outcome.Error);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Help_is_reviewed_in_both_languages(string language)
    {
        summarize.Environment["SUMMARIZE_LANG"] = language;
        StringBuilder all = new();
        foreach (string[] command in new string[][] { [], ["digest"], ["translate"], ["brief"], ["split"], ["terms"], ["check"], ["eval"], ["eval", "score"], ["eval", "calibrate"], ["models"], ["models", "pull"], ["models", "import"], ["bench"], ["doctor"], ["journal"], ["purge"], ["completion"] })
        {
            Outcome outcome = await summarize.RunAsync([.. command, "--help"]);
            Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
            Assert.All(outcome.Output.Split('\n'), line => Assert.True(CellWidth.Of(line) <= 80, line));
            all.Append(CultureInfo.InvariantCulture, $"$ {string.Join(' ', ["summarize", .. command, "--help"])}\n{outcome.Output}\n");
        }
        Snapshot.Matches(all.ToString(), $"help.{language}.txt");
    }

    [Theory]
    [InlineData("LANG", "zh_CN.UTF-8", "用法：")]
    [InlineData("LANG", "de_DE.UTF-8", "Usage:")]
    [InlineData("LANG", "C", "Usage:")]
    [InlineData("SUMMARIZE_LANG", "zh", "用法：")]
    public async Task The_system_speaks_unless_the_user_names_a_language(string variable, string value, string expected)
    {
        summarize.Environment.Remove("SUMMARIZE_LANG");
        summarize.Environment["LANG"] = "en_US.UTF-8";
        summarize.Environment[variable] = value;

        Assert.Contains(expected, (await summarize.RunAsync(["--help"])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_is_utf8_without_a_mark_whatever_the_locale_says()
    {
        summarize.Environment["LC_ALL"] = "zh_CN.GB18030";

        Outcome outcome = await summarize.RunAsync(["--help"]);

        Assert.NotEqual(0xEF, outcome.OutputBytes[0]);
        // Decoding is strict.
        Assert.Contains("用法", (await summarize.With("SUMMARIZE_LANG", "zh").RunAsync(["--help"])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_configuration_does_not_stop_help()
    {
        summarize.Write(".home/summarize/config.json", "{");

        Assert.Equal(0, (await summarize.RunAsync(["--help"])).ExitCode);
    }
}
