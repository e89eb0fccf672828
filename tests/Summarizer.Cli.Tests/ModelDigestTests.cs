using System.Diagnostics;
using System.Text.Json;

namespace Summarizer.Cli.Tests;

/// <summary>The digest by a model, through the real runtime, on a model whose reply is scripted: streaming, stopping, choosing, refusing.</summary>
public sealed class ModelDigestTests : IDisposable
{
    private readonly Summarize summarize = new();

    public ModelDigestTests()
    {
        summarize.Scripted("tiny.gguf", "A bridge opened on 1 March.");
        summarize.Write("page.txt", Samples.Bridge);
    }

    public void Dispose() => summarize.Dispose();

    [Fact]
    public async Task The_three_tasks_answer_in_the_digest()
    {
        Outcome outcome = await summarize.RunAsync(["page.txt", "-m", "tiny.gguf", "-f", "json"]);

        Assert.Equal(0, outcome.ExitCode);
        using JsonDocument digest = JsonDocument.Parse(outcome.Output);
        JsonElement run = digest.RootElement.GetProperty("run");
        Assert.Equal(("model", "tiny"), (run.GetProperty("mode").GetString(), run.GetProperty("model").GetString()));
        JsonElement article = digest.RootElement.GetProperty("articles")[0];
        Assert.Equal("A bridge opened on 1 March.", article.GetProperty("titleTranslation").GetString());
        Assert.All(article.GetProperty("translation").EnumerateArray(), p => Assert.Equal("A bridge opened on 1 March.", p.GetProperty("target").GetString()));
    }

    [Theory]
    [InlineData("abstract", new[] { "abstract" })]
    [InlineData("translation", new[] { "translation" })]
    [InlineData("facts,translation", new[] { "facts", "translation" })]
    public async Task Only_what_is_asked_for_is_made(string only, string[] parts)
    {
        Outcome outcome = await summarize.RunAsync(["page.txt", "-m", "tiny.gguf", "--only", only, "-f", "json"]);

        using JsonDocument digest = JsonDocument.Parse(outcome.Output);
        JsonElement article = digest.RootElement.GetProperty("articles")[0];
        // What this model says is no list that can be read: its tasks leave a finding, and what was not asked for leaves nothing.
        string[] found = [.. article.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("message").GetString()!)];
        Assert.Equal(parts, new[] { "abstract", "facts", "translation" }.Where(p =>
            article.GetProperty(p).GetArrayLength() > 0 || found.Any(m => m.Contains(p == "facts" ? "key facts" : p, StringComparison.OrdinalIgnoreCase))));
    }

    [Fact]
    public async Task The_estimate_comes_first_and_q_silences_it()
    {
        Assert.Contains("tokens to read", (await summarize.RunAsync(["page.txt", "-m", "tiny.gguf"])).Error, StringComparison.Ordinal);
        Assert.Empty((await summarize.RunAsync(["page.txt", "-m", "tiny.gguf", "-q"])).Error);
    }

    [Fact]
    public async Task A_finding_of_severity_error_counts_only_when_strict()
    {
        // An English translation that is Chinese.
        summarize.Scripted("chinese.gguf", "一座桥通车了。");

        Assert.Equal(0, (await summarize.RunAsync(["page.txt", "-m", "chinese.gguf", "-q"])).ExitCode);
        Assert.Equal(5, (await summarize.RunAsync(["page.txt", "-m", "chinese.gguf", "-q", "--strict"])).ExitCode);
    }

    [Fact]
    public async Task Articles_come_as_they_finish_and_an_interrupt_keeps_them()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs signals");
        string[] pages = [.. Enumerable.Range(1, 40).Select(i => $"{i:00}.txt")];
        foreach (string page in pages)
            summarize.Write(page, Samples.Bridge + string.Concat(Enumerable.Repeat("\n\n市交通局介绍了以后的安排，市民提出了许多建议。", 20)));
        using Process process = summarize.Start([.. pages, "-m", "tiny.gguf", "-f", "jsonl"]);
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);

        string? first = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        using (Process kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        string[] rest = (await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(130, process.ExitCode);
        Assert.InRange(1 + rest.Length, 1, pages.Length - 1);
        Assert.All(rest.Prepend(first!), line => JsonDocument.Parse(line).Dispose());
        Assert.Contains("\"exitCode\":130", await error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interrupted_file_holds_the_articles_that_were_done()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs signals");
        string[] pages = [.. Enumerable.Range(1, 40).Select(i => $"{i:00}.txt")];
        foreach (string page in pages)
            summarize.Write(page, Samples.Bridge + string.Concat(Enumerable.Repeat("\n\n市交通局介绍了以后的安排，市民提出了许多建议。", 20)));
        using Process process = summarize.Start([.. pages, "-m", "tiny.gguf", "-o", "out/", "-f", "json"]);
        process.StandardInput.Close();
        while (!File.Exists(Path.Combine(summarize.Folder, "out", "02.json")) && !process.HasExited)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        using (Process kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(130, process.ExitCode);
        string[] files = Directory.GetFiles(Path.Combine(summarize.Folder, "out"));
        Assert.InRange(files.Length, 2, pages.Length - 1);
        Assert.All(files, f => JsonDocument.Parse(File.ReadAllText(f)).Dispose());
    }

    [Theory]
    [InlineData(4, "no model 'qwen9'", "-m", "qwen9")]
    [InlineData(4, "not a GGUF file", "-m", "page.txt")]
    [InlineData(4, "no file gone.gguf", "-m", "gone.gguf")]
    [InlineData(4, "not on this machine", "-m", "qwen3-4b-2507")]
    [InlineData(4, "no model 'qwen9'", "-m", "tiny.gguf", "--translator", "qwen9")]
    [InlineData(2, "nowhere", "-m", "tiny.gguf", "--prompts", "nowhere")]
    public async Task What_cannot_be_used_is_refused_before_any_work(int code, string expected, params string[] arguments)
    {
        Outcome outcome = await summarize.RunAsync(["page.txt", .. arguments]);

        Assert.Equal((code, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains(expected, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_cut_off_is_refused_by_its_header()
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(summarize.Folder, "tiny.gguf"));
        File.WriteAllBytes(Path.Combine(summarize.Folder, "cut.gguf"), bytes[..(bytes.Length / 2)]);

        Outcome outcome = await summarize.RunAsync(["page.txt", "-m", "cut.gguf"]);

        Assert.Equal(4, outcome.ExitCode);
        Assert.Contains("cut off", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_named_runtime_is_never_replaced_by_another()
    {
        Outcome outcome = await summarize.RunAsync(["page.txt", "-m", "tiny.gguf", "--runtime", "llamasharp", "-f", "json"]);

        if (outcome.ExitCode != 0)
            Assert.Equal((6, ""), (outcome.ExitCode, outcome.Output));
        else
            Assert.Contains("\"runtime\": \"llamasharp\"", outcome.Output, StringComparison.Ordinal);
    }
}
