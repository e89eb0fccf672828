using System.Text.Json;

namespace Summarizer.Cli.Tests;

/// <summary><c>eval score</c>, from two files to figures.</summary>
public sealed class ScoreTests : IDisposable
{
    private readonly Summarize summarize = new();

    public void Dispose() => summarize.Dispose();

    [Fact]
    public async Task Two_English_files_get_the_usual_scores_with_their_signatures()
    {
        summarize.Write("mine.txt", "The bridge opened on Monday.\nIt cost 9 billion yuan.\n");
        summarize.Write("good.txt", "The bridge opened on Monday.\nIt cost 9 billion yuan.\n");

        Outcome run = await summarize.RunAsync(["eval", "score", "--hyp", "mine.txt", "--ref", "good.txt", "-f", "json"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        JsonElement[] scores = [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("scores").EnumerateArray()];
        Assert.Equal(["bleu", "chrf", "chrf++"], scores.Select(s => s.GetProperty("metric").GetString()));
        Assert.All(scores, s => Assert.Equal(100, s.GetProperty("score").GetDouble(), 9));
        Assert.StartsWith("nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp|version:2.6.0|", scores[0].GetProperty("signature").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chinese_is_cut_by_characters_and_several_references_count()
    {
        summarize.Write("mine.txt", "大桥今天通车。\n");
        summarize.Write("a.txt", "新桥昨日开通。\n");
        summarize.Write("b.txt", "大桥今天通车。\n");

        Outcome run = await summarize.RunAsync(["eval", "score", "--hyp", "mine.txt", "--ref", "a.txt", "--ref", "b.txt", "--metric", "bleu,rougeL"]);

        Assert.Equal(
            "| metric | score | precision | recall | signature |\n|---|---:|---:|---:|---|\n",
            string.Concat(run.Output.Split('\n').Take(2).Select(l => l + "\n")));
        Assert.Contains("| bleu | 100.00 |  |  | nrefs:2 case:mixed eff:no tok:zh ", run.Output, StringComparison.Ordinal);
        Assert.Contains("| rougeL | 100.00 | 100.00 | 100.00 | nrefs:2 ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "--hyp", "mine.txt")]
    [InlineData(3, "--hyp", "mine.txt", "--ref", "longer.txt")]
    [InlineData(3, "--hyp", "missing.txt", "--ref", "mine.txt")]
    [InlineData(3, "--hyp", "broken.txt", "--ref", "mine.txt")]
    [InlineData(2, "--hyp", "mine.txt", "--ref", "mine.txt", "--metric", "bleurt")]
    [InlineData(2, "--hyp", "mine.txt", "--ref", "mine.txt", "--tokenize", "char")]
    public async Task What_cannot_be_scored_is_told(int exitCode, params string[] arguments)
    {
        summarize.Write("mine.txt", "One.\n");
        summarize.Write("longer.txt", "One.\nTwo.\n");
        await File.WriteAllBytesAsync(Path.Combine(summarize.Folder, "broken.txt"), [0x41, 0xff, 0x0a], TestContext.Current.CancellationToken);

        Outcome run = await summarize.RunAsync(["eval", "score", .. arguments]);

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Error);
    }
}
