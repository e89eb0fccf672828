using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Summarizer.Evaluating.Running;
using Summarizer.Generating;

namespace Summarizer.Evaluating.Recording;

/// <summary>Keeps what a model answers in a folder, a file a reply, as the replies come.</summary>
public sealed class Recorder
{
    private readonly string folder;
    private readonly PipelineModel model;
    private readonly ModelIdentity identity;
    private readonly string tool;
    private readonly TimeProvider time;
    private readonly ConcurrentDictionary<string, int> counts = [];

    /// <param name="tool">The program's version.</param>
    public Recorder(string folder, PipelineModel model, ModelIdentity identity, string tool, TimeProvider time)
    {
        (this.folder, this.model, this.identity, this.tool, this.time) = (folder, model, identity, tool, time);
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw RecordException.NotWritten(folder, e);
        }
    }

    /// <summary>The model, each of whose replies is kept.</summary>
    public PipelineModel Model => model with { Client = new Client(this), Limits = model.Limits with { CountTokens = Count } };

    /// <summary>Writes down what a replay needs beside the replies; what an earlier run of the same model counted is kept.</summary>
    public void Finish()
    {
        if (File.Exists(Path.Combine(folder, RecordFolder.Manifest)) && RecordFolder.ReadManifest(folder) is var before && before.Model == identity)
            foreach ((string text, int tokens) in before.Counts)
                counts.TryAdd(text, tokens);
        RecordManifest manifest = new(
            RecordManifest.CurrentSchema, RecordedReply.OfModel, time.GetUtcNow(), tool, identity, model.PromptSet, model.Limits.ContextTokens,
            new SortedDictionary<string, int>(counts, StringComparer.Ordinal));
        Write(RecordFolder.Manifest, JsonSerializer.Serialize(manifest.Sealed(), RecordedReply.Json));
    }

    private int Count(string text) => counts.GetOrAdd(RecordedReply.Hash(text), _ => model.Limits.CountTokens(text));

    private void Keep(RecordedReply reply) => Write($"{reply.Key}.json", JsonSerializer.Serialize(reply.Sealed(), RecordedReply.Json));

    private void Write(string file, string text)
    {
        string path = Path.Combine(folder, file), part = $"{path}.part";
        try
        {
            File.WriteAllText(part, text + "\n");
            File.Move(part, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw RecordException.NotWritten(path, e);
        }
    }

    private sealed class Client(Recorder recorder) : DelegatingChatClient(recorder.model.Client)
    {
        public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            PromptMessage[] asked = RecordKey.Messages(messages);
            JsonElement parameters = RecordKey.Parameters(options);
            StringBuilder text = new();
            (string? finish, UsageDetails? usage, long start) = (null, null, recorder.time.GetTimestamp());
            await foreach (ChatResponseUpdate update in base.GetStreamingResponseAsync(messages, options, cancellationToken))
            {
                text.Append(update.Text);
                finish = update.FinishReason?.Value ?? finish;
                usage = update.Contents.OfType<UsageContent>().LastOrDefault()?.Details ?? usage;
                yield return update;
            }
            recorder.Keep(new RecordedReply(
                RecordedReply.CurrentSchema, RecordKey.Of(asked, parameters, recorder.identity), Exchange.Current?.Label ?? "", RecordedReply.OfModel,
                recorder.time.GetUtcNow(), recorder.tool, recorder.identity, asked, parameters,
                text.ToString(), finish, recorder.time.GetElapsedTime(start).TotalMilliseconds, usage?.InputTokenCount, usage?.OutputTokenCount));
        }
    }
}
