using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Summarizer.Cli.Diagnosing;

/// <summary>A model that errs as it is told, and puts right what it is sent back, but for what it is told to get wrong again.</summary>
internal sealed class PlantedModel(IReadOnlyList<PlantedError> errors) : IChatClient
{
    /// <summary>Words of the prompts that send an answer back.</summary>
    private const string SentBack = "发现的错误：";

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask;
        yield return new ChatResponseUpdate(ChatRole.Assistant, Answer(messages.Last().Text)) { FinishReason = ChatFinishReason.Stop };
    }

    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        await GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("planted") : null;

    public void Dispose()
    {
    }

    private string Answer(string prompt)
    {
        PlantedError error = errors.First(e => prompt.EndsWith(e.Mark, StringComparison.Ordinal));
        return prompt.Contains(SentBack, StringComparison.Ordinal) ? error.Second : error.First;
    }
}

/// <summary>An error that the self-test plants in the translation of a paragraph.</summary>
/// <param name="Mark">The paragraph's mark, with which the prompt ends.</param>
/// <param name="First">What the model answers.</param>
/// <param name="Second">What it answers when that is sent back.</param>
/// <param name="IsKept">That is as wrong as the first: the first stays, marked.</param>
internal sealed record PlantedError(string Mark, string Source, string First, string Second, bool IsKept = false);
