using Summarizer.Llama.Scheduling;

namespace Summarizer.Llama.Tests.Scheduling;

public sealed class PrefixTreeTests
{
    [Fact]
    public void Shared_prefixes_are_counted_once() =>
        Assert.Equal(7, PrefixTree.Cells([Held(1, 2, 3, 4), Held(1, 2, 3, 5), Held(1, 2, 9)], [7]));

    [Fact]
    public void A_prompt_that_is_held_whole_still_leaves_a_token_to_compute()
    {
        var slot = Held(1, 2, 3);

        Assert.Equal(2, PrefixTree.Longest([slot], [1, 2, 3], wholeOnly: false).Length);
    }

    [Fact]
    public void A_recurrent_state_is_shared_only_as_it_stands_at_its_end()
    {
        Assert.Null(PrefixTree.Longest([Held(1, 2, 3)], [1, 2, 9], wholeOnly: true).Slot);
        Assert.Equal(3, PrefixTree.Longest([Held(1, 2, 3)], [1, 2, 3, 9], wholeOnly: true).Length);
    }

    private static Slot Held(params int[] tokens)
    {
        var slot = new Slot(0);
        slot.Begin(new Generation(tokens, 1, new(new(), null), [], default), 0);
        slot.Computed = tokens.Length;
        return slot;
    }
}
