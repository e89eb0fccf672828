using Summarizer.Reading;

namespace Summarizer.Tests.Reading;

public sealed class InputFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("输入").FullName;

    public InputFilesTests()
    {
        Directory.CreateDirectory(Path.Combine(folder, "sub"));
        foreach (string name in (string[])["b.txt", "a.md", "c.xlsx", "sub/d.txt", "page1.txt", "page10.txt"])
            File.WriteAllText(Path.Combine(folder, name), "文");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_gives_its_text_files_in_order() =>
        Assert.Equal(["a.md", "b.txt", "page1.txt", "page10.txt", "sub/d.txt"], Names(folder));

    [Theory]
    [InlineData("*.txt", new[] { "b.txt", "page1.txt", "page10.txt" })]
    [InlineData("**/*.txt", new[] { "b.txt", "page1.txt", "page10.txt", "sub/d.txt" })]
    [InlineData("page?.txt", new[] { "page1.txt" })]
    public void A_pattern_is_expanded_here_and_not_by_the_shell(string pattern, string[] expected) =>
        Assert.Equal(expected, Names(Path.Combine(folder, pattern)));

    [Fact]
    public void An_input_named_twice_is_read_once() =>
        Assert.Single(InputFiles.Expand([Path.Combine(folder, "b.txt"), Path.Combine(folder, "b.txt")]));

    [Fact]
    public void Standard_input_is_a_dash() => Assert.Equal(["-"], InputFiles.Expand(["-"]));

    [Fact]
    public void A_misspelt_name_is_answered_with_the_nearest() =>
        Assert.Contains("page1.txt", Assert.Throws<ReadException>(() => InputFiles.Expand([Path.Combine(folder, "pagee1.txt")])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("*.pdf")]
    [InlineData("none/*.txt")]
    public void A_pattern_that_matches_nothing_is_an_error(string pattern) =>
        Assert.Throws<ReadException>(() => InputFiles.Expand([Path.Combine(folder, pattern)]));

    private IEnumerable<string> Names(string argument) =>
        InputFiles.Expand([argument]).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'));
}
