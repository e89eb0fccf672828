using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Summarizer.Naming;

namespace Summarizer.Batching;

/// <summary>
/// Many pages, a few articles of them at work at once: when the last articles of a page no longer fill the engine, those of the next
/// page begin. Pages come out in their order and are held no longer than until they were taken.
/// </summary>
/// <param name="digest">Makes an article's digest, and says to its seat how much there is to do.</param>
/// <param name="requests">So many requests fill what makes the digests.</param>
public sealed class Batch(DigestArticle digest, int requests)
{
    // What is done and waits for something before it: enough that one long article stalls nobody, few enough to be held.
    private const int MostAhead = 64;

    private readonly NameRegister names = new();

    /// <summary>The pages in their order. Each is to be taken, or given up, before the next.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; what was handed out before stays good.</exception>
    public async IAsyncEnumerable<BatchPage> RunAsync(IEnumerable<BatchInput> inputs, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using SemaphoreSlim ahead = new(MostAhead);
        BatchWork work = new(digest, names, new Seats(requests), ahead);
        Channel<BatchPage> pages = Channel.CreateBounded<BatchPage>(MostAhead);
        Task feeding = FeedAsync(inputs, pages.Writer, work, stop.Token);
        BatchPage? current = null;
        try
        {
            await foreach (BatchPage page in pages.Reader.ReadAllAsync(CancellationToken.None))
            {
                current = page;
                yield return page;
                await page.EndAsync();
                current = null;
            }
            await feeding;
        }
        finally
        {
            await stop.CancelAsync();
            await feeding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (current is not null)
                await current.EndAsync();
            while (pages.Reader.TryRead(out BatchPage? page))
                await page.EndAsync();
        }
    }

    private static async Task FeedAsync(IEnumerable<BatchInput> inputs, ChannelWriter<BatchPage> pages, BatchWork work, CancellationToken cancellationToken)
    {
        try
        {
            foreach (BatchInput input in inputs)
            {
                cancellationToken.ThrowIfCancellationRequested();
                BatchPage page = new(input, work, cancellationToken);
                Task beginning = input.Done is null ? page.BeginAsync() : Task.CompletedTask;
                try
                {
                    // The page is handed out while its articles are begun.
                    await pages.WriteAsync(page, cancellationToken);
                }
                catch (OperationCanceledException)
                {
                    await page.EndAsync();
                    throw;
                }
                await beginning;
            }
        }
        finally
        {
            pages.Complete();
        }
    }
}

/// <summary>Makes the digest of an article of an input.</summary>
public delegate Task<ArticleDigest> DigestArticle(string input, Article article, Seat seat, CancellationToken cancellationToken);
