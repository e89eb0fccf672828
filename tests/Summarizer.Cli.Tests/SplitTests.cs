namespace Summarizer.Cli.Tests;

/// <summary><c>split</c>: what it writes where.</summary>
public sealed class SplitTests : IDisposable
{
    private readonly Summarize summarize = new();

    public SplitTests() => summarize.Write("page.txt", $"## 江城新桥通车 两岸/同贺\n\n本报讯（记者 甲文）新桥通车。\n\n## {new string('长', 45)}\n\n本报讯（记者 乙武）粮食丰收。\n\n## ..\n");

    public void Dispose() => summarize.Dispose();

    [Fact]
    public async Task A_folder_takes_an_article_a_file_with_a_safe_name()
    {
        Outcome outcome = await summarize.RunAsync(["split", "page.txt", "-o", "out"]);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Equal(["01-江城新桥通车-两岸-同贺.md", $"02-{new string('长', 40)}.md"], Files("out/page"));
        Assert.Contains("# 江城新桥通车 两岸/同贺\n", await File.ReadAllTextAsync(Path.Combine(summarize.Folder, "out/page", Files("out/page")[0]), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_replaced_unasked_and_all_of_a_page_or_none_is_written()
    {
        string mine = summarize.Write("out/page/02-" + new string('长', 40) + ".md", "mine");

        Outcome refused = await summarize.RunAsync(["split", "page.txt", "-o", "out"]);

        Assert.Equal(2, refused.ExitCode);
        Assert.Equal("mine", await File.ReadAllTextAsync(mine, TestContext.Current.CancellationToken));
        Assert.Single(Files("out/page"));
        Assert.Equal(0, (await summarize.RunAsync(["split", "page.txt", "-o", "out", "--force"])).ExitCode);
        Assert.NotEqual("mine", await File.ReadAllTextAsync(mine, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("link.md")]
    [InlineData("folder/01-江城新桥通车-两岸-同贺.md")]
    public async Task Not_even_force_replaces_an_input_that_bears_the_name_of_an_article(string? link)
    {
        Assert.SkipWhen(link is not null && OperatingSystem.IsWindows(), "needs rights to make links");
        const string name = "01-江城新桥通车-两岸-同贺.md";
        const string mine = "## 别的文章\n\n本报讯（记者 甲文）别的事。\n";
        string input = summarize.Write($"out/page/{name}", mine);
        if (link == "link.md") File.CreateSymbolicLink(Path.Combine(summarize.Folder, link), input);
        else if (link is not null) Directory.CreateSymbolicLink(Path.Combine(summarize.Folder, "folder"), Path.GetDirectoryName(input)!);

        Outcome outcome = await summarize.RunAsync(["split", "page.txt", link ?? $"out/page/{name}", "-o", "out", "--force"]);

        Assert.NotEqual(0, outcome.ExitCode);
        Assert.Contains($"{name} is one of the inputs", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(mine, await File.ReadAllTextAsync(input, TestContext.Current.CancellationToken));
        // None of the page's articles is written; the other input is split all the same.
        Assert.Equal([name], Files("out/page"));
        Assert.Single(Directory.EnumerateFiles(summarize.Folder, "01-别的文章.md", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData(1, "--article", "2")]
    [InlineData(1, "--no-split")]
    [InlineData(2)]
    public async Task Articles_are_chosen_or_all_is_one(int count, params string[] options)
    {
        Assert.Equal(0, (await summarize.RunAsync(["split", "page.txt", "-o", "out", .. options])).ExitCode);
        Assert.Equal(count, Files("out/page").Length);
    }

    [Theory]
    [InlineData("page.html")]
    [InlineData("-")]
    public async Task A_page_of_coloured_parts_is_written(string output)
    {
        Outcome outcome = await summarize.RunAsync(output == "-" ? ["split", "page.txt", "-f", "html"] : ["split", "page.txt", "-o", output]);

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("<!DOCTYPE html>", output == "-" ? outcome.Output : await File.ReadAllTextAsync(Path.Combine(summarize.Folder, output), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private string[] Files(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(summarize.Folder, folder)).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
}
