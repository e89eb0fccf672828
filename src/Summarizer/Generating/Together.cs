using System.Runtime.ExceptionServices;

namespace Summarizer.Generating;

/// <summary>Runs tasks at the same time; the first that fails stops the others, and its exception is the one thrown.</summary>
internal static class Together
{
    public static async Task<T[]> AllAsync<T>(Func<CancellationToken, IEnumerable<Task<T>>> start, CancellationToken cancellationToken)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task<T>[] tasks = [.. start(stop.Token)];
        ExceptionDispatchInfo? first = null;
        await foreach (Task<T> task in Task.WhenEach(tasks))
            if (!task.IsCompletedSuccessfully && first is null)
            {
                first = ExceptionDispatchInfo.Capture(task.Exception?.InnerException ?? new OperationCanceledException(cancellationToken));
                await stop.CancelAsync();
            }
        first?.Throw();
        return await Task.WhenAll(tasks);
    }
}
