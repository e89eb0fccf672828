namespace Summarizer.Cli.Tests;

public sealed class DoctorTests : IDisposable
{
    private readonly Summarize summarize = new();

    public void Dispose() => summarize.Dispose();

    [Fact]
    public async Task Every_room_of_the_machine_is_looked_at_and_a_missing_model_is_only_a_warning()
    {
        Outcome outcome = await summarize.RunAsync(["doctor"]);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        foreach (string subject in new[] { "runtime", "processor", "GPU", "memory", "models", "encodings", "Unicode (ICU)", "Chinese fonts", "model folder", "configuration" })
            Assert.Matches($@"(?m)^(ok|warn) +{System.Text.RegularExpressions.Regex.Escape(subject)}: ", outcome.Output);
        Assert.Contains("summarize models pull", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_self_test_runs_the_three_tasks_and_says_that_its_words_are_no_result()
    {
        Outcome outcome = await summarize.RunAsync(["doctor", "--self-test"]);

        Assert.Equal(0, outcome.ExitCode);
        Snapshot.Matches(outcome.Output, "self-test.en.txt");
    }

    [Fact]
    public async Task The_self_test_leaves_nothing_behind()
    {
        string temporary = Directory.CreateDirectory(Path.Combine(summarize.Folder, "tmp")).FullName;

        await summarize.With("TMPDIR", temporary).With("TMP", temporary).RunAsync(["doctor", "--self-test"]);

        Assert.Empty(Directory.GetFiles(temporary, "*.gguf"));
    }

    [Fact]
    public async Task A_runtime_that_does_not_load_fails_with_what_to_do()
    {
        Outcome native = await summarize.RunAsync(["doctor", "--runtime", "native"]);
        Outcome other = await summarize.RunAsync(["doctor", "--runtime", "llamasharp"]);

        Assert.Contains(new[] { native, other }, o => o.ExitCode == 0);
        Assert.All(new[] { native, other }.Where(o => o.ExitCode != 0), o =>
        {
            Assert.Equal(6, o.ExitCode);
            Assert.Contains("--runtime", o.Output, StringComparison.Ordinal);
        });
    }
}
