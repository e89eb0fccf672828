using System.Text.Json;

namespace Summarizer.Cli.Tests;

/// <summary>
/// Comparison with a baseline, end to end, on a model whose weights are written: it copies the paragraph that the last token of the
/// prompt names (see CopyingModel), so its answer depends on that token and on no other word of the task. Its words are no result; that
/// a spoilt prompt is found and another wording is not is.
/// </summary>
public sealed class EvalBaselineTests : IDisposable
{
    private static readonly string[] Texts =
        ["云江大桥今天通车", "县里办起老人食堂", "早稻昨日开镰收割", "图书馆延长开放时间", "渔政站放流鱼苗五百", "石桥修缮后重开放", "女排先失一局再胜", "山路塌方已经抢通"];

    private readonly Summarize summarize = new();

    public void Dispose() => summarize.Dispose();

    [Fact]
    public async Task A_prompt_that_lost_its_token_is_found_worse_and_gives_5()
    {
        Outcome run = await CompareAsync(prompt => prompt.Replace("要译的段落：{{$paragraph}}", "要译的段落就是上面那一段", StringComparison.Ordinal));

        Assert.Equal(5, run.ExitCode);
        JsonElement all = Comparison(run).GetProperty("all");
        Assert.Equal("worse", all.GetProperty("verdict").GetString());
        Assert.True(all.GetProperty("high").GetDouble() < 0);
        Assert.True(all.GetProperty("probability").GetDouble() < 0.05);
    }

    [Fact]
    public async Task Another_wording_that_changes_no_answer_is_no_evidence_and_gives_0()
    {
        Outcome run = await CompareAsync(prompt => prompt.Replace("供报纸发表", "供杂志刊登", StringComparison.Ordinal));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("no-evidence", Comparison(run).GetProperty("all").GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task The_screen_says_it_in_words()
    {
        await CompareAsync(prompt => prompt);

        Outcome run = await summarize.RunAsync(["eval", "s.yaml", "-m", "copying.gguf", "--baseline", "base.json", "-o", "r.html"]);

        Assert.Contains("no evidence of a change", run.Output, StringComparison.Ordinal);
        Assert.Contains("class=\"beside\"", File.ReadAllText(Path.Combine(summarize.Folder, "r.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("no json")]
    public async Task What_is_no_baseline_is_refused_before_a_model_is_loaded(string text)
    {
        summarize.Write("s.yaml", "prompt: translate\ncases:\n- {id: a, source: 大桥通车。, assert: [figures]}");
        summarize.Write("base.json", text);

        Outcome run = await summarize.RunAsync(["eval", "s.yaml", "-m", "none.gguf", "--baseline", "base.json"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("base.json", run.Error, StringComparison.Ordinal);
    }

    private async Task<Outcome> CompareAsync(Func<string, string> change)
    {
        summarize.Write("s.yaml", "prompt: translate\ncases:\n" + string.Concat(Texts.Select((t, i) =>
            $"- id: c{i}\n  source: {t}。\n  whole: true\n  assert: [{{contains: {t}}}]\n")));
        summarize.Copying("copying.gguf", string.Concat(Texts));
        Outcome first = await summarize.RunAsync(["eval", "s.yaml", "-m", "copying.gguf", "--save-baseline", "base.json"]);
        Assert.True(first.ExitCode == 0, first.Output + first.Error);
        summarize.Write("new/translate/skprompt.txt", change(File.ReadAllText(Repository.File("prompts/translate/skprompt.txt"))));
        summarize.Write("new/translate/config.json", File.ReadAllText(Repository.File("prompts/translate/config.json")));
        return await summarize.RunAsync(["eval", "s.yaml", "-m", "copying.gguf", "--prompts", "new", "--baseline", "base.json", "-f", "json"]);
    }

    private static JsonElement Comparison(Outcome run)
    {
        using JsonDocument json = JsonDocument.Parse(run.Output);
        return json.RootElement.GetProperty("comparisons")[0].Clone();
    }
}
