using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace Summarizer.Llama.Scheduling;

/// <summary>
/// Requests that are not admitted yet. Those whose prefix is alive go before the others: few articles are then alive at a time, and
/// what they share is computed and held once. Nobody is passed over forever.
/// </summary>
internal sealed class WaitingLine(SlotTable slots)
{
    // A request that so many later ones have passed is next.
    private const int Patience = 32;

    // While so many prompt tokens wait to be computed no further article is begun: those at home in the present one come first.
    private const int EnoughToCompute = 128;

    private readonly ConcurrentQueue<Generation> incoming = new();
    private readonly List<Generation> waiting = [];

    public int Count => waiting.Count;

    /// <summary>May be called from any thread.</summary>
    public void Enqueue(Generation generation) => incoming.Enqueue(generation);

    /// <summary>Takes in what has arrived; says whether something has.</summary>
    public bool Receive()
    {
        var before = waiting.Count;
        while (incoming.TryDequeue(out var generation)) waiting.Add(generation);
        return waiting.Count > before;
    }

    public void DropCancelled()
    {
        for (var i = waiting.Count - 1; i >= 0; i--)
        {
            if (!waiting[i].Cancellation.IsCancellationRequested) continue;
            waiting[i].Fail(new OperationCanceledException(waiting[i].Cancellation));
            waiting.RemoveAt(i);
        }
    }

    /// <summary>Gives slots to as many as there is room for; returns the prompt tokens admitted.</summary>
    public long Admit()
    {
        var tokens = 0L;
        // First those at home in a prefix that is alive, then the others; a request that has waited long enough stops the passing.
        foreach (var atHome in (ReadOnlySpan<bool>)[true, false])
            for (var i = 0; i < waiting.Count;)
            {
                var generation = waiting[i];
                if (!atHome && slots.PendingPrompt >= EnoughToCompute) return tokens;
                if (atHome && !IsAtHome(generation))
                {
                    if (generation.PassedOver >= Patience) break;
                    i++;
                    continue;
                }
                var admission = slots.Admit(generation);
                if (admission == Admission.Admitted)
                {
                    tokens += generation.Prompt.Length;
                    waiting.RemoveAt(i);
                    foreach (var passed in CollectionsMarshal.AsSpan(waiting)[..i]) passed.PassedOver++;
                }
                // What came later does not slip past a request that needs more room.
                else if (admission == Admission.WaitsForRoom) return tokens;
                else i++;
            }
        return tokens;
    }

    /// <summary>Ends the request that waits longest; false where none waits.</summary>
    public bool FailFirst(Exception exception)
    {
        if (waiting is not [var first, ..]) return false;
        waiting.RemoveAt(0);
        first.Fail(exception);
        return true;
    }

    public void FailAll(Exception exception)
    {
        foreach (var generation in waiting) generation.Fail(exception);
        waiting.Clear();
    }

    /// <summary>More than half of its prompt is in the cache or about to be.</summary>
    private bool IsAtHome(Generation generation) => slots.Known(generation) > generation.Prompt.Length / 2;
}
