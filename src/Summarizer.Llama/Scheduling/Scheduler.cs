using System.Diagnostics;
using Summarizer.Llama.Runtime;

namespace Summarizer.Llama.Scheduling;

/// <summary>
/// Owns the context on a thread of its own. Every step computes either the next token of all answers under way or parts of prompts,
/// in turns; what several requests share is computed once. Steps allocate nothing.
/// </summary>
internal sealed class Scheduler : IDisposable
{
    private readonly ILlamaModel model;
    private readonly ILlamaContext context;
    private readonly SlotTable slots;
    private readonly WaitingLine line;
    private readonly StepBatch batch;
    private readonly PromptPace pace;
    private readonly StepCounts counts = new();
    private readonly byte[] bytes = new byte[256];
    private readonly bool inFours;
    private readonly AutoResetEvent work = new(false);
    private readonly Thread thread;
    private volatile bool stopping;
    private volatile Exception? broken;
    private bool changed, besideAnswers;
    private StepKind last;

    /// <param name="inFours">Whether this device computes four answers together cheaper than three.</param>
    public Scheduler(ILlamaModel model, ILlamaContext context, int maxLive, bool inFours)
    {
        (this.model, this.context, this.inFours) = (model, context, inFours);
        slots = new SlotTable(context, maxLive, model.Description.Memory);
        line = new WaitingLine(slots);
        batch = new StepBatch(context.BatchCapacity);
        pace = new PromptPace(context.BatchCapacity);
        thread = new Thread(Run) { IsBackground = true, Name = "llama" };
        thread.Start();
    }

    public EngineStatistics Statistics => counts.Read(slots.Evicted);

    /// <summary>Queues a request; its answer comes through the request itself.</summary>
    public void Submit(Generation generation)
    {
        ObjectDisposedException.ThrowIf(stopping, this);
        line.Enqueue(generation);
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
            changed |= line.Receive();
            DropCancelled();
            if (broken is { } cause) FailAll(Broken(cause));
            if (changed) counts.Admitted(line.Admit());
            changed = false;
            if (slots.Live.Length == 0)
            {
                // Nothing lives that could make room by ending, and what waits found none all the same: it would wait for ever.
                changed = line.FailFirst(new DecodeException(EngineTexts.Of("Engine.CacheFull")));
                if (!changed) work.WaitOne();
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
        line.Receive();
        FailAll(new OperationCanceledException("The engine was closed before the answer was finished."));
    }

    private void DropCancelled()
    {
        line.DropCancelled();
        for (var i = slots.Live.Length - 1; i >= 0; i--)
            if (slots.Live[i] is { Generation: { Cancellation.IsCancellationRequested: true } generation } slot)
                End(slot).Fail(new OperationCanceledException(generation.Cancellation));
    }

    private void Step()
    {
        var kind = NextKind();
        var start = Stopwatch.GetTimestamp();
        if (!Compute(kind)) return;

        batch.Done();
        if (kind != StepKind.Answers)
        {
            if (kind == StepKind.Prompts) pace.Learn(batch.Prefilled, Stopwatch.GetElapsedTime(start));
            foreach (var slot in slots.Live) slots.KeepBoundary(slot);
            changed = true;
        }
        foreach (var (slot, index) in batch.Answered) Answer(slot, index);
        var took = Stopwatch.GetElapsedTime(start);
        counts.Stepped(batch.Prefilled, batch.Answered.Count, batch.Width, kind == StepKind.Prompts ? took : default, kind == StepKind.Prompts ? default : took);
    }

    /// <summary>In turns, so that neither a long article nor many answers stall the others; short prompts go along with the answers.</summary>
    private StepKind NextKind()
    {
        var answering = 0;
        foreach (var slot in slots.Live)
            if (!slot.IsPrefilling) answering++;
        var pending = slots.PendingPrompt;
        besideAnswers = answering > 0;
        return last = pending == 0 ? StepKind.Answers
            : answering == 0 ? StepKind.Prompts
            : answering + pending <= StepBatch.MostTogether ? StepKind.Both
            : last == StepKind.Prompts ? StepKind.Answers
            : StepKind.Prompts;
    }

    /// <summary>Computes a step; false where the cache has no place for a single token more and the youngest request was ended for it.</summary>
    private bool Compute(StepKind kind)
    {
        var room = kind == StepKind.Prompts ? pace.Room(besideAnswers) : context.BatchCapacity;
        while (true)
        {
            batch.Start();
            if (kind != StepKind.Prompts) batch.AddAnswers(slots.Live, room, inFours: inFours && kind == StepKind.Answers);
            if (kind != StepKind.Answers) batch.AddPrompts(slots.Live, room);
            var status = context.Decode(batch.Tokens);
            if (status == DecodeStatus.Done) return true;
            if (status == DecodeStatus.Aborted) throw new DecodeException(EngineTexts.Of("Engine.StepAborted"));

            // Reservations make this rare; a smaller step may still find its place between other cells.
            if (slots.Evict()) continue;
            room = batch.Tokens.Length / 2;
            if (room > 0) continue;
            End(slots.Live[^1]).Fail(new DecodeException(EngineTexts.Of("Engine.CacheFull")));
            return false;
        }
    }

    private void Answer(Slot slot, int index)
    {
        var generation = slot.Generation!;
        try
        {
            var token = generation.Choose(context.Logits(index));
            var finish = model.IsEndOfGeneration(token) ? FinishReason.Stop : generation.Say(Bytes(token));
            if (finish is { } reason) End(slot).Finish(reason);
            else slot.Add(token);
        }
        catch (GrammarException e)
        {
            End(slot).Fail(e);
        }
    }

    private Generation End(Slot slot)
    {
        var generation = slot.Generation!;
        slots.Release(slot);
        changed = true;
        return generation;
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
        foreach (var slot in slots.Live) slot.Generation!.Fail(exception);
        slots.Abandon();
        line.FailAll(exception);
    }

    private enum StepKind { Answers, Prompts, Both }

    private static DecodeException Broken(Exception cause) =>
        new(EngineTexts.Of("Engine.Stopped", cause.Message), cause);
}
