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

    private Task<Outcome> RunAsync(params string[] options) => summarize.RunAsync(["in", "-o", "out", .. options]);

    private string PathOf(string file) => Path.Combine(summarize.Folder, file);

    private string Text(string file) => File.ReadAllText(PathOf(file));

    private string[] Entries() =>
    [
        .. Directory.GetFiles(summarize.Folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Select(f => Path.GetRelativePath(summarize.Folder, f).Replace('\\', '/')).Where(f => !f.StartsWith(".home/", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];
}
