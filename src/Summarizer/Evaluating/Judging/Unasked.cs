using Microsoft.Extensions.AI;

namespace Summarizer.Evaluating.Judging;

/// <summary>Stands where prompts are only rendered: it is never asked.</summary>
internal sealed class Unasked : IChatClient
{
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new InvalidOperationException("Nobody is there to answer.");

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new InvalidOperationException("Nobody is there to answer.");

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("none") : null;

    public void Dispose()
    {
    }
}
