namespace Summarizer.Cli.Tests;

/// <summary>The folder of a batch and its journal: held by another, damaged, full, read-only, elsewhere, shown and pruned.</summary>
public sealed class BatchFolderTests : IDisposable
{
    private readonly Summarize summarize = new();

    public BatchFolderTests()
    {
        summarize.Write("in/1.txt", Samples.Bridge);
        summarize.Write("in/2.txt", Samples.Harvest);
    }

    public void Dispose() => summarize.Dispose();

    [Fact]
    public async Task A_second_process_on_the_folder_is_told()
    {
        await RunAsync();
        using Journaling.Journal held = Journaling.Journal.Open(PathOf("out"), _ => { }, TimeProvider.System);

        Outcome outcome = await RunAsync("--only", "facts");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("Another summarize is at work in", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_journal_is_told_and_the_work_goes_on()
    {
        await RunAsync();
        File.WriteAllText(PathOf("out/.summarize/journal.db"), new string('x', 9000));

        Outcome outcome = await RunAsync("--force");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("is damaged. It was moved to", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("Written: 2 files", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("Done before: 2", (await RunAsync()).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_told_before_any_work()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs /proc, where nobody may write, not even root");

        Outcome outcome = await summarize.RunAsync(["in", "-o", "/proc/results/"]);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("cannot be written", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 100)]
    [InlineData("-m tiny.gguf", 250)]
    public async Task A_full_disk_loses_nothing_and_the_run_goes_on_when_there_is_room(string model, int kib)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs a small disk of its own");
        summarize.Scripted("tiny.gguf", "A bridge opened on 1 March.");
        for (int i = 0; i < 16; i++)
            summarize.Write($"many/{i:00}.txt", $"{i}号{Samples.Bridge}\n\n{string.Concat(Enumerable.Range(0, 12).Select(n => $"第{i}座桥的第{n}段说明在此。"))}");
        Directory.CreateDirectory(PathOf("small"));
        string command = $"'{Summarize.Dotnet}' '{Summarize.Program}' many -o small -f json {model}";
        string script = $"""
            mount -t tmpfs -o size={kib}k tmpfs small || exit 77
            {command}; echo "first: $?"
            ls small/*.json | wc -l
            mount -o remount,size=60m small
            {command}; echo "second: $?"
            cp small/*.json results/
            """;
        Directory.CreateDirectory(PathOf("results"));
        using System.Diagnostics.Process process = summarize.Start("unshare", ["-rm", "sh", "-c", script]);
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.SkipWhen(process.ExitCode == 77 || output.Length == 0, "may not mount a disk here");

        Assert.True(output.Contains("first: 2", StringComparison.Ordinal), output + await error);
        Assert.Contains("second: 0", output, StringComparison.Ordinal);
        Assert.Equal(16, Directory.GetFiles(PathOf("results")).Length);
        await summarize.RunAsync($"many -o whole -f json {model}".Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.All(Directory.GetFiles(PathOf("whole"), "*.json"), f => Assert.Equal(File.ReadAllText(f), Text($"results/{Path.GetFileName(f)}")));
    }

    [Fact]
    public async Task The_journal_can_be_kept_elsewhere_or_not_at_all()
    {
        Assert.Equal(0, (await RunAsync("--journal", "none")).ExitCode);
        Assert.False(Directory.Exists(PathOf("out/.summarize")));
        Assert.Equal(2, (await RunAsync("--journal", "none")).ExitCode);

        Assert.Equal(0, (await RunAsync("--journal", "work", "--force")).ExitCode);
        Assert.True(File.Exists(PathOf("work/.summarize/journal.db")));
        Assert.Contains("Done before: 2", (await RunAsync("--journal", "work")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_journal_is_shown_and_pruned()
    {
        summarize.Scripted("tiny.gguf", "A bridge opened.");
        await RunAsync("-m", "tiny.gguf");

        Outcome shown = await summarize.RunAsync(["journal", "out"]);
        Assert.Equal(0, shown.ExitCode);
        Assert.Matches(@"in/1.txt +\d+ +1 +\d+ KiB +tiny +\d{4}-\d\d-\d\d", shown.Output.Replace('\\', '/'));

        File.Delete(PathOf("in/2.txt"));
        Assert.Equal(0, (await summarize.RunAsync(["journal", "out", "--prune", "gone"])).ExitCode);
        string left = (await summarize.RunAsync(["journal", "out"])).Output;
        Assert.Contains("1.txt", left, StringComparison.Ordinal);
        Assert.DoesNotContain("2.txt", left, StringComparison.Ordinal);

        Assert.Equal(0, (await summarize.RunAsync(["journal", "out", "--prune", "all"])).ExitCode);
        Assert.False(Directory.Exists(PathOf("out/.summarize")));
        Assert.True(File.Exists(PathOf("out/1.md")));
        Assert.Equal(2, (await summarize.RunAsync(["journal", "out"])).ExitCode);
    }

    private Task<Outcome> RunAsync(params string[] options) => summarize.RunAsync(["in", "-o", "out", .. options]);

    private string PathOf(string file) => Path.Combine(summarize.Folder, file);

    private string Text(string file) => File.ReadAllText(PathOf(file));
}
