namespace Summarizer.Cli.Tests;

public sealed class PurgeTests : IDisposable
{
    private readonly Summarize summarize = new();

    public PurgeTests()
    {
        // Temporary files of other tests are not this one's to remove.
        summarize.Environment["TMPDIR"] = Directory.CreateDirectory(Path.Combine(summarize.Folder, "temp")).FullName;
        summarize.Environment["SUMMARIZE_MODELS"] = Directory.CreateDirectory(Path.Combine(summarize.Folder, "models")).FullName;
        summarize.Write("models/m.gguf", "model");
        summarize.Write("models/half.gguf.part", "half");
        summarize.Write("temp/summarize-self-test-x.gguf", "left");
        summarize.Write("page.txt", Samples.Bridge);
        summarize.Write("out/.result.md.abcdefgh.xyz.tmp", "unfinished");
        summarize.Write("out/.mine.tmp", "the user's");
        summarize.Write("other/.summarize/notes.txt", "another program's");
    }

    public void Dispose() => summarize.Dispose();

    [Fact]
    public async Task What_is_there_is_shown_and_stays_where_it_is_only_asked_for()
    {
        await summarize.RunAsync(["page.txt", "-o", "out"]);
        string[] before = Files();

        Outcome dry = await summarize.RunAsync(["purge", ".", "--dry-run"]);
        Outcome unasked = await summarize.RunAsync(["purge", "."]);

        Assert.Equal((0, 2), (dry.ExitCode, unasked.ExitCode));
        Assert.Contains(Path.Combine("out", ".summarize"), dry.Output, StringComparison.Ordinal);
        Assert.Contains("--yes", unasked.Error, StringComparison.Ordinal);
        Assert.Equal(before, Files());
    }

    [Fact]
    public async Task Every_trace_goes_and_nothing_else()
    {
        await summarize.RunAsync(["page.txt", "-o", "out"]);
        await summarize.RunAsync(["page.txt", "-o", "parts", "--shard", "1/1"]);
        Assert.True(File.Exists(Path.Combine(summarize.Folder, "parts", ".summarize", "shard-1-of-1", "journal.db")));

        Outcome outcome = await summarize.RunAsync(["purge", ".", "--yes"]);

        Assert.True(outcome.ExitCode == 0, outcome.Error);
        Assert.Equal(
            ["models/m.gguf", "other/.summarize/notes.txt", "out/.mine.tmp", "out/page.md", "page.txt", "parts/page.md"], Files());
        Assert.Contains("5", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Models_go_when_that_is_asked()
    {
        await summarize.RunAsync(["purge", "--with-models", "--yes"]);

        Assert.DoesNotContain(Files(), f => f.StartsWith("models/", StringComparison.Ordinal));
        Assert.Contains("out/.result.md.abcdefgh.xyz.tmp", Files());
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_told_and_the_others_are_seen_to()
    {
        Outcome outcome = await summarize.RunAsync(["purge", "gone", "out", "--yes"]);

        Assert.Equal(3, outcome.ExitCode);
        Assert.DoesNotContain("out/.result.md.abcdefgh.xyz.tmp", Files());
    }

    [Fact]
    public async Task The_same_in_chinese()
    {
        Outcome outcome = await summarize.With("SUMMARIZE_LANG", "zh").RunAsync(["purge", "out", "--dry-run"]);

        Assert.Contains("未写完的文件", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("将删除", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_written_is_its_owner_s_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has other rights.");
            return;
        }
        Outcome outcome = await summarize.RunAsync(["page.txt", "-o", "fresh"]);
        Assert.True(outcome.ExitCode == 0, outcome.Error);

        foreach (string path in (string[])["fresh/page.md", "fresh/.summarize", "fresh/.summarize/journal.db"])
            Assert.Equal((UnixFileMode)0, File.GetUnixFileMode(Path.Combine(summarize.Folder, path)) & (UnixFileMode)Convert.ToInt32("077", 8));
    }

    private string[] Files() => [.. Directory.GetFiles(summarize.Folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
        .Select(f => Path.GetRelativePath(summarize.Folder, f).Replace('\\', '/')).Where(f => !f.StartsWith(".home", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
