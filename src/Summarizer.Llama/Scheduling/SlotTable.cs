using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Scheduling;

/// <summary>The context's sequences: who holds which, what is shared, what is kept and what has to go. Used by the scheduler's thread alone.</summary>
internal sealed class SlotTable
{
    // Few other prefixes are alive at a time: an article's, and those that it took turns with.
    internal const int Spare = 4;

    // A shorter shared prefix is computed again sooner than it is waited for.
    private const int WorthWaiting = 8;

    private readonly ILlamaContext context;
    private readonly Slot[] slots;
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
    public IEnumerable<Slot> Live => slots.Where(s => s.IsLive).OrderBy(s => s.LastUse);

    public int LiveCount => slots.Count(s => s.IsLive);

    /// <summary>Tries to give a request a slot, with what it shares copied. Says whether it must wait, and for what.</summary>
    public Admission Admit(Generation generation)
    {
        var (source, shared) = PrefixTree.Longest(slots, generation.Prompt, wholeOnly);
        var (coming, length) = PrefixTree.Coming(slots, generation.Prompt, shared);
        if (coming is not null && length >= shared + WorthWaiting)
        {
            coming.StopAt(length);
            return Admission.WaitsForPrefix;
        }
        if (LiveCount >= maxLive || !MakeRoom(generation, source, shared) || FreeSlot(source) is not { } slot) return Admission.WaitsForRoom;

        if (source is not null)
        {
            context.CopySequence(source.Id, slot.Id, 0, shared);
            source.Shared = Math.Max(source.Shared, shared);
            if (source.IsKept) source.LastUse = ++clock;
        }
        slot.Begin(generation, shared);
        slot.LastUse = ++clock;
        generation.SharedTokens = shared;
        return Admission.Admitted;
    }

    /// <summary>Ends a slot's request; its prompt is kept where nobody else holds it and the model's memory can be cut.</summary>
    public void Release(Slot slot)
    {
        var length = slot.Shared > 0 ? slot.Shared : Math.Min(slot.Computed, slot.Generation!.Prompt.Length);
        var prefix = slot.Tokens[..length].ToArray();
        var keep = length > 0 && !wholeOnly && !slots.Any(s => s != slot && PrefixTree.Common(s.Tokens[..s.Computed], prefix) == length);
        if (keep && context.RemoveSequence(slot.Id, length))
        {
            slot.End(length);
            slot.LastUse = ++clock;
        }
        else Empty(slot);
    }

    /// <summary>Frees the kept prefix that was used longest ago; false where none is kept.</summary>
    public bool Evict(Slot? except = null)
    {
        var oldest = slots.Where(s => s.IsKept && s != except).MinBy(s => s.LastUse);
        if (oldest is null) return false;
        Empty(oldest);
        Evicted++;
        return true;
    }

    public void Clear()
    {
        foreach (var slot in slots) slot.End(0);
        context.Clear();
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

    private int Needed(Generation generation) =>
        PrefixTree.Cells(slots.Where(s => !s.IsFree).Select(s => s.Tokens[..(s.IsLive ? s.Generation!.Prompt.Length : s.Computed)].ToArray()).Append(generation.Prompt))
        + slots.Sum(s => s.Reserved) + generation.MaxTokens;

    private Slot? FreeSlot(Slot? source) =>
        slots.FirstOrDefault(s => s.IsFree) ?? (Evict(except: source) ? slots.FirstOrDefault(s => s.IsFree) : null);
}

internal enum Admission { Admitted, WaitsForPrefix, WaitsForRoom }
