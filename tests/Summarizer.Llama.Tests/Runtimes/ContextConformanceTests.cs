using System.Numerics.Tensors;
using System.Text;
using Summarizer.Llama.Runtime;
using Summarizer.Llama.Sampling;
using Summarizer.Llama.TinyModels;

namespace Summarizer.Llama.Tests.Runtimes;

/// <summary>What every runtime must do with sequences, batches and logits.</summary>
public sealed class ContextConformanceTests(LoadedModelFixture fixture) : IClassFixture<LoadedModelFixture>, IDisposable
{
    private readonly ILlamaModel model = fixture.Model;
    private readonly ILlamaContext context = fixture.Model.CreateContext(new ContextOptions(512, 64, 4, 1));

    public void Dispose() => context.Dispose();

    [Fact]
    public void A_context_has_at_least_what_was_asked_for()
    {
        Assert.True(context.Capacity >= 512);
        Assert.Equal((64, 4), (context.BatchCapacity, context.MaxSequences));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.9, 17)]
    public void A_scripted_model_says_its_words_greedily_and_by_seeded_chance(double temperature, int seed)
    {
        using var sampler = new Sampler(new SamplingOptions((float)temperature, Seed: seed), null);

        Assert.Equal(LoadedModelFixture.Words, Say(sampler, 0, Prefill(0)));
    }

    [Fact]
    public void A_seed_repeats_a_free_choice_and_another_seed_changes_it()
    {
        var length = Prefill(0);
        var logits = context.Logits(length - 1).ToArray();

        Assert.Equal(Choices(logits, 17), Choices(logits, 17));
        Assert.NotEqual(Choices(logits, 17), Choices(logits, 18));
    }

    [Fact]
    public void Several_sequences_are_computed_in_one_batch()
    {
        var prompt = Prompt();
        var batch = Enumerable.Range(0, 4).SelectMany(s => prompt.Select((t, i) => new BatchToken(t, i, s, i == prompt.Length - 1))).ToArray();

        Assert.Equal(DecodeStatus.Done, context.Decode(batch));
        var first = context.Logits(prompt.Length - 1).ToArray();
        Assert.All(Enumerable.Range(1, 3), s => Assert.True(Largest(first, context.Logits((s + 1) * prompt.Length - 1)) < 1e-3f));
    }

    [Fact]
    public void A_copied_sequence_goes_on_as_the_original_does()
    {
        var length = Prefill(0);
        context.CopySequence(0, 2);
        using var one = new Sampler(new SamplingOptions(0), null);
        using var other = new Sampler(new SamplingOptions(0), null);

        Assert.Equal(Say(one, 0, length), Say(other, 2, length));
    }

    [Fact]
    public void A_part_of_a_sequence_is_copied_and_another_removed()
    {
        var length = Prefill(0);
        var after = context.Logits(length - 1).ToArray();
        context.CopySequence(0, 1, 0, length - 1);
        Assert.True(context.RemoveSequence(0));

        Assert.Equal(DecodeStatus.Done, context.Decode([new BatchToken(Prompt()[^1], length - 1, 1, WantsLogits: true)]));
        Assert.True(Largest(after, context.Logits(0)) < 1e-3f);
    }

    [Fact]
    public void A_removed_end_can_be_computed_again()
    {
        var length = Prefill(0);
        var after = context.Logits(length - 1).ToArray();
        Assert.True(context.RemoveSequence(0, length - 1));

        context.Decode([new BatchToken(Prompt()[^1], length - 1, 0, WantsLogits: true)]);
        Assert.True(Largest(after, context.Logits(0)) < 1e-3f);
    }

    [Fact]
    public void A_full_cache_is_told_and_leaves_it_usable()
    {
        var token = Prompt()[0];
        var position = 0;
        var status = DecodeStatus.Done;
        while (status == DecodeStatus.Done && position < 4096)
        {
            status = context.Decode([.. Enumerable.Range(position, 64).Select(p => new BatchToken(token, p, 0, false))]);
            if (status == DecodeStatus.Done) position += 64;
        }

        Assert.Equal(DecodeStatus.NoSpace, status);
        Assert.Equal(context.Capacity, position);
        context.Clear();
        Assert.True(Prefill(0) > 0);
    }

    [Fact]
    public void Mistakes_are_errors_and_not_the_end_of_the_process()
    {
        var token = Prompt()[0];

        Assert.ThrowsAny<ArgumentException>(() => context.Decode([]));
        Assert.ThrowsAny<ArgumentException>(() => context.Decode([.. Enumerable.Repeat(new BatchToken(token, 0, 0, false), 65)]));
        Assert.ThrowsAny<ArgumentException>(() => context.Decode([new BatchToken(token, 0, 4, false)]));
        Assert.ThrowsAny<ArgumentException>(() => context.CopySequence(0, 9));
        Assert.ThrowsAny<ArgumentException>(() => context.RemoveSequence(-1));
        Assert.Throws<DecodeException>(() => context.Decode([new BatchToken(1 << 29, 0, 0, false)]));
    }

    [Fact]
    public void Logits_that_were_not_asked_for_are_an_error()
    {
        context.Decode([new BatchToken(Prompt()[0], 0, 0, WantsLogits: false), new BatchToken(Prompt()[1], 1, 0, WantsLogits: true)]);

        Assert.Equal(model.Description.VocabularySize, context.Logits(1).Length);
        Assert.ThrowsAny<Exception>(() => context.Logits(0).Length);
    }

    /// <summary>Tokens chosen from the row made so flat that chance decides.</summary>
    private static int[] Choices(float[] logits, int seed)
    {
        using var sampler = new Sampler(new SamplingOptions(1, TopK: 0, TopP: 1, Seed: seed), null);
        return [.. Enumerable.Range(0, 8).Select(_ => sampler.Next(Array.ConvertAll(logits, l => l / 1000)))];
    }

    private int[] Prompt() => model.Tokenize(ChatMl.Start + "assistant\n", addSpecial: false, parseSpecial: true);

    private int Prefill(int sequence)
    {
        var prompt = Prompt();
        Assert.Equal(DecodeStatus.Done, context.Decode([.. prompt.Select((t, i) => new BatchToken(t, i, sequence, i == prompt.Length - 1))]));
        return prompt.Length;
    }

    private string Say(Sampler sampler, int sequence, int length)
    {
        // The first row of logits belongs to the last decode; computing the prompt's last token again makes it this sequence's own.
        Assert.True(context.RemoveSequence(sequence, length - 1));
        context.Decode([new BatchToken(Prompt()[^1], length - 1, sequence, WantsLogits: true)]);
        var said = new List<byte>();
        var bytes = new byte[64];
        for (var position = length; ; position++)
        {
            var token = sampler.Next(context.Logits(0).ToArray());
            if (model.IsEndOfGeneration(token)) return Encoding.UTF8.GetString([.. said]);
            said.AddRange(bytes.AsSpan(0, model.TokenBytes(token, bytes)));
            context.Decode([new BatchToken(token, position, sequence, WantsLogits: true)]);
        }
    }

    private static float Largest(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var difference = new float[a.Length];
        TensorPrimitives.Subtract(a, b, difference);
        return TensorPrimitives.MaxMagnitude(difference) is var largest && largest < 0 ? -largest : largest;
    }
}
