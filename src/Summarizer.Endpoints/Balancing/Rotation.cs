namespace Summarizer.Endpoints.Balancing;

/// <summary>
/// Gives out places at servers: to the one with the least outstanding work, but to one that has computed most of the prompt already
/// unless it is much busier. A server that fails gets nothing for a while, then one request that tries it.
/// </summary>
internal sealed class Rotation(EndpointOptions options) : IDisposable
{
    private const double MostOfPrompt = 0.5;

    private readonly Lock gate = new();
    private readonly LinkedList<Waiter> waiters = [];
    private readonly List<Endpoint> endpoints = [];
    private ITimer? timer;
    private DateTimeOffset? downSince;

    public void Add(Endpoint endpoint) => endpoints.Add(endpoint);

    /// <summary>Waits for a place; what waits longest is served first.</summary>
    /// <exception cref="EndpointException">No server has answered for longer than the run is patient.</exception>
    public async Task<Endpoint> TakeAsync(string model, string prompt, Endpoint? notAgain, CancellationToken cancellationToken)
    {
        Waiter waiter = new(model, prompt, notAgain);
        LinkedListNode<Waiter> node;
        lock (gate)
        {
            node = waiters.AddLast(waiter);
            Serve();
        }
        await using CancellationTokenRegistration registration = cancellationToken.Register(() => Withdraw(node, cancellationToken));
        return await waiter.Place.Task.ConfigureAwait(false);
    }

    public void Return(Endpoint endpoint)
    {
        lock (gate)
        {
            endpoint.Outstanding--;
            Serve();
        }
    }

    /// <summary>A server gets nothing for a while.</summary>
    public void Rest(Endpoint endpoint, TimeSpan span)
    {
        lock (gate)
        {
            DateTimeOffset until = options.Time.GetUtcNow() + span;
            endpoint.RestUntil = until > endpoint.RestUntil ? until : endpoint.RestUntil;
            Serve();
        }
    }

    /// <summary>A server keeps failing: after its rest one request tries it.</summary>
    public void TakeOut(Endpoint endpoint)
    {
        lock (gate)
        {
            endpoint.IsDown = true;
            downSince = endpoints.All(e => e.IsDown) ? downSince ?? options.Time.GetUtcNow() : null;
        }
        Rest(endpoint, options.Rest);
    }

    public void TakeBack(Endpoint endpoint)
    {
        lock (gate)
        {
            (endpoint.IsDown, endpoint.RestUntil, downSince) = (false, default, null);
            Serve();
        }
    }

    public void Dispose() => timer?.Dispose();

    private void Serve()
    {
        DateTimeOffset now = options.Time.GetUtcNow();
        bool isLost = downSince is { } since && now - since >= options.Patience;
        for (LinkedListNode<Waiter>? node = waiters.First, next; node is not null; node = next)
        {
            next = node.Next;
            if (isLost)
                node.Value.Place.TrySetException(EndpointException.AllDown([.. endpoints.Select(e => e.Address)], options.Patience));
            else if (Best(node.Value, now) is { } endpoint)
                Give(endpoint, node.Value);
            else
                continue;
            waiters.Remove(node);
        }
        Wake(now);
    }

    private static void Give(Endpoint endpoint, Waiter waiter)
    {
        endpoint.Outstanding++;
        endpoint.Recent.Add(waiter.Prompt);
        waiter.Place.TrySetResult(endpoint);
    }

    private Endpoint? Best(Waiter waiter, DateTimeOffset now)
    {
        Endpoint[] free = [.. endpoints.Where(e => e.Serves(waiter.Model) && now >= e.RestUntil && e.Outstanding < (e.IsDown ? 1 : options.Parallel))];
        if (free.Length == 0)
            return null;
        int least = free.Min(e => e.Outstanding);
        Endpoint? known = free.Where(e => e != waiter.NotAgain && !e.IsDown && e.Outstanding <= least + options.Parallel / 2 && e.Recent.Share(waiter.Prompt) >= MostOfPrompt)
            .MaxBy(e => e.Recent.Share(waiter.Prompt));
        return known ?? free.OrderBy(e => e == waiter.NotAgain).ThenBy(e => e.IsDown).ThenBy(e => e.Outstanding).First();
    }

    // The end of a rest is an event too.
    private void Wake(DateTimeOffset now)
    {
        timer ??= options.Time.CreateTimer(_ => Awake(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        DateTimeOffset[] ends = [.. endpoints.Select(e => e.RestUntil).Where(u => u > now)];
        if (waiters.Count > 0 && ends.Length > 0)
            timer.Change(ends.Min() - now + TimeSpan.FromMilliseconds(1), Timeout.InfiniteTimeSpan);
    }

    private void Awake()
    {
        lock (gate)
            Serve();
    }

    private void Withdraw(LinkedListNode<Waiter> node, CancellationToken cancellationToken)
    {
        lock (gate)
            if (node.List is not null)
                waiters.Remove(node);
        node.Value.Place.TrySetCanceled(cancellationToken);
    }

    private sealed record Waiter(string Model, string Prompt, Endpoint? NotAgain)
    {
        public TaskCompletionSource<Endpoint> Place { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
