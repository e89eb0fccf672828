using Summarizer.Evaluating.Statistics;

namespace Summarizer.Tests.Evaluating.Statistics;

/// <summary>The statistics on scores whose truth is known, because they are made here.</summary>
public sealed class ComparisonTests
{
    private const int Cases = 40;
    private const int Repeats = 3;

    [Fact]
    public void A_thousand_comparisons_of_nothing_raise_at_most_six_alarms_in_a_hundred()
    {
        Simulation simulation = new(seed: 20261125);

        int alarms = Enumerable.Range(0, 1000).Count(_ => Comparison.Of("null", simulation.Run(Cases, Repeats, effect: 0)).Verdict != Verdict.NoEvidence);

        Assert.InRange(alarms, 20, 60);
    }

    [Fact]
    public void Several_sets_at_once_raise_no_more_alarms_than_one()
    {
        Simulation simulation = new(seed: 7);

        int alarms = Enumerable.Range(0, 200).Count(_ =>
            Comparison.Of([.. Enumerable.Range(0, 5).Select(i => ($"{i}", simulation.Run(Cases, Repeats, effect: 0)))]).Any(c => c.Verdict != Verdict.NoEvidence));

        Assert.InRange(alarms, 0, 16);
    }

    [Fact]
    public void The_change_that_it_names_is_found_four_times_out_of_five()
    {
        Simulation simulation = new(seed: 3);
        double change = Comparison.Of("pilot", simulation.Run(Cases, Repeats, effect: 0)).Sensitivity.Detectable!.Value;

        Comparison[] runs = [.. Enumerable.Range(0, 400).Select(_ => Comparison.Of("worse", simulation.Run(Cases, Repeats, -change)))];

        Assert.InRange(runs.Count(r => r.Verdict == Verdict.Worse), 320, 399);
        Assert.DoesNotContain(runs, r => r.Verdict == Verdict.Better);
    }

    [Fact]
    public void The_repeats_that_it_names_show_the_change_that_was_asked_for()
    {
        Simulation simulation = new(seed: 5);
        Sensitivity pilot = Comparison.Of("pilot", simulation.Run(Cases, Repeats, effect: 0)).Sensitivity;
        double change = pilot.Detectable!.Value * 0.8;
        int repeats = pilot.RepeatsFor(change)!.Value;

        int found = Enumerable.Range(0, 400).Count(_ => Comparison.Of("better", simulation.Run(Cases, repeats, change)).Verdict == Verdict.Better);

        Assert.InRange(repeats, Repeats + 1, 20);
        Assert.InRange(found, 320, 400);
    }

    [Fact]
    public void The_interval_holds_the_truth_nineteen_times_out_of_twenty()
    {
        Simulation simulation = new(seed: 11);

        int held = Enumerable.Range(0, 200).Count(_ => Comparison.Of("0.05", simulation.Run(Cases, Repeats, 0.05)).Interval is var i && i.Low <= 0.05 && i.High >= 0.05);

        Assert.InRange(held, 180, 199);
    }

    [Fact]
    public void More_cases_are_named_where_repeats_do_not_help()
    {
        Sensitivity cases = new(10, 2, Variance: 0.04, Noise: 0.0001);

        Assert.Null(cases.RepeatsFor(0.05));
        Assert.InRange(cases.CasesFor(0.05)!.Value, 100, 400);
        Assert.Null(Comparison.Of("alike", [new CaseScores("a", [1], [1]), new CaseScores("b", [1], [1]), new CaseScores("c", [1], [1])]).Sensitivity.Detectable);
    }

    [Fact]
    public void A_case_that_fails_all_its_repeats_now_is_named_and_one_that_flickers_is_not_proved()
    {
        double[] passes = [.. Enumerable.Repeat(1.0, 10)], fails = new double[10];

        IReadOnlyList<CaseChange> changes = CaseChange.Of(
            [new("same", passes, passes), new("broken", passes, fails), new("flickers", [1, 1, 0, 1], [1, 0, 0, 1])]);

        Assert.Equal([("broken", true, true), ("flickers", false, true)], changes.Select(c => (c.Id, c.IsProved, c.IsWorse)));
        Assert.True(new CaseScores("flickers", [1, 0], [1, 1]).Flickers);
    }

    /// <summary>Cases of different difficulty, each with its own answer to a change, and a model that is not the same twice.</summary>
    private sealed class Simulation(ulong seed)
    {
        private readonly Chance chance = new(seed);

        public IReadOnlyList<CaseScores> Run(int cases, int repeats, double effect) =>
            [.. Enumerable.Range(0, cases).Select(i => Case(i, repeats, 0.6 + 0.2 * Normal(), effect + 0.05 * Normal()))];

        private CaseScores Case(int id, int repeats, double level, double change) =>
            new($"{id}", [.. Scores(repeats, level)], [.. Scores(repeats, level + change)]);

        private IEnumerable<double> Scores(int repeats, double level) => Enumerable.Range(0, repeats).Select(_ => level + 0.15 * Normal());

        private double Normal() => Math.Sqrt(-2 * Math.Log(1 - chance.NextDouble())) * Math.Cos(2 * Math.PI * chance.NextDouble());
    }
}
