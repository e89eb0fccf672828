namespace Summarizer.Cli.Tests.Documents;

/// <summary>What the documents for users say is what the program does.</summary>
public sealed class ReadmeTests
{
    private const string Begin = "<!-- help: summarize --help -->\n", End = "<!-- end -->";

    [Theory]
    [InlineData("README.md", "en")]
    [InlineData("README.zh-CN.md", "zh")]
    public async Task The_help_in_the_readme_is_the_commands_own(string file, string language)
    {
        using Summarize summarize = new Summarize().With("SUMMARIZE_LANG", language);
        string help = (await summarize.RunAsync(["--help"])).Output.ReplaceLineEndings("\n").Trim('\n');
        string path = Repository.File(file);
        string readme = (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        int begin = readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = readme.IndexOf(End, begin, StringComparison.Ordinal);
        string expected = $"```\n{help}\n```\n";
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            await File.WriteAllTextAsync(path, readme[..begin] + expected + readme[end..], TestContext.Current.CancellationToken);
        else
            Assert.Equal(expected, readme[begin..end]);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    [InlineData("CONTRIBUTING.md")]
    public void Every_file_that_a_document_links_to_exists(string file)
    {
        IEnumerable<string> links = System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(Repository.File(file)), @"\]\((?!https?:|#)([^)#]+)[^)]*\)")
            .Select(m => m.Groups[1].Value);

        Assert.All(links, link => Assert.True(Path.Exists(Repository.File(link)), $"{file} links to {link}"));
    }
}
