using System.Text.Json;

namespace Summarizer.Cli.Tests;

/// <summary>The day, the paper and the page of what is read, from the options to the digest.</summary>
public sealed class DatelineTests : IDisposable
{
    private readonly Summarize summarize = new();

    public DatelineTests() => summarize.Write("湖北日报-2023-11-09-02版.txt", Samples.Bridge);

    public void Dispose() => summarize.Dispose();

    [Theory]
    [InlineData("Hubei Daily, 9 Nov 2023, p. 2")]
    [InlineData("Hubei Daily, 8 Nov 2023, p. 2", "--date", "2023年11月8日")]
    [InlineData("Wuhan Evening News, 9 Nov 2023, p. A3", "--publication", "武汉晚报", "--page", "a3")]
    public async Task Options_count_more_than_the_file_s_name(string citation, params string[] options)
    {
        Outcome split = await summarize.RunAsync(["split", "湖北日报-2023-11-09-02版.txt", .. options]);
        Outcome digest = await summarize.RunAsync(["湖北日报-2023-11-09-02版.txt", .. options]);
        Outcome json = await summarize.RunAsync(["湖北日报-2023-11-09-02版.txt", "-f", "json", .. options]);

        Assert.Contains($"> {citation}\n", split.Output, StringComparison.Ordinal);
        Assert.Contains($"{citation}*\n", digest.Output, StringComparison.Ordinal);
        Assert.Equal(citation, JsonDocument.Parse(json.Output).RootElement.GetProperty("articles")[0].GetProperty("dateline").GetProperty("citation").GetString());
    }

    [Theory]
    [InlineData("--date", "2023-02-30")]
    [InlineData("--page", "two")]
    [InlineData("--encoding", "foo")]
    [InlineData("--encoding", "utf-7")]
    public async Task What_is_no_day_page_or_encoding_is_wrong_usage(string option, string value)
    {
        Outcome outcome = await summarize.RunAsync(["split", "湖北日报-2023-11-09-02版.txt", option, value]);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains(value, outcome.Error, StringComparison.Ordinal);
    }
}
