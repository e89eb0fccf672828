using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Summarizer.Llama.Profiles;
using Summarizer.Llama.Requests;
using Summarizer.Llama.Runtime;
using Summarizer.Llama.Scheduling;

namespace Summarizer.Llama;

/// <summary>
/// A GGUF model on this machine as a chat client. Any number of requests may run at once: they are computed together, and what their
/// prompts share from the front is computed once.
/// </summary>
public sealed class LocalChatClient : IChatClient
{
    private readonly ILlamaModel model;
    private readonly Scheduler scheduler;
    private readonly RequestReader requests;
    private readonly ChatClientMetadata metadata;

    private LocalChatClient(ILlamaModel model, ILlamaContext context, EngineOptions options, string runtime)
    {
        this.model = model;
        Profile = ModelProfiles.Of(model);
        ContextTokens = context.Capacity;
        MaxSequences = Math.Clamp(context.MaxSequences - SlotTable.Spare, 1, options.MaxSequences);
        scheduler = new Scheduler(model, context, MaxSequences, inFours: options.GpuLayers == 0);
        requests = new RequestReader(model, Profile, ContextTokens);
        metadata = new ChatClientMetadata(runtime, null, model.Description.Name);
    }

    public ModelDescription Description => model.Description;

    public ModelProfile Profile { get; }

    /// <summary>Tokens that a request's prompt and answer may hold together.</summary>
    public int ContextTokens { get; }

    /// <summary>How many answers are computed together at most.</summary>
    public int MaxSequences { get; }

    public EngineStatistics Statistics => scheduler.Statistics;

    /// <summary>Loads a model and makes its context.</summary>
    /// <exception cref="ModelLoadException">The file cannot be used.</exception>
    /// <exception cref="ContextException">There is no memory for the context.</exception>
    public static LocalChatClient Load(
        ILlamaRuntime runtime, string modelPath, EngineOptions options, IProgress<float>? progress, CancellationToken cancellationToken)
    {
        var model = runtime.LoadModel(modelPath, new ModelLoadOptions(options.GpuLayers, progress), cancellationToken);
        ILlamaContext? context = null;
        try
        {
            context = model.CreateContext(ContextSize.Of(model.Description, options));
            return new LocalChatClient(model, context, options, runtime.Name);
        }
        catch
        {
            context?.Dispose();
            model.Dispose();
            throw;
        }
    }

    /// <summary>Tokens of a text as a message holds it: control tokens written in it are counted as the characters they are.</summary>
    public int CountTokens(string text) => requests.Count(text);

    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var generation = Start(messages, options, cancellationToken);
        var end = await generation.End.ConfigureAwait(false);
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, generation.Text))
        {
            FinishReason = Reason(end),
            ModelId = metadata.DefaultModelId,
            Usage = Usage(end),
        };
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // A caller who stops listening stops the request too.
        using var listening = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            var generation = Start(messages, options, listening.Token);
            await foreach (var piece in generation.PiecesAsync().ConfigureAwait(false))
                yield return new ChatResponseUpdate(ChatRole.Assistant, piece) { ModelId = metadata.DefaultModelId };
            var end = await generation.End.ConfigureAwait(false);
            yield return new ChatResponseUpdate(ChatRole.Assistant, [new UsageContent(Usage(end))])
            {
                FinishReason = Reason(end),
                ModelId = metadata.DefaultModelId,
            };
        }
        finally
        {
            await listening.CancelAsync().ConfigureAwait(false);
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null
        : serviceType == typeof(ChatClientMetadata) ? metadata
        : serviceType.IsInstanceOfType(this) ? this
        : null;

    public void Dispose()
    {
        scheduler.Dispose();
        model.Dispose();
    }

    private Generation Start(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var generation = requests.Read(messages, options, cancellationToken);
        scheduler.Submit(generation);
        return generation;
    }

    private static ChatFinishReason Reason(GenerationEnd end) =>
        end.Reason == FinishReason.Length ? ChatFinishReason.Length : ChatFinishReason.Stop;

    private static UsageDetails Usage(GenerationEnd end) => new()
    {
        InputTokenCount = end.PromptTokens,
        CachedInputTokenCount = end.SharedTokens,
        OutputTokenCount = end.OutputTokens,
        TotalTokenCount = end.PromptTokens + end.OutputTokens,
    };
}
