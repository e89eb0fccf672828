using System.Text.Json;
using Summarizer.Cli.Output;

namespace Summarizer.Cli.Tests;

/// <summary><c>-o</c>: where results go, what is never overwritten, and how the format is found.</summary>
public sealed class OutputTests : IDisposable
{
    private readonly Summarize summarize = new();

    public OutputTests()
    {
        summarize.Write("in/1.txt", Samples.Bridge);
        summarize.Write("in/more/2.txt", Samples.Harvest);
    }

    public void Dispose() => summarize.Dispose();

    [Theory]
    [InlineData("digest.md", '#')]
    [InlineData("digest.json", '{')]
    [InlineData("digest.jsonl", '{')]
    [InlineData("digest.html", '<')]
    [InlineData("digest.docx", 'P')]
    [InlineData("digest.xliff", '<')]
    [InlineData("digest.xlf", '<')]
    [InlineData("digest.tsv", 'i')]
    [InlineData("digest.txt", 'i')]
    public async Task The_extension_decides_the_format(string file, char first)
    {
        Outcome outcome = await summarize.RunAsync(["in/1.txt", "-o", file]);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Output));
        Assert.Equal(first, Text(file)[0]);
    }

    [Fact]
    public async Task A_named_format_wins_over_the_extension()
    {
        await summarize.RunAsync(["in/1.txt", "-o", "digest.txt", "-f", "json"]);

        JsonDocument.Parse(Text("digest.txt")).Dispose();
    }

    [Theory]
    [InlineData("html", "</html>")]
    [InlineData("xliff", "</xliff>")]
    public async Task Several_inputs_make_one_document(string format, string end)
    {
        Outcome outcome = await summarize.RunAsync(["in/1.txt", "in/more/2.txt", "-o", $"all.{format}"]);

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("江城新桥通车", Text($"all.{format}"), StringComparison.Ordinal);
        Assert.Contains("北山粮食丰收", Text($"all.{format}"), StringComparison.Ordinal);
        Assert.Equal(2, Text($"all.{format}").Split(end).Length);
    }

    [Fact]
    public async Task A_table_in_a_file_has_the_mark_that_Excel_knows_UTF_8_by_and_a_piped_one_has_none()
    {
        await summarize.RunAsync(["in/1.txt", "-o", "digest.tsv"]);
        Outcome piped = await summarize.RunAsync(["in/1.txt", "-f", "tsv"]);

        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(Path.Combine(summarize.Folder, "digest.tsv"))[..3]);
        Assert.StartsWith("id\t", piped.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, "models pull")]
    [InlineData(2, "--only", "--only", "abstract")]
    public async Task A_memory_without_translations_is_refused(int code, string told, params string[] options)
    {
        Outcome outcome = await summarize.RunAsync(["in/1.txt", "-o", "memory.tmx", .. options]);

        Assert.Equal(code, outcome.ExitCode);
        Assert.Contains(told, outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(summarize.Folder, "memory.tmx")));
    }

    [Fact]
    public async Task A_folder_gets_a_file_for_each_input_in_the_same_subfolders()
    {
        Outcome outcome = await summarize.RunAsync(["in/1.txt", "in/more/2.txt", "-o", "out", "-f", "json"]);

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("江城新桥通车", Text("out/1.json"), StringComparison.Ordinal);
        Assert.Contains("北山粮食丰收", Text("out/more/2.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inputs_that_differ_only_in_their_extension_keep_it()
    {
        summarize.Write("in/1.md", Samples.Harvest);

        await summarize.RunAsync(["in/1.txt", "in/1.md", "-o", "out/"]);

        Assert.Contains("江城新桥通车", Text("out/1.txt.md"), StringComparison.Ordinal);
        Assert.Contains("北山粮食丰收", Text("out/1.md.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_inputs_may_share_a_file_that_can_hold_them()
    {
        await summarize.RunAsync(["in/1.txt", "in/more/2.txt", "-o", "all.jsonl"]);

        Assert.Equal(2, Text("all.jsonl").TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task A_file_that_exists_is_replaced_only_by_force()
    {
        summarize.Write("digest.md", "mine");

        Assert.Equal(2, (await summarize.RunAsync(["in/1.txt", "-o", "digest.md"])).ExitCode);
        Assert.Equal("mine", Text("digest.md"));
        Assert.Equal(0, (await summarize.RunAsync(["in/1.txt", "-o", "digest.md", "--force"])).ExitCode);
        Assert.Contains("江城新桥通车", Text("digest.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_even_force_replaces_an_input()
    {
        Assert.Equal(2, (await summarize.RunAsync(["in/1.txt", "-o", "in/1.txt", "-f", "md", "--force"])).ExitCode);
        Assert.Equal(Samples.Bridge, Text("in/1.txt"));
    }

    [Fact]
    public async Task Nor_does_it_through_a_link()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs rights to make links");
        File.CreateSymbolicLink(Path.Combine(summarize.Folder, "link.md"), Path.Combine(summarize.Folder, "in/1.txt"));

        Outcome outcome = await summarize.RunAsync(["link.md", "-o", "in/1.txt", "-f", "md", "--force"]);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal(Samples.Bridge, Text("in/1.txt"));
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_told_before_any_work()
    {
        summarize.Write("file", "");

        Outcome outcome = await summarize.RunAsync(["in/1.txt", "-o", "file/digest.md"]);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("file/digest.md cannot be written", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_written_is_kept_when_its_place_is_taken_in_the_meantime()
    {
        string path = Path.Combine(summarize.Folder, "digest.md");
        CommandException error;
        using (AtomicFile file = new(path))
        {
            file.Writer.Write("hours of work");
            File.WriteAllText(path, "somebody else's");
            error = Assert.Throws<CommandException>(() => file.Commit(Replacing.Nothing));
        }

        Assert.Equal("somebody else's", File.ReadAllText(path));
        string kept = Assert.Single(Directory.GetFiles(summarize.Folder, ".digest.md.*.tmp"));
        Assert.Contains(kept, error.Message, StringComparison.Ordinal);
        Assert.Equal("hours of work", File.ReadAllText(kept));
    }

    [Fact]
    public async Task The_results_of_the_last_run_are_no_pages_of_the_next()
    {
        Assert.Equal(0, (await summarize.RunAsync(["in", "-o", "in/results"])).ExitCode);
        Assert.Equal(0, (await summarize.RunAsync(["in", "-o", "in/results", "--force"])).ExitCode);
        Assert.Equal(["1.md", "more/2.md"], Files("in/results"));

        Outcome same = await summarize.RunAsync(["in", "-o", "in"]);
        Assert.Equal(2, same.ExitCode);
        Assert.Contains("both the input and the output", same.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_that_cannot_be_read_leaves_no_file_and_no_temporary_one()
    {
        File.WriteAllBytes(Path.Combine(summarize.Folder, "broken.txt"), [0x50, 0x4B, 3, 4, 0, 0, 0, 0, 0, 0]);

        Assert.Equal(3, (await summarize.RunAsync(["broken.txt", "-o", "out/"])).ExitCode);
        Assert.False(Directory.Exists(Path.Combine(summarize.Folder, "out")));
    }

    [Fact]
    public async Task A_file_has_no_byte_order_mark_and_line_feeds()
    {
        await summarize.RunAsync(["in/1.txt", "-o", "digest.md"]);
        byte[] bytes = File.ReadAllBytes(Path.Combine(summarize.Folder, "digest.md"));

        Assert.Equal((byte)'#', bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
    }

    private string[] Files(string folder) =>
    [
        .. Directory.GetFiles(Path.Combine(summarize.Folder, folder), "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Path.Combine(summarize.Folder, folder), f).Replace('\\', '/'))
            .Where(f => !f.StartsWith(".summarize/", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    private string Text(string file) => File.ReadAllText(Path.Combine(summarize.Folder, file));
}
