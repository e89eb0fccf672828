using System.Runtime.InteropServices;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Scheduling;

/// <summary>
/// The tokens of one step: the newest of every answer under way, then prompts in the order they came, as far as room goes.
/// While answers are under way prompts get less room, so that a long article does not stall them.
/// </summary>
internal sealed class StepBatch(int capacity)
{
    private const int PrefillBesideAnswers = 128;

    private readonly List<BatchToken> tokens = new(capacity);
    private readonly List<(Slot Slot, int End)> parts = [];
    private readonly List<(Slot Slot, int Index)> answered = [];

    public ReadOnlySpan<BatchToken> Tokens => CollectionsMarshal.AsSpan(tokens);

    /// <summary>The slots whose logits the step computes, and where.</summary>
    public IReadOnlyList<(Slot Slot, int Index)> Answered => answered;

    public int Prefilled { get; private set; }

    /// <summary>How many slots take part.</summary>
    public int Width => parts.Count;

    /// <param name="room">The most tokens of this step; smaller where the cache had no room for more.</param>
    public void Fill(IEnumerable<Slot> live, int room)
    {
        tokens.Clear();
        parts.Clear();
        answered.Clear();
        Prefilled = 0;
        var slots = live.ToArray();

        foreach (var slot in slots)
            if (!slot.IsPrefilling && tokens.Count < room) Add(slot, slot.Tokens.Length);

        var most = Math.Min(room, tokens.Count == 0 ? capacity : tokens.Count + PrefillBesideAnswers);
        foreach (var slot in slots)
        {
            if (!slot.IsPrefilling || tokens.Count >= most) continue;
            var end = Math.Min(slot.Tokens.Length, slot.Computed + most - tokens.Count);
            if (slot.Boundary > slot.Computed) end = Math.Min(end, slot.Boundary);
            Prefilled += end - slot.Computed;
            Add(slot, end);
        }
    }

    /// <summary>After the step: what it computed is in the cache.</summary>
    public void Done()
    {
        foreach (var (slot, end) in parts) slot.Computed = end;
    }

    private void Add(Slot slot, int end)
    {
        parts.Add((slot, end));
        for (var position = slot.Computed; position < end; position++)
            tokens.Add(new(slot.Tokens[position], position, slot.Id, WantsLogits: position == slot.Tokens.Length - 1));
        if (end == slot.Tokens.Length) answered.Add((slot, tokens.Count - 1));
    }
}
