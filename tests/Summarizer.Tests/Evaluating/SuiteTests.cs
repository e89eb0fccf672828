using System.Globalization;
using System.Text;
using Summarizer.Evaluating;
using Summarizer.Evaluating.Running;
using Summarizer.Prompting;
using Summarizer.Tests.Generating;

namespace Summarizer.Tests.Evaluating;

/// <summary>The project's own suites: what each of their cases asks, and that their references would pass.</summary>
public sealed class SuiteTests
{
    // Of these a reference knows nothing.
    private static readonly string[] OfRuns = ["tokens", "milliseconds"];

    [Fact]
    public void There_are_cases_for_every_prompt_of_a_digest() =>
        // A suite puts one article to a model; the prompts of briefing notes are given many.
        Assert.Equal(
            Directory.EnumerateFiles(Repository.File("prompts"), "skprompt.txt", SearchOption.AllDirectories).Select(Path.GetDirectoryName)
                .Where(p => !PromptFunction.OfBriefs.Contains(Path.GetFileName(p))).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Repository.File("prompts"), "suite.yaml", SearchOption.AllDirectories).Select(Path.GetDirectoryName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Suites.Files), MemberType = typeof(Suites))]
    public async Task Every_prompt_of_a_suite_is_the_reviewed_one(string file)
    {
        Suite suite = Suites.Read(file);
        ScriptedClient client = new(_ => "");
        IReadOnlyList<SuiteResult> results = await new Evaluation(Pipelines.Model(client), Pipelines.Prompts, new EvaluationOptions(Repeats: 1), TimeProvider.System)
            .RunAsync([suite], null, TestContext.Current.CancellationToken);

        CaseResult[] cases = [.. results[0].Cases];
        Assert.All(cases, c => Assert.True(c.Error is null, $"{c.Id}: {c.Error}"));
        Snapshot.Matches(Shown(cases), $"{suite.Prompt.Replace('/', '-')}.txt");
    }

    [Theory]
    [MemberData(nameof(Suites.Files), MemberType = typeof(Suites))]
    public void Every_reference_passes_the_assertions_of_its_case(string file)
    {
        Suite suite = Suites.Read(file);
        StringBuilder wrong = new();
        foreach (SuiteCase @case in suite.Cases)
        {
            Question question = Suites.Ask(suite, @case);
            foreach (Reference reference in @case.References)
                foreach (Assertion assertion in @case.Assertions.Where(a => !OfRuns.Contains(a.Kind)))
                    if (assertion.Judge(Answer.Of(question, reference)) is { Holds: false } judgement)
                        wrong.AppendLine(CultureInfo.InvariantCulture, $"{@case.Id} (line {assertion.Line}): {assertion.Shown}: {judgement.Message}\n    {reference.Text}");
        }
        Assert.True(wrong.Length == 0, wrong.ToString());
    }

    [Theory]
    [MemberData(nameof(Suites.Files), MemberType = typeof(Suites))]
    public void No_case_is_passed_by_an_empty_answer(string file)
    {
        Suite suite = Suites.Read(file);
        Assert.All(suite.Cases, c => Assert.Contains(c.Assertions, a => !a.Judge(Answer.Of(Suites.Ask(suite, c), new Exchange("") { Finish = "stop" })).Holds));
    }

    // The system message is the same in every case and stands once; the articles' texts are what the cases name.
    private static string Shown(IReadOnlyList<CaseResult> cases)
    {
        StringBuilder shown = new();
        string[] system = [.. cases.SelectMany(c => c.Prompt).Where(m => m.Role == "system").Select(m => m.Text).Distinct()];
        Assert.True(system.Length <= 1);
        foreach (string text in system)
            shown.Append("=== system\n").Append(text).Append('\n');
        foreach (CaseResult @case in cases)
        {
            shown.Append("=== ").Append(@case.Id).Append('\n');
            foreach (PromptMessage message in @case.Prompt.Where(m => m.Role != "system"))
                shown.Append(message.Text).Append('\n');
        }
        return shown.ToString();
    }
}
