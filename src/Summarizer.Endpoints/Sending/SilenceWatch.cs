namespace Summarizer.Endpoints.Sending;

/// <summary>Ends a request whose server says nothing for too long.</summary>
internal sealed class SilenceWatch : IDisposable
{
    private readonly TimeSpan limit;
    private readonly CancellationToken outer;
    private readonly CancellationTokenSource source;
    private readonly ITimer timer;

    public SilenceWatch(TimeSpan limit, TimeProvider time, CancellationToken outer)
    {
        this.limit = limit;
        this.outer = outer;
        source = CancellationTokenSource.CreateLinkedTokenSource(outer);
        timer = time.CreateTimer(static s => ((CancellationTokenSource)s!).Cancel(), source, limit, Timeout.InfiniteTimeSpan);
    }

    public CancellationToken Token => source.Token;

    /// <summary>Whether it was silence that ended the request, not its caller.</summary>
    public bool IsOver => source.IsCancellationRequested && !outer.IsCancellationRequested;

    public void Heard() => timer.Change(limit, Timeout.InfiniteTimeSpan);

    public void Dispose()
    {
        timer.Dispose();
        source.Dispose();
    }
}
