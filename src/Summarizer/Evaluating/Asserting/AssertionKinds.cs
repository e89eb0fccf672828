using Summarizer.Evaluating.Metrics;
using Summarizer.Evaluating.Parsing;

namespace Summarizer.Evaluating.Asserting;

/// <summary>A kind of assertion.</summary>
/// <param name="Make">From what stands beside its name; the name itself where nothing does.</param>
internal sealed record AssertionKind(Func<SuiteNode, Func<Answer, Judgement>> Make, bool NeedsValue = true, bool TakesValue = true)
{
    /// <summary>One that is a word alone.</summary>
    public static AssertionKind Word(Func<Answer, Judgement> judge) => new(_ => judge, NeedsValue: false, TakesValue: false);
}

/// <summary>Every kind of assertion by its name in a suite. A new one is a function in a file beside this and a line here; docs/suite.schema.json has its form.</summary>
internal static class AssertionKinds
{
    public static IReadOnlyDictionary<string, AssertionKind> All { get; } = new Dictionary<string, AssertionKind>
    {
        ["contains"] = new(TextAssertions.ContainsAll),
        ["contains-all"] = new(TextAssertions.ContainsAll),
        ["contains-any"] = new(TextAssertions.ContainsAny),
        ["regex"] = new(TextAssertions.Matches),
        ["equals"] = new(TextAssertions.EqualTo),
        ["starts-with"] = new(TextAssertions.StartsWith),
        ["json-schema"] = new(FormAssertions.Schema, NeedsValue: false),
        ["finish"] = new(FormAssertions.Finish),
        ["characters"] = new(SizeAssertions.Characters),
        ["words"] = new(SizeAssertions.Words),
        ["sentences"] = new(SizeAssertions.Sentences),
        ["statements"] = new(SizeAssertions.Statements),
        ["ratio"] = new(SizeAssertions.Ratio),
        ["tokens"] = new(SizeAssertions.Tokens),
        ["milliseconds"] = new(SizeAssertions.Milliseconds),
        ["language"] = new(LanguageAssertions.Language, NeedsValue: false),
        ["no-han"] = AssertionKind.Word(LanguageAssertions.NoHan),
        ["figures"] = AssertionKind.Word(FidelityAssertions.Figures),
        ["names"] = AssertionKind.Word(FidelityAssertions.Names),
        ["glossary"] = AssertionKind.Word(FidelityAssertions.Glossary),
        ["complete"] = AssertionKind.Word(FidelityAssertions.Complete),
        ["quotes"] = AssertionKind.Word(FidelityAssertions.Quotes),
        ["no-repetition"] = AssertionKind.Word(FidelityAssertions.NoRepetition),
        ["no-refusal"] = AssertionKind.Word(FidelityAssertions.NoRefusal),
        ["citations"] = AssertionKind.Word(CitationAssertions.Valid),
        ["supported"] = AssertionKind.Word(CitationAssertions.Supported),
        ["bleu"] = MetricAssertions.Of(Metric.Bleu),
        ["chrf"] = MetricAssertions.Of(Metric.Chrf),
        ["chrf++"] = MetricAssertions.Of(Metric.ChrfPlusPlus),
        ["rouge1"] = MetricAssertions.Of(Metric.Rouge1),
        ["rouge2"] = MetricAssertions.Of(Metric.Rouge2),
        ["rougeL"] = MetricAssertions.Of(Metric.RougeL),
        ["not"] = new(SetAssertions.Not),
        ["all"] = new(SetAssertions.All),
        ["any"] = new(SetAssertions.Any),
    };
}
