namespace Summarizer.Llama.Scheduling;

/// <summary>What the scheduler's thread counts, and others read.</summary>
internal sealed class StepCounts
{
    private long promptTokens, prefilled, outputTokens, steps, allocated, reading, writing;
    private int widest;

    public void Admitted(long tokens) => Interlocked.Add(ref promptTokens, tokens);

    public void Stepped(int prompt, int answered, int width, TimeSpan reading, TimeSpan writing)
    {
        Interlocked.Add(ref this.reading, reading.Ticks);
        Interlocked.Add(ref this.writing, writing.Ticks);
        Interlocked.Increment(ref steps);
        Interlocked.Add(ref prefilled, prompt);
        Interlocked.Add(ref outputTokens, answered);
        if (width > widest) Volatile.Write(ref widest, width);
        Interlocked.Exchange(ref allocated, GC.GetAllocatedBytesForCurrentThread());
    }

    public EngineStatistics Read(int evicted) => new(
        Interlocked.Read(ref promptTokens), Interlocked.Read(ref prefilled), Interlocked.Read(ref outputTokens), Interlocked.Read(ref steps),
        Volatile.Read(ref widest), evicted, Interlocked.Read(ref allocated),
        new TimeSpan(Interlocked.Read(ref reading)), new TimeSpan(Interlocked.Read(ref writing)));
}
