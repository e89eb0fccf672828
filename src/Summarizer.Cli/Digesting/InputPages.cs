using System.Collections.Concurrent;
using Summarizer.Cli.Reading;

namespace Summarizer.Cli.Digesting;

/// <summary>The pages of a run's inputs: those that were read for the estimate are not read again, the others are read at their turn and not kept.</summary>
internal sealed class InputPages(Pages pages)
{
    private readonly ConcurrentDictionary<string, Task<Page>> read = new();

    /// <summary>Reads some of the inputs, evenly from the whole. What cannot be read is told at its turn.</summary>
    public async Task<IReadOnlyDictionary<string, Page>> SampleAsync(IReadOnlyList<string> inputs, CancellationToken cancellationToken)
    {
        Dictionary<string, Page> sample = [];
        foreach (string input in Sampled.Of(inputs))
        {
            Task<Page> page = pages.ReadAsync(input, cancellationToken);
            await ((Task)page).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancellationToken.ThrowIfCancellationRequested();
            read[input] = page;
            if (page.IsCompletedSuccessfully)
                sample[input] = await page;
        }
        return sample;
    }

    public Task<Page> TakeAsync(string input, CancellationToken cancellationToken) =>
        read.TryRemove(input, out Task<Page>? page) ? page : pages.ReadAsync(input, cancellationToken);
}
