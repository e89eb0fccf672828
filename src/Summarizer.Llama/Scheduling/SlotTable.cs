using System.Runtime.InteropServices;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Scheduling;

/// <summary>The context's sequences: who holds which, what is shared, what is kept and what has to go. Used by the scheduler's thread alone.</summary>
internal sealed class SlotTable
{
    /// <summary>Sequences beside the live ones: few other prefixes are worth keeping at a time.</summary>
    internal const int Spare = 4;

    // Cells that nobody attends to still cost every answer time: beyond these few, a prefix goes when its last request has ended.
    private const int MostKept = 2;

    // A shorter shared prefix is computed again sooner than it is waited for.
    private const int WorthWaiting = 8;

    private readonly ILlamaContext context;
    private readonly Slot[] slots;
    private readonly List<Slot> live = [];
    private readonly int maxLive;
    private readonly bool wholeOnly;
    private long clock;

    public SlotTable(ILlamaContext context, int maxLive, ModelMemory memory)
    {
        this.context = context;
        this.maxLive = maxLive;
        wholeOnly = memory != ModelMemory.Attention;
        slots = [.. Enumerable.Range(0, context.MaxSequences).Select(id => new Slot(id))];
    }

    public int Evicted { get; private set; }

    /// <summary>Live slots, the longest live first.</summary>
    public ReadOnlySpan<Slot> Live => CollectionsMarshal.AsSpan(live);

    /// <summary>Prompt tokens of live requests that are still to be computed.</summary>
    public int PendingPrompt
    {
        get
        {
            var pending = 0;
            foreach (var slot in live) pending += Math.Max(0, slot.Generation!.Prompt.Length - slot.Computed);
            return pending;
        }
    }

    /// <summary>How much of a prompt is in the cache or about to be.</summary>
    public int Known(Generation generation)
    {
        var held = PrefixTree.Longest(slots, generation.Prompt, wholeOnly).Length;
        return PrefixTree.Coming(slots, generation.Prompt, held).Length;
    }

    /// <summary>Tries to give a request a slot, with what it shares copied. Says whether it must wait, and for what.</summary>
    public Admission Admit(Generation generation)
    {
        var (source, shared) = PrefixTree.Longest(slots, generation.Prompt, wholeOnly);
        var (coming, length) = PrefixTree.Coming(slots, generation.Prompt, shared);
        if (coming is not null && length >= shared + WorthWaiting)
        {
            if (wholeOnly) coming.StopAt(length);
            return Admission.WaitsForPrefix;
        }
        if (live.Count >= maxLive || !MakeRoom(generation, source, shared) || FreeSlot(source) is not { } slot)
        {
            if (live.Count > 0 || source is null) return Admission.WaitsForRoom;
            // Nothing lives that could make room by ending: the kept prefix itself has to go.
            Discard(source);
            return Admit(generation);
        }

        if (source is not null)
        {
            context.CopySequence(source.Id, slot.Id, 0, wholeOnly ? -1 : shared);
            source.Shared = Math.Max(source.Shared, shared);
            if (source.IsKept) source.LastUse = ++clock;
        }
        slot.Begin(generation, shared);
        slot.LastUse = ++clock;
        live.Add(slot);
        generation.SharedTokens = shared;
        return Admission.Admitted;
    }

    /// <summary>A recurrent model's state after a shared prefix is gone with the next token: a slot of its own keeps it.</summary>
    public void KeepBoundary(Slot slot)
    {
        if (!wholeOnly || !slot.IsAtBoundary || FreeSlot(slot) is not { } keeper) return;
        context.CopySequence(slot.Id, keeper.Id);
        keeper.Keep(slot.Tokens[..slot.Computed]);
        keeper.LastUse = ++clock;
    }

    /// <summary>Ends a slot's request; its prompt is kept where nobody else holds it and the model's memory can be cut.</summary>
    public void Release(Slot slot)
    {
        live.Remove(slot);
        var length = slot.Shared > 0 ? slot.Shared : Math.Min(slot.Computed, slot.Generation!.Prompt.Length);
        if (length > 0 && !wholeOnly && !IsHeldElsewhere(slot, length) && context.RemoveSequence(slot.Id, length))
        {
            slot.End(length);
            slot.LastUse = ++clock;
            while (KeptCount > MostKept) Evict();
        }
        else Empty(slot);
    }

    /// <summary>Frees the kept prefix that was used longest ago; false where none is kept.</summary>
    public bool Evict(Slot? except = null)
    {
        Slot? oldest = null;
        foreach (var slot in slots)
            if (slot.IsKept && slot != except && slot.LastUse < (oldest?.LastUse ?? long.MaxValue)) oldest = slot;
        if (oldest is null) return false;
        Discard(oldest);
        return true;
    }

    /// <summary>Forgets the live requests without touching the context, which has failed.</summary>
    public void Abandon()
    {
        foreach (var slot in live) slot.End(0);
        live.Clear();
    }

    private int KeptCount
    {
        get
        {
            var kept = 0;
            foreach (var slot in slots)
                if (slot.IsKept) kept++;
            return kept;
        }
    }

    private bool IsHeldElsewhere(Slot slot, int length)
    {
        foreach (var other in slots)
            if (other != slot && PrefixTree.Common(other.Tokens[..other.Computed], slot.Tokens) >= length) return true;
        return false;
    }

    private void Discard(Slot kept)
    {
        Empty(kept);
        Evicted++;
    }

    private void Empty(Slot slot)
    {
        context.RemoveSequence(slot.Id);
        slot.End(0);
    }

    private bool MakeRoom(Generation generation, Slot? source, int shared)
    {
        while (Needed(generation) > context.Capacity)
        {
            if (Evict(except: source)) continue;
            // The kept prefix goes on beyond what is shared: nobody needs its rest more than this request needs the room.
            if (source is not { IsKept: true } || source.Computed == shared || !context.RemoveSequence(source.Id, shared)) return false;
            source.End(shared);
        }
        return true;
    }

    private int Needed(Generation generation)
    {
        var cells = PrefixTree.Cells(slots, generation.Prompt) + generation.MaxTokens;
        foreach (var slot in live) cells += slot.Reserved;
        return cells;
    }

    private Slot? FreeSlot(Slot? source)
    {
        do
        {
            foreach (var slot in slots)
                if (slot.IsFree) return slot;
        }
        while (Evict(except: source));
        return null;
    }
}

internal enum Admission { Admitted, WaitsForPrefix, WaitsForRoom }
