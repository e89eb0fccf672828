namespace Summarizer.Batching;

/// <summary>
/// How much is at work at once. The next article is let in when the requests of those at work no longer fill the engine, and not before:
/// few articles are then alive at a time, each with many requests, and the engine shares much and holds little.
/// </summary>
/// <param name="requests">So many fill the engine.</param>
public sealed class Seats(int requests)
{
    private readonly Lock gate = new();
    private int taken;
    private TaskCompletionSource? freed;

    /// <summary>Waits for a seat. Until it says how many requests it has, nobody else is let in.</summary>
    public async Task<Seat> EnterAsync(CancellationToken cancellationToken)
    {
        while (WaitForRoom() is { } room)
            await room.WaitAsync(cancellationToken);
        return new Seat(this, requests);
    }

    private Task? WaitForRoom()
    {
        lock (gate)
        {
            if (taken >= requests)
                return (freed ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
            taken += requests;
            return null;
        }
    }

    internal void Free(int number)
    {
        lock (gate)
        {
            taken -= number;
            if (taken >= requests)
                return;
            freed?.TrySetResult();
            freed = null;
        }
    }
}

/// <summary>An article's seat among those at work.</summary>
public sealed class Seat : IDisposable
{
    private readonly Seats seats;
    private int held;

    internal Seat(Seats seats, int held) => (this.seats, this.held) = (seats, held);

    /// <summary>Says how many requests the article begins with.</summary>
    public void Has(int requests) => Change(_ => Math.Max(0, requests));

    /// <summary>One of them is done.</summary>
    public void HasOneLess() => Change(now => Math.Max(0, now - 1));

    public void Dispose() => Change(_ => 0);

    private void Change(Func<int, int> next)
    {
        int before, after;
        do
        {
            before = Volatile.Read(ref held);
            // What a seat has given back it does not take again.
            after = Math.Min(before, next(before));
        }
        while (Interlocked.CompareExchange(ref held, after, before) != before);
        seats.Free(before - after);
    }
}
