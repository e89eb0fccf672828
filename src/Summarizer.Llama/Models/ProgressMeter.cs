namespace Summarizer.Llama.Models;

/// <summary>Counts bytes and tells of them a few times a second.</summary>
internal sealed class ProgressMeter(IProgress<PullProgress>? progress, long? total, TimeProvider time)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly long start = time.GetTimestamp();
    private long told = time.GetTimestamp();
    private long earlier;

    public long Done { get; private set; }

    /// <summary>Counts bytes of an earlier attempt, which say nothing of the rate.</summary>
    public void Skip(long bytes) => (Done, earlier) = (bytes, bytes);

    public void Add(PullStep step, int bytes)
    {
        Done += bytes;
        if (time.GetElapsedTime(told) >= Interval) Flush(step);
    }

    public void Flush(PullStep step)
    {
        told = time.GetTimestamp();
        var seconds = time.GetElapsedTime(start, told).TotalSeconds;
        progress?.Report(new PullProgress(step, Done, total, seconds > 0 ? (Done - earlier) / seconds : 0));
    }
}
