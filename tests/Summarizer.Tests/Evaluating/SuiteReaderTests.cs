using Summarizer.Evaluating;

namespace Summarizer.Tests.Evaluating;

/// <summary>What a suite may hold, and that every slip in it is told with its place.</summary>
public sealed class SuiteReaderTests
{
    [Fact]
    public void A_case_takes_from_the_defaults_what_it_does_not_say()
    {
        Suite suite = Suites.Parse("""
            prompt: translate
            defaults:
              repeats: 3
              flicker: 0.34
              glossary: { 云江: Yunjiang }
              assert: [figures]
            cases:
              - id: one
                source: 大桥通车。
                assert:
                  - not: { contains: [billion] }
                    weight: 2
              - id: two
                source: 大桥通车。
                repeats: 1
                references: [The bridge opened.]
            """);

        Assert.Equal(("translate", 2), (suite.Name, suite.Count));
        SuiteCase one = suite.Cases[0], two = suite.Cases[1];
        Assert.Equal((3, 0.34, 1), (one.Repeats, one.Flicker, two.Repeats));
        Assert.Equal([("figures", 1), ("not contains billion", 2)], one.Assertions.Select(a => (a.Shown, (int)a.Weight)));
        Assert.Equal("figures", Assert.Single(two.Assertions).Kind);
        Assert.Equal("Yunjiang", Assert.Single(two.Task.Glossary).Target);
        Assert.Equal("The bridge opened.", Assert.Single(two.References).Text);
        Assert.Equal(8, one.Line);
    }

    [Fact]
    public void Statements_of_a_reference_name_their_sentences()
    {
        Suite suite = Suites.Parse("""
            prompt: facts
            cases:
              - id: one
                source: 大桥通车。全长[1]公里。
                references: [["大桥通车。 [1]", "桥长1公里[注]。 [1, 2]"]]
                assert: [citations]
            """);

        Reference reference = suite.Cases[0].References[0];
        Assert.Equal(["大桥通车。", "桥长1公里[注]。"], reference.Statements.Select(s => s.Text));
        Assert.Equal([1, 2], reference.Statements[1].Sentences);
    }

    [Theory]
    [InlineData("prompt: abstract\ncases: [", 3, 1, "no YAML")]
    [InlineData("prompt: abstract\nprompt: facts\n", 2, 1, "no YAML")]
    [InlineData("prompt: summary\ncases: []", 1, 9, "no prompt \"summary\"")]
    [InlineData("prompt: facts", 1, 1, "\"cases\" is missing")]
    [InlineData("prompt: facts\ncases: []", 2, 8, "at least one entry")]
    [InlineData("prompt: facts\ncase: []", 2, 1, "nothing is called \"case\"")]
    [InlineData("prompt: facts\ncases:\n- id: a\n  sauce: x", 4, 3, "nothing is called \"sauce\"")]
    [InlineData("prompt: facts\ncases:\n- id: a\n  source: x", 3, 3, "could never fail")]
    [InlineData("prompt: facts\ncases:\n- id: a\n  assert: [citations]", 3, 3, "\"source\" is missing")]
    [InlineData("prompt: facts\ncases:\n- {id: a, source: x, assert: [citation]}", 3, 31, "no assertion \"citation\"")]
    [InlineData("prompt: facts\ncases:\n- {id: a, source: x, assert: [contains]}", 3, 31, "needs a value")]
    [InlineData("prompt: facts\ncases:\n- {id: a, source: x, assert: [{supported: 3}]}", 3, 43, "takes no value")]
    [InlineData("prompt: facts\ncases:\n- {id: a, source: x, assert: [{contains: x, regex: y}]}", 3, 31, "one assertion")]
    [InlineData("prompt: facts\ncases:\n- {id: a, source: x, assert: [{regex: '('}]}", 3, 39, "regular expression")]
    [InlineData("prompt: facts\ncases:\n- {id: a, source: x, assert: [{words: many}]}", 3, 39, "limits")]
    [InlineData("prompt: facts\ncases:\n- {id: a, source: x, assert: [{json-schema: {typo: string}}]}", 3, 46, "nothing is called \"typo\"")]
    [InlineData("prompt: facts\ncases:\n- {id: a, source: x, repeats: 0, assert: [citations]}", 3, 31, "whole number")]
    [InlineData("prompt: facts\ncases:\n- {id: a, file: none.txt, assert: [citations]}", 3, 17, "cannot be read")]
    [InlineData("prompt: facts\ncases:\n- {id: a, source: x, assert: [citations], references: [大桥通车。]}", 3, 56, "numbers of the sentences")]
    [InlineData("prompt: repair\ncases:\n- {id: a, source: x, assert: [figures]}", 3, 3, "\"draft\" is missing")]
    [InlineData("prompt: facts\ncases:\n- {id: a, source: x, assert: [citations]}\n- {id: a, source: y, assert: [citations]}", 4, 3, "another case is called \"a\"")]
    public void A_slip_is_told_with_line_and_column(string yaml, int line, int column, string message)
    {
        SuiteException error = Assert.Throws<SuiteException>(() => Suites.Parse(yaml));

        Assert.StartsWith("s.yaml:", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), ((int)error.Line, (int)error.Column));
    }

    [Theory]
    [InlineData("40..90", 40, 90)]
    [InlineData("0.5..", 0.5, double.PositiveInfinity)]
    [InlineData("..90", double.NegativeInfinity, 90)]
    [InlineData("3", 3, 3)]
    public void Limits_are_written_short(string text, double least, double most)
    {
        Assert.True(Limits.TryParse(text, out Limits? limits));
        Assert.Equal((least, most, text), (limits.Least, limits.Most, limits.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("9..4")]
    [InlineData("1..2..3")]
    [InlineData("-1..3")]
    public void What_is_no_limits_is_refused(string text) => Assert.False(Limits.TryParse(text, out _));
}
