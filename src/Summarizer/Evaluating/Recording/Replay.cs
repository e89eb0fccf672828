using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Summarizer.Evaluating.Running;
using Summarizer.Generating;

namespace Summarizer.Evaluating.Recording;

/// <summary>Recorded replies in the place of the model that gave them.</summary>
public sealed class Replay
{
    private readonly RecordManifest manifest;
    private readonly Dictionary<string, RecordedReply> replies;

    private Replay(RecordManifest manifest, Dictionary<string, RecordedReply> replies) => (this.manifest, this.replies) = (manifest, replies);

    /// <summary>The model that gave the replies.</summary>
    public ModelIdentity Identity => manifest.Model;

    /// <summary>When the recording was finished.</summary>
    public DateTimeOffset When => manifest.When;

    /// <summary>The folder's prompts the model is asked by; null: the general ones.</summary>
    public string? PromptSet => manifest.PromptSet;

    public PipelineModel Model => new(new Client(this), new ModelLimits(manifest.ContextTokens, Count), manifest.Model.Name, manifest.Model.Runtime, manifest.PromptSet);

    /// <summary>The recordings in a folder, one for each model.</summary>
    /// <exception cref="RecordException">There is none, or a file is not what a model gave.</exception>
    public static IReadOnlyList<Replay> Open(string folder) => [.. RecordFolder.Find(folder)
        .Select(f => new Replay(RecordFolder.ReadManifest(f), RecordFolder.ReadReplies(f).ToDictionary(r => r.Key)))];

    private int Count(string text) => manifest.Counts.TryGetValue(RecordedReply.Hash(text), out int tokens) ? tokens : throw CaseException.NotCounted();

    private RecordedReply Find(PromptMessage[] messages, JsonElement parameters) =>
        replies.GetValueOrDefault(RecordKey.Of(messages, parameters, manifest.Model))
        ?? throw CaseException.NotRecorded(Exchange.Current?.Label ?? "", Difference(messages));

    // What was recorded for the same case tells what has changed.
    private string Difference(PromptMessage[] messages)
    {
        RecordedReply? before = replies.Values.FirstOrDefault(r => r.Case == Exchange.Current?.Label);
        if (before is null)
            return SuiteTexts.Of("Record.NeverAsked");
        string[] then = Lines(before.Messages), now = Lines(messages);
        int same = then.Zip(now).TakeWhile(l => l.First == l.Second).Count();
        return same == then.Length && same == now.Length
            ? SuiteTexts.Of("Record.OtherParameters")
            : SuiteTexts.Of("Record.OtherPrompt", same + 1, Short(then.ElementAtOrDefault(same)), Short(now.ElementAtOrDefault(same)));
    }

    private static string[] Lines(IEnumerable<PromptMessage> messages) => [.. messages.SelectMany(m => m.Text.Split('\n'))];

    private static string Short(string? line) => line is null ? "" : line.Length > 80 ? $"{line[..80]}…" : line;

    private sealed class Client(Replay replay) : IChatClient
    {
        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await Task.CompletedTask;
            cancellationToken.ThrowIfCancellationRequested();
            RecordedReply reply = replay.Find(RecordKey.Messages(messages), RecordKey.Parameters(options));
            Exchange.Current?.Milliseconds = reply.Milliseconds;
            yield return new ChatResponseUpdate(ChatRole.Assistant, reply.Text)
            {
                FinishReason = reply.Finish is { } finish ? new ChatFinishReason(finish) : null,
                ModelId = reply.Model.Name,
            };
            yield return new ChatResponseUpdate(ChatRole.Assistant, [new UsageContent(new UsageDetails { InputTokenCount = reply.InputTokens, OutputTokenCount = reply.OutputTokens })]);
        }

        public Task<ChatResponse> GetResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

        public object? GetService(Type serviceType, object? serviceKey = null) =>
            serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("replay", null, replay.Identity.Name) : null;

        public void Dispose()
        {
        }
    }
}
