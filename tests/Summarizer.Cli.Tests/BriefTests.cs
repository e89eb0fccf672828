using System.Text.Json;

namespace Summarizer.Cli.Tests;

/// <summary><c>brief</c> from files to a note, on a model that copies: what a note says is then the articles' own words.</summary>
public sealed class BriefTests : IDisposable
{
    private const string Bridge = "## 江城新桥今晨通车\n\n全长一千二百米的跨江大桥三月一日清晨开放。\n\n总投资三点八亿元，历时两年零五个月建成。\n\n附近居民步行过河只要六分钟。\n";
    private const string Canteen = "## 云岭食堂昨天开张\n\n六十岁以上的老人凭证免费用餐。\n\n厨师每日更换菜单，街坊都说味道好。\n";

    private readonly Summarize summarize = new();

    public void Dispose() => summarize.Dispose();

    [Fact]
    public async Task Without_a_model_no_note_is_written_and_the_exit_code_says_so()
    {
        summarize.Write("page.md", Bridge);

        Outcome outcome = await summarize.RunAsync(["brief", "page.md"]);

        Assert.Equal((4, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("summarize models pull", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_pages_become_one_note_and_what_both_print_is_told_once()
    {
        summarize.Write("a.md", Bridge + "\n" + Canteen);
        summarize.Write("b.md", Bridge);
        summarize.Copying("copying.gguf", Bridge + Canteen);

        Outcome outcome = await summarize.RunAsync(["brief", "a.md", "b.md", "absent.md", "-m", "copying.gguf", "--to", "zh", "-f", "json"]);

        Assert.True(outcome.ExitCode == 3, outcome.Error);
        Assert.Contains("3 articles, 2 stories", outcome.Error, StringComparison.Ordinal);
        using JsonDocument note = JsonDocument.Parse(outcome.Output);
        JsonElement[] sources = [.. note.RootElement.GetProperty("sources").EnumerateArray()];
        Assert.Equal(2, sources.Length);
        Assert.Equal(["a.md", "b.md"], sources[0].GetProperty("printings").EnumerateArray().Select(p => p.GetProperty("file").GetString()));
    }

    [Fact]
    public async Task A_note_goes_to_a_file_in_its_format_and_none_is_replaced()
    {
        summarize.Write("a.md", Bridge);
        summarize.Copying("copying.gguf", Bridge);
        string[] arguments = ["brief", "a.md", "-m", "copying.gguf", "--to", "zh", "-o", "note.html"];

        Outcome first = await summarize.RunAsync(arguments), second = await summarize.RunAsync(arguments);

        Assert.True(first.ExitCode == 0, first.Error);
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(Path.Combine(summarize.Folder, "note.html")), StringComparison.Ordinal);
        Assert.Equal(2, second.ExitCode);
    }

    [Fact]
    public async Task A_template_of_one_s_own_is_read_before_any_work_is_done()
    {
        summarize.Write("a.md", Bridge);
        summarize.Write("mine/brief.md.liquid", "{% for s in");
        summarize.Copying("copying.gguf", Bridge);

        Outcome outcome = await summarize.RunAsync(["brief", "a.md", "-m", "copying.gguf", "--templates", "mine"]);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("brief.md.liquid", outcome.Error, StringComparison.Ordinal);
    }
}
