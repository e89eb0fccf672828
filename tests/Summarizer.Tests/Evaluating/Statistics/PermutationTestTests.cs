using Summarizer.Evaluating.Statistics;

namespace Summarizer.Tests.Evaluating.Statistics;

public sealed class PermutationTestTests
{
    [Fact]
    public void Few_cases_are_tried_with_all_signs()
    {
        // Of 2^5 signs only all plus and all minus are as far from nothing.
        Assert.Equal(2.0 / 32, PermutationTest.OfPairs([0.1, 0.2, 0.3, 0.4, 0.5], seed: 1), 12);
        Assert.Equal(1, PermutationTest.OfPairs([0.1, -0.1], seed: 1));
        Assert.Equal(1, PermutationTest.OfPairs([0, 0, 0], seed: 1));
        Assert.Equal(1, PermutationTest.OfPairs([], seed: 1));
    }

    [Fact]
    public void Many_cases_are_sampled_and_come_near_what_all_signs_would_give()
    {
        double[] differences = [.. Enumerable.Range(0, 16).Select(i => (i % 5 - 1) * 0.1)];
        double exact = PermutationTest.OfPairs(differences, seed: 1);

        // The seventeenth is too small to matter and turns counting into sampling.
        double sampled = PermutationTest.OfPairs([.. differences, 1e-7], seed: 1);

        Assert.Equal(exact, sampled, 0.015);
        Assert.Equal(sampled, PermutationTest.OfPairs([.. differences, 1e-7], seed: 1));
    }

    [Theory]
    // Fisher's tea: 3 of 4 against 1 of 4; then values from his test's definition, counted by hand.
    [InlineData(3, 4, 1, 4, 34.0 / 70)]
    [InlineData(4, 4, 0, 4, 2.0 / 70)]
    [InlineData(5, 5, 5, 5, 1)]
    [InlineData(0, 3, 3, 3, 2.0 / 20)]
    public void Passes_are_compared_exactly(int passedBefore, int before, int passedAfter, int after, double expected) =>
        Assert.Equal(expected, PermutationTest.OfPasses(passedBefore, before, passedAfter, after), 9);

    [Fact]
    public void Holm_steps_down()
    {
        double[] expected = [0.03, 0.06, 0.06, 0.02];

        IReadOnlyList<double> adjusted = Correction.Holm([0.01, 0.04, 0.03, 0.005]);

        Assert.Equal(expected, adjusted.Select(p => Math.Round(p, 9)));
    }

    [Fact]
    public void A_share_of_trials_lies_where_Wilson_says()
    {
        Interval interval = Interval.OfShare(8, 10);

        Assert.Equal((0.490, 0.943), (Math.Round(interval.Low, 3), Math.Round(interval.High, 3)));
        Assert.Equal((0, 1), (Interval.OfShare(0, 0).Low, Interval.OfShare(0, 0).High));
    }
}
