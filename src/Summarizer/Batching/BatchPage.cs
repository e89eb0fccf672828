using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Summarizer.Naming;

namespace Summarizer.Batching;

/// <summary>A page of a batch, whose articles are at work or wait for a seat.</summary>
public sealed class BatchPage
{
    private readonly BatchWork work;
    private readonly CancellationTokenSource stop;
    private readonly TaskCompletionSource<Task<Page>> read = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Channel<Task<ArticleDigest>> articles = Channel.CreateUnbounded<Task<ArticleDigest>>();
    private readonly List<Task> begun = [];
    private Task? beginning;
    private int ahead;

    internal BatchPage(BatchInput input, BatchWork work, CancellationToken cancellationToken)
    {
        (Input, this.work) = (input, work);
        stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
    }

    public BatchInput Input { get; }

    /// <summary>Whether what was written for the page before is what would be written now. Asked once, before anything else.</summary>
    public bool IsDone() => Input.Done is { } done && work.Names.TryTakeOver(done.Names);

    /// <summary>The page, once it is read; throws what reading throws.</summary>
    public async Task<Page> ReadAsync()
    {
        // What turned out not to be done is begun now, past the line of those that wait behind it.
        beginning ??= BeginAsync(isLate: true);
        return await await read.Task;
    }

    /// <summary>The digests in the page's order, each as soon as it and those before it are done.</summary>
    public async IAsyncEnumerable<ArticleDigest> DigestsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (Task<ArticleDigest> article in articles.Reader.ReadAllAsync(cancellationToken))
        {
            ArticleDigest digest = await article;
            LetAhead(1);
            yield return work.Names.Check(digest);
        }
    }

    /// <summary>What the page's digests so far say of names.</summary>
    public IReadOnlyList<NameUse> TakeNames() => work.Names.TakeUses();

    internal Task BeginAsync() => beginning = BeginAsync(isLate: false);

    /// <summary>Stops what is still at work for the page, and waits until it has.</summary>
    internal async Task EndAsync()
    {
        await stop.CancelAsync();
        await (beginning ?? Task.CompletedTask);
        await Task.WhenAll(begun).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        LetAhead(ahead);
        stop.Dispose();
    }

    // Never throws: whoever takes the page is told what went wrong, and decides what becomes of the others.
    private async Task BeginAsync(bool isLate)
    {
        Task all = BeginArticlesAsync(isLate);
        await all.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        articles.Writer.TryComplete(all.IsCanceled ? new OperationCanceledException(stop.Token) : all.Exception?.InnerException);
    }

    private async Task BeginArticlesAsync(bool isLate)
    {
        // A reader that works at once must neither keep the caller nor throw in its face.
        Task<Page> reading = Task.Run(() => Input.ReadAsync(stop.Token), stop.Token);
        read.SetResult(reading);
        foreach (Article article in (await reading).Articles)
        {
            if (!isLate)
            {
                await work.Ahead.WaitAsync(stop.Token);
                Interlocked.Increment(ref ahead);
            }
            Seat seat = await work.Seats.EnterAsync(stop.Token);
            Task<ArticleDigest> task = Task.Run(() => DigestAsync(article, seat), CancellationToken.None);
            begun.Add(task);
            articles.Writer.TryWrite(task);
        }
    }

    private async Task<ArticleDigest> DigestAsync(Article article, Seat seat)
    {
        using (seat)
            return await work.Digest(Input.Name, article, seat, stop.Token);
    }

    private void LetAhead(int articles)
    {
        int free = Math.Min(articles, Volatile.Read(ref ahead));
        if (free <= 0)
            return;
        Interlocked.Add(ref ahead, -free);
        work.Ahead.Release(free);
    }
}

/// <summary>What the pages of a batch share.</summary>
/// <param name="Ahead">Articles that may be begun before those that come before them were taken.</param>
internal sealed record BatchWork(DigestArticle Digest, NameRegister Names, Seats Seats, SemaphoreSlim Ahead);
