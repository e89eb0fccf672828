namespace Summarizer.Llama.Scheduling;

/// <summary>
/// What the slots' token sequences share. The tree is not stored: with a few dozen slots, comparing tokens from the front is
/// quicker than keeping nodes, and it cannot disagree with the cache.
/// </summary>
internal static class PrefixTree
{
    /// <summary>The slot from whose cells a prompt can take most, and how many tokens; at least one token is left to compute.</summary>
    /// <param name="wholeOnly">The model's memory can only be copied as it stands at the end of a sequence (recurrent models).</param>
    public static (Slot? Slot, int Length) Longest(IEnumerable<Slot> slots, ReadOnlySpan<int> prompt, bool wholeOnly)
    {
        (Slot? Slot, int Length) best = (null, 0);
        foreach (var slot in slots)
        {
            var length = Math.Min(Common(slot.Tokens[..slot.Computed], prompt), prompt.Length - 1);
            if (wholeOnly && length < slot.Computed) continue;
            if (length > best.Length) best = (slot, length);
        }
        return best;
    }

    /// <summary>The slot that is about to compute more of a prompt's prefix than <paramref name="known"/> tokens.</summary>
    public static (Slot? Slot, int Length) Coming(IEnumerable<Slot> slots, ReadOnlySpan<int> prompt, int known)
    {
        (Slot? Slot, int Length) best = (null, known);
        foreach (var slot in slots)
        {
            if (!slot.IsPrefilling) continue;
            var length = Math.Min(Common(slot.Tokens, prompt), prompt.Length - 1);
            if (length > best.Length && length > slot.Computed) best = (slot, length);
        }
        return best;
    }

    /// <summary>Cells that hold these sequences when every shared prefix is held once.</summary>
    public static int Cells(IEnumerable<int[]> sequences)
    {
        var cells = 0;
        int[] previous = [];
        foreach (var sequence in sequences.Order(Comparer<int[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b))))
        {
            cells += sequence.Length - Common(previous, sequence);
            previous = sequence;
        }
        return cells;
    }

    public static int Common(ReadOnlySpan<int> a, ReadOnlySpan<int> b) => a.CommonPrefixLength(b);
}
