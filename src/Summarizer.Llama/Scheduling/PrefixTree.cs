namespace Summarizer.Llama.Scheduling;

/// <summary>
/// What the slots' token sequences share. The tree is not stored: with a few dozen slots, comparing tokens from the front is
/// quicker than keeping nodes, and it cannot disagree with the cache.
/// </summary>
internal static class PrefixTree
{
    /// <summary>The slot from whose cells a prompt can take most, and how many tokens; at least one token is left to compute.</summary>
    /// <param name="wholeOnly">The model's memory can only be copied as it stands at the end of a sequence (recurrent models).</param>
    public static (Slot? Slot, int Length) Longest(ReadOnlySpan<Slot> slots, ReadOnlySpan<int> prompt, bool wholeOnly)
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
    public static (Slot? Slot, int Length) Coming(ReadOnlySpan<Slot> slots, ReadOnlySpan<int> prompt, int known)
    {
        (Slot? Slot, int Length) best = (null, known);
        foreach (var slot in slots)
        {
            if (!slot.IsPrefilling) continue;
            var length = Math.Min(Common(slot.Prefix, prompt), prompt.Length - 1);
            if (length > best.Length && length > slot.Computed) best = (slot, length);
        }
        return best;
    }

    /// <summary>Cells that hold what the slots and one prompt more hold, every shared prefix once.</summary>
    public static int Cells(ReadOnlySpan<Slot> slots, ReadOnlySpan<int> prompt)
    {
        // A sequence's own cells are those that neither an earlier one nor the prompt has.
        var cells = prompt.Length;
        for (var i = 0; i < slots.Length; i++)
        {
            var shared = Common(slots[i].Prefix, prompt);
            for (var j = 0; j < i; j++) shared = Math.Max(shared, Common(slots[i].Prefix, slots[j].Prefix));
            cells += slots[i].Prefix.Length - shared;
        }
        return cells;
    }

    public static int Common(ReadOnlySpan<int> a, ReadOnlySpan<int> b) => a.CommonPrefixLength(b);
}
