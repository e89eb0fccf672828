namespace Summarizer.Cli.Tests;

/// <summary>
/// <c>translate</c> from files to files, on a model that copies the paragraph it is asked for: what comes back must be the file as it was,
/// so a mark that is lost, moved or doubled is found out.
/// </summary>
public sealed class TranslateTests : IDisposable
{
    private const string Page = "# 江城新桥今晨通车\n\n全长一千二百米的跨江大桥三月一日清晨开放。\n\n> 总投资三点八亿元，历时两年零五个月建成。\n\n- 附近居民步行过河只要六分钟。\n\n```\n代码甲\n```\n";

    private readonly Summarize summarize = new();

    public void Dispose() => summarize.Dispose();

    [Fact]
    public async Task Without_a_model_nothing_is_translated_and_the_exit_code_says_so()
    {
        summarize.Write("page.md", Page);

        Outcome outcome = await summarize.RunAsync(["translate", "page.md"]);

        Assert.Equal((4, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("summarize models pull", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_comes_back_with_every_mark_in_its_place_and_what_is_wrong_is_told()
    {
        Outcome outcome = await RunAsync("page.md", Page);

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(Page, outcome.Output);
        Assert.Contains("page.md: paragraph 1: ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_web_page_comes_back_as_a_web_page()
    {
        const string html = "<!DOCTYPE html><html lang=\"zh\"><head><meta charset=\"utf-8\"></head><body><h1 class=\"a\">江城新桥今晨通车</h1>\n<ul><li>总投资三点八亿元，历时两年零五个月建成。</li></ul>\n</body></html>\n";

        Outcome outcome = await RunAsync("page.html", html);

        Assert.Equal(html.Replace("lang=\"zh\"", "lang=\"en\"", StringComparison.Ordinal).Replace("\n</body>", "\n\n</body>", StringComparison.Ordinal), outcome.Output);
    }

    [Fact]
    public async Task Strict_makes_a_wrong_translation_the_exit_code() => Assert.Equal(5, (await RunAsync("page.md", Page, "--strict")).ExitCode);

    [Fact]
    public async Task A_file_that_cannot_be_read_stops_no_other_and_each_keeps_its_kind()
    {
        summarize.Write("in/a.md", Page);
        summarize.Write("in/b.txt", "云岭食堂昨天开张\n\n厨师每日更换菜单，街坊都说味道好。\n");
        File.WriteAllBytes(summarize.Write("in/c.txt", ""), [0, 1, 2, 3, 0, 0]);
        summarize.Copying("copying.gguf", Page + "云岭食堂昨天开张厨师每日更换菜单，街坊都说味道好。");

        Outcome outcome = await summarize.RunAsync(["translate", "in", "-o", "out/", "-m", "copying.gguf"]);

        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("c.txt", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(Page, File.ReadAllText(Path.Combine(summarize.Folder, "out", "a.md")));
        Assert.Equal("云岭食堂昨天开张\n\n厨师每日更换菜单，街坊都说味道好。\n", File.ReadAllText(Path.Combine(summarize.Folder, "out", "b.txt")));
        Assert.False(File.Exists(Path.Combine(summarize.Folder, "out", "c.txt")));
    }

    [Fact]
    public async Task Both_languages_stand_one_below_the_other() =>
        Assert.StartsWith("# 江城新桥今晨通车 / 江城新桥今晨通车\n\n全长一千二百米的跨江大桥三月一日清晨开放。\n\n全长", (await RunAsync("page.md", Page, "--bilingual")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task A_memory_s_translations_are_taken_and_counted()
    {
        summarize.Write("approved.tmx", """
            <tmx version="1.4"><header srclang="zh"/><body>
            <tu><tuv xml:lang="zh"><seg>江城新桥今晨通车</seg></tuv><tuv xml:lang="en"><seg>New Bridge Opens in Jiangcheng</seg></tuv></tu>
            <tu><tuv xml:lang="zh"><seg>附近居民步行过河只要六分钟。</seg></tuv><tuv xml:lang="en"><seg>People nearby walk across in six minutes.</seg></tuv></tu>
            </body></tmx>
            """);

        Outcome outcome = await RunAsync("page.md", Page, "--tm", "approved.tmx");

        Assert.StartsWith("# New Bridge Opens in Jiangcheng\n\n全长", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("- People nearby walk across in six minutes.\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("2 of 4 texts, 0 of them with the same neighbours. It has 2 units", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_memory_that_was_written_gives_the_same_translation_without_a_question()
    {
        await RunAsync("page.md", Page, "-o", "memory.tmx");

        Outcome outcome = await summarize.RunAsync(["translate", "page.md", "-m", "copying.gguf", "--tm", "memory.tmx", "-f", "json"]);

        Assert.Contains("4 of 4 texts, 4 of them with the same neighbours", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("\"memory\": \"context\"", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("法语")]
    [InlineData("French")]
    [InlineData("fr")]
    public async Task A_language_is_named_by_its_code_or_its_name(string to)
    {
        Outcome outcome = await RunAsync("page.md", Page, "--to", to, "-f", "json");

        Assert.Contains("\"to\": \"fr\"", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_that_nobody_knows_is_refused() => Assert.Equal(2, (await RunAsync("page.md", Page, "--to", "Klingon")).ExitCode);

    private async Task<Outcome> RunAsync(string file, string text, params string[] options)
    {
        summarize.Copying("copying.gguf", text);
        summarize.Write(file, text);
        return await summarize.RunAsync(["translate", file, "-m", "copying.gguf", .. options]);
    }
}
