using Summarizer.Evaluating;
using Summarizer.Evaluating.Judging;
using Summarizer.Tests.Generating;

namespace Summarizer.Tests.Evaluating;

/// <summary>Judging the judge: what the project's suites catch of good answers made wrong.</summary>
public sealed class AssertionCalibratorTests
{
    private static readonly Lazy<AssertionCalibration> Measured = new(() =>
        AssertionCalibrator.Run([.. SuiteFiles.Find(Repository.File("prompts"), []).Select(Summarizer.Evaluating.Parsing.SuiteReader.Read)], Pipelines.Prompts));

    [Fact]
    public void No_reference_as_it_stands_raises_an_alarm_and_few_written_otherwise_do()
    {
        Assert.True(Measured.Value.References >= 60);
        Assert.All(Measured.Value.Harmless, c => Assert.True(c.Failed.Share <= 0.1, $"{c.Change}: {c.Failed}"));
    }

    [Theory]
    [InlineData("empty", 1)]
    [InlineData("untranslated", 1)]
    [InlineData("refusal", 1)]
    [InlineData("cut off", 0.95)]
    [InlineData("loop", 0.95)]
    [InlineData("no citation", 1)]
    [InlineData("scale", 0.8)]
    public void What_is_made_wrong_fails_its_case(string change, double least)
    {
        ChangeRates rates = Assert.Single(Measured.Value.Wrong, c => c.Change == change);

        Assert.True(rates.Failed.Share >= least, $"{rates.Failed.Count} of {rates.Failed.Of}: {string.Join(", ", rates.By)}");
    }

    [Fact]
    public void A_suite_without_a_fitting_assertion_catches_nothing()
    {
        Suite blind = Suites.Parse("prompt: translate\ncases:\n- {id: one, source: 总投资90亿元。, whole: true, references: [It cost 9 billion yuan.], assert: [{contains: cost}]}");

        AssertionCalibration measured = AssertionCalibrator.Run([blind], Pipelines.Prompts);

        Assert.Equal(0, Assert.Single(measured.Wrong, c => c.Change == "scale").Failed.Count);
    }
}
