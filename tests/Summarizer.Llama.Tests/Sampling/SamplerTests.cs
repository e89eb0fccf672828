using Summarizer.Llama.Sampling;

namespace Summarizer.Llama.Tests.Sampling;

public sealed class SamplerTests
{
    private static float[] Row() => [0f, 1f, 2f, 3f, 4f, -50f];

    [Fact]
    public void Without_temperature_the_likeliest_token_is_taken() =>
        Assert.Equal(4, new Sampler(new SamplingOptions(Temperature: 0), null).Next(Row()));

    [Fact]
    public void The_same_seed_makes_the_same_choices()
    {
        Assert.Equal(Choices(new SamplingOptions(1.5f, 0, 1, Seed: 11)), Choices(new SamplingOptions(1.5f, 0, 1, Seed: 11)));
        Assert.NotEqual(Choices(new SamplingOptions(1.5f, 0, 1, Seed: 11)), Choices(new SamplingOptions(1.5f, 0, 1, Seed: 12)));
    }

    [Theory]
    [InlineData(2, 1, 0, new[] { 3, 4 })]
    [InlineData(0, 0.7, 0, new[] { 3, 4 })]
    [InlineData(0, 1, 0.1, new[] { 2, 3, 4 })]
    [InlineData(1, 1, 0, new[] { 4 })]
    [InlineData(0, 1, 0, new[] { 0, 1, 2, 3, 4 })]
    public void Each_filter_keeps_the_tokens_of_its_definition(int topK, double topP, double minP, int[] kept)
    {
        // e^4, e^3 … over their sum: 0.636, 0.234, 0.086, 0.032, 0.012.
        var chosen = Choices(new SamplingOptions(1, topK, (float)topP, (float)minP, Seed: 5), 2000).Distinct().Order();

        Assert.Equal(kept, chosen);
    }

    [Fact]
    public void Shares_follow_the_probabilities()
    {
        var chosen = Choices(new SamplingOptions(1, 0, 1, Seed: 3), 20_000);

        Assert.InRange(chosen.Count(t => t == 4) / 20_000.0, 0.62, 0.65);
        Assert.InRange(chosen.Count(t => t == 3) / 20_000.0, 0.22, 0.25);
    }

    [Theory]
    [InlineData(10, 0, 0)]
    [InlineData(1, 2, 0)]
    [InlineData(1, 0, 2)]
    public void A_token_that_was_said_becomes_less_likely(double repetition, double frequency, double presence)
    {
        var sampler = new Sampler(
            new SamplingOptions(0, RepetitionPenalty: (float)repetition, FrequencyPenalty: (float)frequency, PresencePenalty: (float)presence), null);

        Assert.Equal([4, 3], [sampler.Next(Row()), sampler.Next(Row())]);
    }

    [Fact]
    public void The_best_of_a_large_row_are_those_that_sorting_finds()
    {
        var random = new Random(1);
        var row = Enumerable.Range(0, 5000).Select(_ => (float)random.NextDouble() * 20).ToArray();
        var candidates = new Candidates();
        candidates.Take(row, 40);

        Assert.Equal(row.Index().OrderByDescending(p => p.Item).Take(40).Select(p => p.Index), candidates.Tokens.ToArray());
    }

    private static int[] Choices(SamplingOptions options, int count = 60)
    {
        var sampler = new Sampler(options, null);
        return [.. Enumerable.Range(0, count).Select(_ => sampler.Next(Row()))];
    }
}
