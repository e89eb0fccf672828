using Summarizer.Checking;
using Summarizer.Terms;

namespace Summarizer.Tests.Checking;

public sealed class TermsCheckTests
{
    private static readonly Vocabulary Glossary = new(
    [
        new Term("碳达峰", "carbon peaking", ["peak carbon emissions"], ["carbon summit"], TermKind.Term),
        new Term("工厂", "factory", [], [], TermKind.Term),
        new Term("共产党", "Communist Party", [], ["Party"], TermKind.Organization),
        new Term("楚商", "Chu merchant", [], [], TermKind.Term),
        new Term("楚商大会", "Chushang Conference", [], [], TermKind.Term),
        new Term("盛若春", "Sheng Ruo-Chun", [], [], TermKind.Person),
        new Term("三农", "", [], ["three farms"], TermKind.Term),
        new Term("3.8亿吨", "380 million tonnes", [], [], TermKind.Figure),
    ]);

    [Theory]
    [InlineData("推进碳达峰。", "It promotes carbon peaking.")]
    [InlineData("推进碳达峰。", "It will peak carbon emissions.")]
    [InlineData("推进碳达峰。", "Carbon peaked.")]
    [InlineData("工厂多了。", "There are more factories.")]
    [InlineData("共产党好。", "The Communist Party is good.")]
    [InlineData("楚商大会开幕。", "The Chushang Conference opened.")]
    [InlineData("盛若春说，", "Sheng said")]
    [InlineData("三农问题", "issues of agriculture, rural areas and rural people")]
    [InlineData("3.8亿吨煤", "0.38 billion tons of coal")]
    [InlineData("天晴了。", "The carbon summit began.")]
    public void What_the_glossary_says_or_allows_passes(string source, string target) => Assert.Empty(Checked(source, target));

    [Theory]
    [InlineData("推进碳达峰。", "It promotes a carbon climax.", null)]
    [InlineData("推进碳达峰。", "It promotes carbon peaking at the carbon summit.", "carbon summit")]
    [InlineData("共产党好。", "The Communist Party is the Party.", "Party")]
    [InlineData("楚商大会开幕。", "The Chu merchants opened.", null)]
    [InlineData("三农问题", "the problem of three farms", "three farms")]
    [InlineData("盛若春说，", "The governor said", null)]
    public void What_it_forbids_or_does_not_find_is_an_error(string source, string target, string? wrong)
    {
        Finding finding = Assert.Single(Checked(source, target));

        Assert.Equal(("terms", Severity.Error, wrong), (finding.Check, finding.Severity, finding.Target));
    }

    private static Finding[] Checked(string source, string target) =>
        [.. TermsCheck.Of(new Rendering(source, Language.Of("zh"), target, Language.Of("en")) { Vocabulary = Glossary })];
}
