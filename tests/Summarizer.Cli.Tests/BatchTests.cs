using System.Runtime.Versioning;
using System.Text.Json;

namespace Summarizer.Cli.Tests;

/// <summary>Many inputs into one folder, and the same command again: what is done stays done, what is the user's stays the user's.</summary>
public sealed class BatchTests : IDisposable
{
    private readonly Summarize summarize = new();

    public BatchTests()
    {
        summarize.Write("in/1.txt", Samples.Bridge);
        summarize.Write("in/2.txt", Samples.Harvest);
    }

    public void Dispose() => summarize.Dispose();

    [Fact]
    public async Task The_same_command_again_does_nothing_and_needs_no_force()
    {
        Outcome first = await RunAsync();
        DateTime written = File.GetLastWriteTimeUtc(PathOf("out/1.md"));
        Outcome second = await RunAsync();

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Contains("Written: 2 files with 2 articles", first.Error, StringComparison.Ordinal);
        Assert.Contains("Written: 0 files with 0 articles", second.Error, StringComparison.Ordinal);
        Assert.Contains("Done before: 2", second.Error, StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(PathOf("out/1.md")));
    }

    [Fact]
    public async Task An_input_that_changed_is_done_again_and_the_others_are_not()
    {
        await RunAsync();
        summarize.Write("in/1.txt", Samples.Bridge.Replace("3.8亿", "4.2亿", StringComparison.Ordinal));

        Outcome again = await RunAsync();

        Assert.Equal(0, again.ExitCode);
        Assert.Contains("Written: 1 files with 1 articles", again.Error, StringComparison.Ordinal);
        Assert.Contains("4.2亿", Text("out/1.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--abstract-length", "40")]
    [InlineData("--only", "facts")]
    [InlineData("--publication", "江城日报")]
    public async Task Another_wish_makes_the_results_anew(string option, string value)
    {
        await RunAsync();

        Assert.Contains("Done before: 0", (await RunAsync(option, value)).Error, StringComparison.Ordinal);
        Assert.Contains("Done before: 2", (await RunAsync(option, value)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_glossary_s_content_counts_and_not_its_name()
    {
        summarize.Write("names.csv", "source,target\n江城,Jiangcheng\n");
        await RunAsync("--glossary", "names.csv");
        summarize.Write("same.csv", "source,target\n江城,Jiangcheng\n");
        Assert.Contains("Done before: 2", (await RunAsync("--glossary", "same.csv")).Error, StringComparison.Ordinal);

        summarize.Write("names.csv", "source,target\n江城,River City\n");

        Assert.Contains("Done before: 0", (await RunAsync("--glossary", "names.csv")).Error, StringComparison.Ordinal);
        Assert.Contains("River City", Text("out/1.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_that_somebody_changed_is_never_replaced_in_silence()
    {
        await RunAsync();
        summarize.Write("out/1.md", "mine now");
        summarize.Write("in/1.txt", Samples.Harvest);

        Outcome refused = await RunAsync();
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("was changed since it was written", refused.Error, StringComparison.Ordinal);
        Assert.Equal("mine now", Text("out/1.md"));

        Assert.Equal(0, (await RunAsync("--force")).ExitCode);
        Assert.Contains("北山粮食丰收", Text("out/1.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_was_there_before_is_somebody_else_s()
    {
        summarize.Write("out/2.md", "theirs");

        Outcome refused = await RunAsync();

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("out/2.md exists", refused.Error.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.False(File.Exists(PathOf("out/1.md")));
    }

    [Fact]
    public async Task A_result_that_was_deleted_is_written_again()
    {
        await RunAsync();
        File.Delete(PathOf("out/1.md"));

        Assert.Contains("Written: 1 files", (await RunAsync()).Error, StringComparison.Ordinal);
        Assert.True(File.Exists(PathOf("out/1.md")));
    }

    [Fact]
    public async Task One_bad_input_stops_nobody()
    {
        File.WriteAllBytes(PathOf("in/0.txt"), [0x50, 0x4B, 3, 4, 0, 0, 0, 0, 0, 0]);
        File.WriteAllText(PathOf("in/1a.txt"), "");

        Outcome outcome = await RunAsync();

        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("Written: 2 files with 2 articles", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("Failed: 2", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_closing_table_has_a_row_for_each_input()
    {
        string error = (await RunAsync()).Error;

        Assert.Matches(@"Input +State +Articles +Errors +Warnings +Time\n", error);
        Assert.Matches(@"in/1.txt +done +1 +0 +0 +0:00:0\d\n", error.Replace('\\', '/'));
    }

    [Fact]
    public async Task Without_a_folder_nothing_of_a_text_is_left_on_disk()
    {
        string[] before = Entries();
        await summarize.RunAsync(["in", "-q"]);
        Assert.Equal(before, Entries());

        await summarize.RunAsync(["in", "-o", "all.jsonl", "-q"]);
        Assert.Equal([.. before.Append("all.jsonl").Order(StringComparer.Ordinal)], Entries());
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task Results_are_readable_by_their_owner_alone_unless_they_were_opened_to_others()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "rights are Unix's");
        const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await RunAsync();
        Assert.Equal(Owner, File.GetUnixFileMode(PathOf("out/1.md")));
        Assert.Equal(Owner | UnixFileMode.UserExecute, File.GetUnixFileMode(PathOf("out")));

        File.SetUnixFileMode(PathOf("out/1.md"), Owner | UnixFileMode.GroupRead);
        await RunAsync("--only", "facts");
        Assert.Equal(Owner | UnixFileMode.GroupRead, File.GetUnixFileMode(PathOf("out/1.md")));
    }

    [Fact]
    public async Task Programs_follow_a_run_line_by_line()
    {
        Outcome outcome = await RunAsync("--progress", "json");

        NJsonSchema.JsonSchema schema = await NJsonSchema.JsonSchema.FromFileAsync(Repository.File("docs/progress.schema.json"), TestContext.Current.CancellationToken);
        Assert.All(outcome.Error.Split('\n').Where(l => l.Contains("\"event\"", StringComparison.Ordinal)), l => Assert.Empty(schema.Validate(l)));
        Assert.NotEmpty(schema.Validate("{\"event\":\"end\"}"));
        JsonElement[] events = [.. outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
        string[] names = [.. events.Where(e => e.TryGetProperty("event", out _)).Select(e => e.GetProperty("event").GetString()!).Where(e => e != "progress")];
        Assert.Equal(["start", "article", "input", "article", "input", "end"], names);
        JsonElement end = events.Last(e => e.TryGetProperty("event", out JsonElement name) && name.GetString() == "end");
        Assert.Equal((2, 2, 0), (end.GetProperty("files").GetInt32(), end.GetProperty("articles").GetInt32(), end.GetProperty("failed").GetInt32()));
    }

    [Fact]
    public async Task A_dry_run_tells_what_would_be_done_and_writes_nothing()
    {
        await summarize.RunAsync(["in/1.txt", "-o", "out", "-q"]);
        string[] before = Entries();

        Outcome outcome = await RunAsync("--dry-run");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(before, Entries());
        Assert.Matches(@"in/1.txt +done before +1", outcome.Output.Replace('\\', '/'));
        Assert.Matches(@"in/2.txt +to do +1", outcome.Output.Replace('\\', '/'));
    }

    [Fact]
    public async Task A_dry_run_with_a_model_counts_tokens_and_measures_time()
    {
        summarize.Scripted("tiny.gguf", "A bridge opened.");

        Outcome outcome = await RunAsync("--dry-run", "-m", "tiny.gguf");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Matches(@"\d+ tokens to read and \d+ to write: about \d+:\d\d:\d\d", outcome.Output);
        Assert.False(Directory.Exists(PathOf("out")));
    }

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

    private string[] Entries() =>
    [
        .. Directory.GetFiles(summarize.Folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Select(f => Path.GetRelativePath(summarize.Folder, f).Replace('\\', '/')).Where(f => !f.StartsWith(".home/", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];
}
