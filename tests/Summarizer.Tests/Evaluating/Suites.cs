using Summarizer.Evaluating;
using Summarizer.Evaluating.Parsing;
using Summarizer.Evaluating.Running;
using Summarizer.Generating;
using Summarizer.Tests.Generating;

namespace Summarizer.Tests.Evaluating;

/// <summary>The project's own suites, and suites that tests write.</summary>
internal static class Suites
{
    /// <summary>Every suite under prompts/, by its path from there.</summary>
    public static TheoryData<string> Files =>
        [.. SuiteFiles.Find(Repository.File("prompts"), []).Select(f => Path.GetRelativePath(Repository.File("prompts"), f).Replace('\\', '/'))];

    public static Suite Read(string file) => SuiteReader.Read(Repository.File($"prompts/{file}"));

    public static Suite Parse(string yaml) => SuiteReader.Parse("s.yaml", yaml);

    public static Question Ask(Suite suite, SuiteCase @case) =>
        Question.Of(@case, suite.Function, new PromptedModel(Pipelines.Model(new ScriptedClient(_ => ""), set: suite.PromptSet), Pipelines.Prompts));

    /// <summary>Whether an assertion, as YAML writes it, holds for an answer to a question about a bridge.</summary>
    public static Judgement Judge(string assertion, string answer, string prompt = "translate", string? source = null, string to = "en", string more = "")
    {
        Suite suite = Parse($$"""
            prompt: {{prompt}}
            cases:
              - id: one
                to: {{to}}
                source: "江城新桥通车\n\n{{source ?? "大桥11月8日通车，总投资90亿元。市民李明说，过江只要十分钟。"}}"
                {{more}}
                assert: [{{assertion}}]
            """);
        SuiteCase @case = suite.Cases[0];
        Question question = Ask(suite, @case);
        return @case.Assertions[0].Judge(Answer.Of(question, new Exchange("") { Text = answer, Finish = "stop", OutputTokens = 12, Milliseconds = 40 }));
    }
}
