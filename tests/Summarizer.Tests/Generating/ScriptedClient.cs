using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Summarizer.Tests.Generating;

/// <summary>A request as the model received it.</summary>
internal sealed record Asked(IReadOnlyList<ChatMessage> Messages, ChatOptions Options)
{
    public string System => Messages.FirstOrDefault(m => m.Role == ChatRole.System)?.Text ?? "";
    public string User => Messages.Single(m => m.Role == ChatRole.User).Text;

    /// <summary>The prompt function, by what its task asks for.</summary>
    public string Task => User switch
    {
        _ when User.Contains("{\"abstract\"", StringComparison.Ordinal) => "abstract",
        _ when User.Contains("{\"facts\"", StringComparison.Ordinal) => "facts",
        _ when User.Contains("{\"points\"", StringComparison.Ordinal) => "condense",
        _ when User.Contains("{\"corrected\"", StringComparison.Ordinal) => "correct",
        _ when User.Contains("\n译稿：\n", StringComparison.Ordinal) => "repair",
        _ when User.Contains("{\"topline\"", StringComparison.Ordinal) => "topline",
        _ when User.Contains("{\"topic\"", StringComparison.Ordinal) => "focus",
        _ when User.EndsWith("\n标题：", StringComparison.Ordinal) => "section",
        _ when User.EndsWith("¶0", StringComparison.Ordinal) => "headline",
        _ => "translate",
    };

    /// <summary>Ids the schema allows to cite.</summary>
    public int[] Ids => [.. ((ChatResponseFormatJson)Options.ResponseFormat!).Schema!.Value.GetProperty("properties").EnumerateObject().Single()
        .Value.GetProperty("items").GetProperty("properties").GetProperty("from").GetProperty("items").GetProperty("enum").EnumerateArray().Select(e => e.GetInt32())];
}

/// <summary>A model whose answers the test writes; it keeps what it was asked.</summary>
internal sealed class ScriptedClient(Func<Asked, string> answer) : IChatClient
{
    public ConcurrentQueue<Asked> Requests { get; } = [];

    /// <summary>How the answer to a request ends; stop, if nothing else is said.</summary>
    public Func<Asked, ChatFinishReason> End { get; init; } = _ => ChatFinishReason.Stop;

    /// <summary>Awaited before each answer.</summary>
    public Func<Asked, CancellationToken, Task> Before { get; init; } = (_, _) => Task.CompletedTask;

    public IReadOnlyList<Asked> Of(string task) => [.. Requests.Where(r => r.Task == task)];

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Asked asked = new([.. messages], options!);
        Requests.Enqueue(asked);
        await Before(asked, cancellationToken);
        string text = answer(asked);
        yield return new ChatResponseUpdate(ChatRole.Assistant, text[..(text.Length / 2)]);
        yield return new ChatResponseUpdate(ChatRole.Assistant, text[(text.Length / 2)..]) { FinishReason = End(asked) };
    }

    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        await GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("scripted") : null;

    public void Dispose()
    {
    }
}
