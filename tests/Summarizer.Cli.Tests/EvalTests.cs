using System.Text.Json;
using System.Xml.Linq;

namespace Summarizer.Cli.Tests;

/// <summary><c>eval</c>, from a suite to the exit code, with tiny models through the real engine.</summary>
public sealed class EvalTests : IDisposable
{
    private const string Suite = """
        prompt: translate
        cases:
          - id: good
            source: 大桥11月8日通车，总投资90亿元。
            whole: true
            assert: [figures, {contains: 9 billion}]
          - id: bad
            source: 大桥11月9日通车，总投资80亿元。
            whole: true
            assert: [figures]
        """;

    private const string Reply = "The bridge opened on November 8 at a cost of 9 billion yuan.";

    private readonly Summarize summarize = new();

    /// <summary>Every suite that comes with the program, by its prompt.</summary>
    public static TheoryData<string> Suites =>
        [.. Directory.EnumerateFiles(Repository.File("prompts"), "suite.yaml", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Repository.File("prompts"), Path.GetDirectoryName(f)!).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public void Dispose() => summarize.Dispose();

    [Fact]
    public async Task A_case_that_fails_is_told_with_its_line_and_gives_5()
    {
        Outcome run = await RunAsync("eval", "s.yaml", "-m", "tiny.gguf");

        Assert.Equal(5, run.ExitCode);
        Assert.Contains("s.yaml:7: failed: translate/bad", run.Output, StringComparison.Ordinal);
        Assert.Contains("cases 2: passed 1, flickering 0, failed 1, not asked 0", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_all_cases_pass_the_exit_code_is_0() =>
        Assert.Equal(0, (await RunAsync("eval", "s.yaml", "-m", "tiny.gguf", "--case", "good")).ExitCode);

    [Fact]
    public async Task Results_are_written_for_people_and_for_machines()
    {
        Outcome run = await RunAsync("eval", "s.yaml", "-m", "tiny.gguf", "-o", "r.json", "-o", "r.xml", "--repeats", "2", "-f", "json");

        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Path.Combine(summarize.Folder, "r.json")));
        Assert.Equal(run.Output, File.ReadAllText(Path.Combine(summarize.Folder, "r.json")));
        JsonElement contestant = json.RootElement.GetProperty("contestants")[0], first = contestant.GetProperty("suites")[0].GetProperty("cases")[0];
        Assert.Equal(64, contestant.GetProperty("model").GetProperty("sha256").GetString()!.Length);
        Assert.Equal(("good", "passed", 2), (first.GetProperty("id").GetString(), first.GetProperty("status").GetString(), first.GetProperty("answers").GetArrayLength()));
        Assert.Equal([1, 2], first.GetProperty("answers").EnumerateArray().Select(a => a.GetProperty("seed").GetInt32()));
        Assert.EndsWith("要译的段落：¶1", first.GetProperty("prompt")[1].GetProperty("text").GetString(), StringComparison.Ordinal);
        XElement suite = XDocument.Load(Path.Combine(summarize.Folder, "r.xml")).Root!.Element("testsuite")!;
        Assert.Equal(("2", "1"), (suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value));
        Assert.Contains("80亿元", suite.Descendants("failure").Single().Attribute("message")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_model_meets_every_version_of_the_prompts()
    {
        summarize.Scripted("other.gguf", "The bridge opened on November 9 at a cost of 8 billion yuan.");
        foreach (string version in new[] { "a", "b" })
        {
            summarize.Write($"{version}/translate/skprompt.txt", File.ReadAllText(Repository.File("prompts/translate/skprompt.txt")).Replace("供报纸发表", $"供报纸发表{version}", StringComparison.Ordinal));
            summarize.Write($"{version}/translate/config.json", File.ReadAllText(Repository.File("prompts/translate/config.json")));
        }

        Outcome run = await RunAsync("eval", "s.yaml", "-m", "tiny.gguf", "-m", "other.gguf", "--prompts", "a", "--prompts", "b", "-f", "json");

        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement[] contestants = [.. json.RootElement.GetProperty("contestants").EnumerateArray()];
        Assert.Equal(["tiny a", "tiny b", "other a", "other b"], contestants.Select(c => $"{c.GetProperty("model").GetProperty("name").GetString()} {c.GetProperty("promptsFolder").GetString()}"));
        Assert.Equal(2, contestants.Select(c => c.GetProperty("prompts").GetString()).Distinct().Count());
        Assert.Equal(["passed", "passed", "failed", "failed"], contestants.Select(c => c.GetProperty("suites")[0].GetProperty("cases")[0].GetProperty("status").GetString()));
    }

    [Fact]
    public async Task A_recorded_run_is_replayed_without_the_model_and_says_so()
    {
        await RunAsync("eval", "s.yaml", "-m", "tiny.gguf", "--record", "replies");
        File.Delete(Path.Combine(summarize.Folder, "tiny.gguf"));

        Outcome run = await summarize.RunAsync(["eval", "s.yaml", "--replay", "replies"]);

        Assert.Equal(5, run.ExitCode);
        Assert.Contains("REPLAY", run.Output, StringComparison.Ordinal);
        Assert.Contains("cases 2: passed 1, flickering 0, failed 1, not asked 0", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9 billion", "8 billion")]
    [InlineData("\"origin\": \"model\"", "\"origin\": \"hand\"")]
    [InlineData("\"origin\": \"model\",", "")]
    [InlineData("\"checksum\": \"", "\"checksum\": \"0")]
    public async Task A_recording_that_no_model_gave_is_refused(string written, string instead)
    {
        await RunAsync("eval", "s.yaml", "-m", "tiny.gguf", "--record", "replies");
        string reply = Directory.EnumerateFiles(Path.Combine(summarize.Folder, "replies", "tiny")).First(f => !f.EndsWith("recording.json", StringComparison.Ordinal));
        string text = File.ReadAllText(reply);
        Assert.Contains(written, text, StringComparison.Ordinal);
        File.WriteAllText(reply, text.Replace(written, instead, StringComparison.Ordinal));

        Outcome run = await summarize.RunAsync(["eval", "s.yaml", "--replay", "replies"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is not what a model gave", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_replay_fails_where_the_prompt_is_another_and_says_how()
    {
        await RunAsync("eval", "s.yaml", "-m", "tiny.gguf", "--record", "replies");
        summarize.Write("new/translate/skprompt.txt", File.ReadAllText(Repository.File("prompts/translate/skprompt.txt")).Replace("供报纸发表", "供杂志发表", StringComparison.Ordinal));
        summarize.Write("new/translate/config.json", File.ReadAllText(Repository.File("prompts/translate/config.json")));

        Outcome run = await summarize.RunAsync(["eval", "s.yaml", "--replay", "replies", "--prompts", "new"]);

        Assert.Equal(5, run.ExitCode);
        Assert.Contains("not asked 2", run.Output, StringComparison.Ordinal);
        Assert.Contains("Record anew", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_replay_fails_where_a_case_says_something_else()
    {
        await RunAsync("eval", "s.yaml", "-m", "tiny.gguf", "--record", "replies");
        summarize.Write("s.yaml", Suite.Replace("11月8日", "11月7日", StringComparison.Ordinal));

        Outcome run = await summarize.RunAsync(["eval", "s.yaml", "--replay", "replies"]);

        Assert.Contains("not asked 1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_suite_does_not_take_the_others_with_it()
    {
        summarize.Write("broken.yaml", "prompt: facts\ncases: 3");
        Outcome run = await RunAsync("eval", "broken.yaml", "s.yaml", "-m", "tiny.gguf", "--case", "good");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("broken.yaml:2:8:", run.Error, StringComparison.Ordinal);
        Assert.Contains("passed 1", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, "eval", "s.yaml")]
    [InlineData(4, "eval", "s.yaml", "-m", "none.gguf")]
    [InlineData(2, "eval", "none", "-m", "tiny.gguf")]
    [InlineData(2, "eval", "s.yaml", "-m", "tiny.gguf", "--case", "none")]
    [InlineData(2, "eval", "s.yaml", "--replay", "none")]
    [InlineData(2, "eval", "s.yaml", "--replay", "none", "--record", "none")]
    [InlineData(2, "eval", "s.yaml", "-m", "tiny.gguf", "-o", "r.pdf")]
    public async Task What_cannot_be_run_is_refused(int code, params string[] arguments) => Assert.Equal(code, (await RunAsync(arguments)).ExitCode);

    [Theory]
    [MemberData(nameof(Suites))]
    public async Task Every_suite_of_the_program_runs_through_the_engine(string suite)
    {
        summarize.Scripted("tiny.gguf", Reply);
        if (suite.StartsWith("hy-mt", StringComparison.Ordinal))
            return;

        Outcome run = await summarize.RunAsync(["eval", suite, "-m", "tiny.gguf", "--context", "32768", "--repeats", "1", "-f", "json"]);

        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement[] cases = [.. json.RootElement.GetProperty("contestants")[0].GetProperty("suites")[0].GetProperty("cases").EnumerateArray()];
        Assert.NotEmpty(cases);
        Assert.All(cases, c => Assert.True(c.GetProperty("error").ValueKind == JsonValueKind.Null, c.ToString()));
        Assert.All(cases, c => Assert.Equal(1, c.GetProperty("answers").GetArrayLength()));
        Assert.Equal(5, run.ExitCode);
    }

    private Task<Outcome> RunAsync(params string[] arguments)
    {
        summarize.Scripted("tiny.gguf", Reply);
        if (!File.Exists(Path.Combine(summarize.Folder, "s.yaml")))
            summarize.Write("s.yaml", Suite);
        return summarize.RunAsync(arguments);
    }
}
