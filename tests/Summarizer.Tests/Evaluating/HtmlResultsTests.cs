using Summarizer.Evaluating;
using Summarizer.Evaluating.Comparing;
using Summarizer.Evaluating.Reporting;
using Summarizer.Tests.Generating;

namespace Summarizer.Tests.Evaluating;

/// <summary>The page of results: whole in itself, and everything foreign in it is only text.</summary>
public sealed class HtmlResultsTests
{
    private const string Wrong = "The bridge cost 80 billion yuan <script>alert(1)</script>";

    [Fact]
    public async Task A_page_shows_prompt_answers_what_failed_and_the_baseline_beside_it()
    {
        EvaluationResult before = await RunAsync("The bridge cost 9 billion yuan."), after = await RunAsync(Wrong);
        string page = Page(after with { Comparisons = BaselineComparison.Of(after, before, "base.json", 0.05) }, before);

        Assert.Contains("<mark>80 billion yuan</mark>", page, StringComparison.Ordinal);
        Assert.Contains("要译的段落：¶1", page, StringComparison.Ordinal);
        Assert.Contains("class=\"earlier\"", page, StringComparison.Ordinal);
        Assert.Contains("<svg class=\"chart\"", page, StringComparison.Ordinal);
        Assert.Contains("The bridge cost 9 billion yuan.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_needs_nothing_else_and_runs_nothing_of_an_answer()
    {
        string page = Page(await RunAsync(Wrong), null);

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"http", page, StringComparison.Ordinal);
    }

    private static string Page(EvaluationResult result, EvaluationResult? baseline)
    {
        using StringWriter page = new();
        EvaluationWriter.Write(result, baseline, EvaluationFormat.Html, page);
        return page.ToString();
    }

    private static async Task<EvaluationResult> RunAsync(string answer)
    {
        Suite suite = Suites.Parse("prompt: translate\ncases:\n- {id: one, source: 大桥总投资90亿元。, whole: true, assert: [figures]}");
        IReadOnlyList<SuiteResult> results = await new Evaluation(
            Pipelines.Model(new ScriptedClient(_ => answer)), Pipelines.Prompts, new EvaluationOptions(), TimeProvider.System)
            .RunAsync([suite], null, TestContext.Current.CancellationToken);
        Contestant contestant = new(new ModelIdentity("scripted", null, "none"), Pipelines.Prompts.Version, null, "model", new Dictionary<string, string>(), results);
        return new EvaluationResult(EvaluationResult.CurrentSchema, new DateTimeOffset(2026, 11, 25, 0, 0, 0, TimeSpan.Zero), "test", [contestant]);
    }
}
