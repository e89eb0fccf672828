using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Scheduling;

/// <summary>
/// The tokens of one step: the newest of the answers under way, or parts of prompts in the order they came; both only where few rows
/// make it up. From 64 rows on llama.cpp computes attention in tiles, which suits prompts and makes scattered answers dearer.
/// </summary>
internal sealed class StepBatch(int capacity)
{
    /// <summary>The most rows of a step that holds both.</summary>
    public const int MostTogether = 63;

    // Products with repacked weights go by four rows; a row left over reads all the weights for itself. From so many answers on it
    // is better to let it wait for the next step.
    private const int RowsTogether = 4, WorthLeaving = 12;

    private readonly BatchToken[] tokens = new BatchToken[capacity];
    private readonly List<(Slot Slot, int End)> parts = [];
    private readonly List<(Slot Slot, int Index)> answered = [];
    private long turn;
    private int count;

    public ReadOnlySpan<BatchToken> Tokens => tokens.AsSpan(0, count);

    /// <summary>The slots whose logits the step computes, and where.</summary>
    public List<(Slot Slot, int Index)> Answered => answered;

    public int Prefilled { get; private set; }

    /// <summary>How many slots take part.</summary>
    public int Width => parts.Count;

    /// <summary>Empties the batch.</summary>
    public void Start()
    {
        parts.Clear();
        answered.Clear();
        (count, Prefilled) = (0, 0);
    }

    /// <summary>Adds the newest tokens of the answers under way; those that find no place are the first in the next step.</summary>
    /// <param name="room">The most tokens of this step.</param>
    /// <param name="inFours">Leave out what would be a row left over.</param>
    public void AddAnswers(ReadOnlySpan<Slot> live, int room, bool inFours)
    {
        var answers = 0;
        foreach (var slot in live)
            if (!slot.IsPrefilling) answers++;
        if (inFours && answers > WorthLeaving) answers -= answers % RowsTogether;
        answers = Math.Min(answers, room);

        turn++;
        while (count < answers)
        {
            var next = live[0];
            foreach (var slot in live)
                if (!slot.IsPrefilling && (next.IsPrefilling || slot.Turn < next.Turn)) next = slot;
            next.Turn = turn;
            Add(next, next.Tokens.Length);
        }
    }

    /// <summary>Adds parts of prompts until the step has <paramref name="room"/> tokens.</summary>
    public void AddPrompts(ReadOnlySpan<Slot> live, int room)
    {
        foreach (var slot in live)
        {
            if (!slot.IsPrefilling || count >= room) continue;
            var end = Math.Min(slot.Tokens.Length, slot.Computed + room - count);
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
            tokens[count++] = new(slot.Tokens[position], position, slot.Id, WantsLogits: position == slot.Tokens.Length - 1);
        if (end == slot.Tokens.Length) answered.Add((slot, count - 1));
    }
}
