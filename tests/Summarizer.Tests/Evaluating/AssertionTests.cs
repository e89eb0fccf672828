using Summarizer.Evaluating.Asserting;

namespace Summarizer.Tests.Evaluating;

/// <summary>Each assertion, with an answer for which it holds and one for which it does not.</summary>
public sealed class AssertionTests
{
    private const string Good = "The bridge opened on November 8 at a cost of 9 billion yuan. Resident Li Ming said it takes only ten minutes to cross the river.";
    private const string Bad = "The bridge opened on November 9 at a cost of 90 billion yuan. Resident Zhao Weidong said it takes only ten minutes to cross the river.";

    public static TheoryData<string, string, string> Table => new()
    {
        { "{contains: [9 billion, li ming]}", Good, Bad },
        { "{contains: ['3,800', 5%]}", "Some 3800 people, or 5 percent.", "Some 4,800 people, or 5 percent." },
        { "{contains-all: [9 billion, li ming]}", Good, "9 billion" },
        { "{contains-any: [9 billion, 9bn]}", "It cost 9bn.", Bad },
        { "{regex: '\\b9 (billion|bn)\\b'}", Good, Bad },
        { "{equals: the bridge opened.}", "The bridge opened. ", Good },
        { "{starts-with: the bridge}", Good, "On November 8 the bridge opened." },
        { "{finish: stop}", Good, "" },
        { "{characters: 5..10}", "ab c 大桥", "ab" },
        { "{words: 4}", "It's a 9-billion bridge.", Good },
        { "{words: 4}", "大桥 opened today", "大桥通车了吗" },
        { "{sentences: 2}", Good, "One. Two. Three." },
        { "{ratio: 0.8..2}", Good, "The bridge opened." },
        { "{tokens: ..12}", Good, "" },
        { "{milliseconds: ..40}", Good, "" },
        { "{language: en}", Good, "大桥十一月八日通车，总投资九十亿元。" },
        { "no-han", Good, "The 大桥 opened." },
        { "figures", Good, Bad },
        { "names", Good, Bad },
        { "complete", Good, "Open." },
        { "no-repetition", Good, string.Concat(Enumerable.Repeat("the bridge is long and ", 12)) },
        { "no-refusal", Good, "I'm sorry, but I cannot translate this." },
        { "{not: {contains: 90 billion}}", Good, Bad },
        { "{not: figures}", Bad, Good },
        { "{all: [figures, {contains: Li Ming}]}", Good, Bad },
        { "{any: [figures, {contains: Zhao Weidong}]}", Bad, "The bridge cost 90 billion yuan." },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void An_assertion_tells_a_good_answer_from_a_bad_one(string assertion, string good, string bad)
    {
        Assert.True(Suites.Judge(assertion, good) is { Holds: true }, $"{assertion} on {good}: {Suites.Judge(assertion, good).Message}");
        // Sizes that the model tells do not depend on the words.
        if (bad.Length > 0)
            Assert.True(Suites.Judge(assertion, bad) is { Holds: false, Message.Length: > 0 }, $"{assertion} on {bad}");
    }

    [Theory]
    [InlineData("{tokens: ..11}")]
    [InlineData("{milliseconds: ..39}")]
    [InlineData("{finish: length}")]
    public void What_the_model_tells_is_held_to_limits_too(string assertion) => Assert.False(Suites.Judge(assertion, Good).Holds);

    [Theory]
    [InlineData("glossary", "The Riverton bridge opened.", "The Jiangcheng bridge opened.")]
    public void The_glossary_of_the_case_is_kept(string assertion, string good, string bad)
    {
        const string Glossary = "glossary: {江城: Riverton}";
        Assert.True(Suites.Judge(assertion, good, source: "江城大桥通车。", more: Glossary).Holds);
        Assert.False(Suites.Judge(assertion, bad, source: "江城大桥通车。", more: Glossary).Holds);
    }

    [Theory]
    [InlineData("quotes", "“It is fast,” he said to those who were waiting.", "“It is fast, he said to those who were waiting.")]
    public void Quotation_marks_are_paired(string assertion, string good, string bad)
    {
        Assert.True(Suites.Judge(assertion, good, source: "“过江快多了，再也不用天不亮就排队等船了。”他说。").Holds);
        Assert.False(Suites.Judge(assertion, bad, source: "“过江快多了，再也不用天不亮就排队等船了。”他说。").Holds);
    }

    [Theory]
    [InlineData("citations", """{"facts":[{"fact":"大桥11月8日通车","from":[1]}]}""", """{"facts":[{"fact":"大桥11月8日通车","from":[]}]}""")]
    [InlineData("citations", """{"facts":[{"fact":"大桥11月8日通车","from":[1,2]}]}""", """{"facts":[{"fact":"大桥11月8日通车","from":[1,9]}]}""")]
    [InlineData("supported", """{"facts":[{"fact":"总投资90亿元","from":[1]}]}""", """{"facts":[{"fact":"总投资90亿元","from":[2]}]}""")]
    [InlineData("figures", """{"facts":[{"fact":"总投资90亿元","from":[2]}]}""", """{"facts":[{"fact":"总投资80亿元","from":[1]}]}""")]
    [InlineData("json-schema", """{"facts":[{"fact":"总投资90亿元","from":[1]}]}""", """{"facts":[{"fact":"总投资90亿元","from":[7]}]}""")]
    [InlineData("json-schema", """{"facts":[{"fact":"总投资90亿元","from":[1]}]}""", """Here: {"facts":[{"fact":"总投资90亿元","from":[1]}]}""")]
    [InlineData("{statements: 2..}", """{"facts":[{"fact":"通车","from":[1]},{"fact":"很快","from":[2]}]}""", """{"facts":[{"fact":"通车","from":[1]}]}""")]
    [InlineData("complete", """{"facts":[{"fact":"通车","from":[1]}]}""", "{}")]
    public void Statements_are_judged_with_what_carries_them(string assertion, string good, string bad)
    {
        Assert.True(Suites.Judge(assertion, good, "facts", to: "zh").Holds);
        Assert.False(Suites.Judge(assertion, bad, "facts", to: "zh").Holds);
    }

    [Theory]
    [InlineData("{json-schema: {type: object, required: [a], additionalProperties: false, properties: {a: {type: array, maxItems: 2, items: {type: integer, minimum: 3}}}}}", """{"a":[3,4]}""", """{"a":[3,4,5]}""")]
    [InlineData("{json-schema: {type: object, required: [a], additionalProperties: false, properties: {a: {type: array, items: {type: integer, minimum: 3}}}}}", """{"a":[]}""", """{"a":[2]}""")]
    [InlineData("{json-schema: {type: object, required: [a], additionalProperties: false, properties: {a: {}}}}", """{"a":null}""", """{"a":1,"b":2}""")]
    [InlineData("{json-schema: {type: string, pattern: '^9', minLength: 2}}", "\"90\"", "\"9\"")]
    [InlineData("{json-schema: {enum: [1, 'a', true]}}", "true", "false")]
    public void A_schema_of_its_own_is_followed(string assertion, string good, string bad)
    {
        Assert.True(Suites.Judge(assertion, good).Holds, Suites.Judge(assertion, good).Message);
        Assert.False(Suites.Judge(assertion, bad).Holds);
    }

    [Theory]
    [InlineData("chrf", 60)]
    [InlineData("chrf++", 60)]
    [InlineData("bleu", 50)]
    [InlineData("rouge1", 60)]
    [InlineData("rouge2", 60)]
    [InlineData("rougeL", 60)]
    public void A_metric_holds_where_the_nearest_reference_is_near_enough(string metric, int least)
    {
        const string References = "references: [Nothing of the kind., The bridge opened on November 8.]";
        Assert.True(Suites.Judge($"{{{metric}: {least}}}", "The bridge opened on November 8.", more: References) is { Holds: true, Measure: > 99.9 });
        Assert.False(Suites.Judge($"{{{metric}: {least}}}", "A canteen for the old was shut.", more: References).Holds);
        Assert.False(Suites.Judge($"{{{metric}: {least}}}", "The bridge opened on November 8.").Holds);
    }

    [Fact]
    public void Every_kind_of_assertion_is_tried_here()
    {
        string source = File.ReadAllText(Repository.File("tests/Summarizer.Tests/Evaluating/AssertionTests.cs"));

        Assert.DoesNotContain(AssertionKinds.All.Keys, k => !source.Contains($"\"{k}\"", StringComparison.Ordinal) && !source.Contains($"{{{k}:", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_that_an_assertion_is_about_can_be_marked() =>
        Assert.Equal(["90 billion yuan"], Suites.Judge("figures", "The bridge opened on November 8 at a cost of 90 billion yuan. Li Ming said it takes only ten minutes.").Marks);
}
