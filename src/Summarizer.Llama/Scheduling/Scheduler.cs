using System.Collections.Concurrent;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Scheduling;

/// <summary>
/// Owns the context on a thread of its own. Requests wait in the order they came; every step computes all live requests together;
/// what several share is computed once.
/// </summary>
internal sealed class Scheduler : IDisposable
{
    private readonly ILlamaModel model;
    private readonly ILlamaContext context;
    private readonly SlotTable slots;
    private readonly StepBatch batch;
    private readonly float[] logits;
    private readonly byte[] bytes = new byte[256];
    private readonly ConcurrentQueue<Generation> incoming = new();
    private readonly List<Generation> waiting = [];
    private readonly AutoResetEvent work = new(false);
    private readonly Thread thread;
    private volatile bool stopping;
    private volatile Exception? broken;
    private long promptTokens, prefilled, outputTokens, steps;
    private int widest;

    public Scheduler(ILlamaModel model, ILlamaContext context, int maxLive)
    {
        (this.model, this.context) = (model, context);
        slots = new SlotTable(context, maxLive, model.Description.Memory);
        batch = new StepBatch(context.BatchCapacity);
        logits = new float[model.Description.VocabularySize];
        thread = new Thread(Run) { IsBackground = true, Name = "llama" };
        thread.Start();
    }

    public EngineStatistics Statistics =>
        new(Interlocked.Read(ref promptTokens), Interlocked.Read(ref prefilled), Interlocked.Read(ref outputTokens),
            Interlocked.Read(ref steps), widest, slots.Evicted);

    /// <summary>Queues a request; its answer comes through the request itself.</summary>
    public void Submit(Generation generation)
    {
        ObjectDisposedException.ThrowIf(stopping, this);
        incoming.Enqueue(generation);
        work.Set();
    }

    /// <summary>Ends every request and frees the context.</summary>
    public void Dispose()
    {
        if (stopping) return;
        stopping = true;
        work.Set();
        thread.Join();
        context.Dispose();
        work.Dispose();
    }

    private void Run()
    {
        while (!stopping)
        {
            while (incoming.TryDequeue(out var generation)) waiting.Add(generation);
            DropCancelled();
            if (broken is { } cause) FailAll(Broken(cause));
            Admit();
            if (slots.LiveCount == 0)
            {
                work.WaitOne();
                continue;
            }
            try
            {
                Step();
            }
            catch (Exception e)
            {
                // The context's state is unknown now. This thread has no caller: every request is told, and so is every later one.
                broken = e;
            }
        }
        while (incoming.TryDequeue(out var generation)) waiting.Add(generation);
        FailAll(new OperationCanceledException("The engine was closed before the answer was finished."));
    }

    private void DropCancelled()
    {
        foreach (var slot in slots.Live.ToArray())
            if (slot.Generation is { Cancellation.IsCancellationRequested: true } generation)
            {
                slots.Release(slot);
                generation.Fail(new OperationCanceledException(generation.Cancellation));
            }
        waiting.RemoveAll(generation =>
        {
            if (!generation.Cancellation.IsCancellationRequested) return false;
            generation.Fail(new OperationCanceledException(generation.Cancellation));
            return true;
        });
    }

    private void Admit()
    {
        for (var i = 0; i < waiting.Count;)
        {
            switch (slots.Admit(waiting[i]))
            {
                case Admission.Admitted:
                    Interlocked.Add(ref promptTokens, waiting[i].Prompt.Length);
                    waiting.RemoveAt(i);
                    break;
                case Admission.WaitsForPrefix:
                    i++;
                    break;
                default:
                    // First come, first served: what came later does not slip past a request that needs more room.
                    return;
            }
        }
    }

    private void Step()
    {
        var room = context.BatchCapacity;
        batch.Fill(slots.Live, room);
        while (context.Decode(batch.Tokens) is DecodeStatus.NoSpace)
        {
            // Reservations make this rare; a smaller step may still find its place between other cells.
            if (slots.Evict()) continue;
            room = batch.Tokens.Length / 2;
            if (room == 0) throw new DecodeException(EngineTexts.Of("Engine.CacheFull"));
            batch.Fill(slots.Live, room);
        }

        batch.Done();
        Interlocked.Increment(ref steps);
        Interlocked.Add(ref prefilled, batch.Prefilled);
        widest = Math.Max(widest, batch.Width);
        foreach (var (slot, index) in batch.Answered) Answer(slot, index);
    }

    private void Answer(Slot slot, int index)
    {
        var generation = slot.Generation!;
        try
        {
            context.Logits(index).CopyTo(logits);
            var token = generation.Choose(logits);
            Interlocked.Increment(ref outputTokens);
            var finish = model.IsEndOfGeneration(token) ? FinishReason.Stop : generation.Say(Bytes(token));
            if (finish is not { } reason)
            {
                slot.Add(token);
                return;
            }
            slots.Release(slot);
            generation.Finish(reason);
        }
        catch (GrammarException e)
        {
            slots.Release(slot);
            generation.Fail(e);
        }
    }

    private ReadOnlySpan<byte> Bytes(int token)
    {
        var count = model.TokenBytes(token, bytes);
        if (count >= 0) return bytes.AsSpan(0, count);
        var more = new byte[-count];
        return more.AsSpan(0, model.TokenBytes(token, more));
    }

    private void FailAll(Exception exception)
    {
        foreach (var slot in slots.Live.ToArray())
        {
            var generation = slot.Generation!;
            slot.End(0);
            generation.Fail(exception);
        }
        foreach (var generation in waiting) generation.Fail(exception);
        waiting.Clear();
    }

    private static DecodeException Broken(Exception cause) =>
        new(EngineTexts.Of("Engine.Stopped", cause.Message), cause);
}
