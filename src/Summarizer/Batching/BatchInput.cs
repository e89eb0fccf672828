using Summarizer.Journaling;

namespace Summarizer.Batching;

/// <summary>An input of a batch; nothing is read before its turn.</summary>
/// <param name="Name">As the user named it.</param>
public sealed record BatchInput(string Name, Func<CancellationToken, Task<Page>> ReadAsync)
{
    /// <summary>What was written for it before and still holds, if the names in it come out the same; null where there is work to do.</summary>
    public WrittenOutput? Done { get; init; }
}
