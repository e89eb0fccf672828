using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Summarizer.Endpoints.Balancing;
using Summarizer.Endpoints.Sending;

namespace Summarizer.Endpoints;

/// <summary>
/// A model on one server or several as a chat client. An answer is handed out when it is whole: one that breaks off is asked for again,
/// of another server where there is one.
/// </summary>
public sealed class EndpointClient : IChatClient
{
    /// <summary>What is taken for the context where no server tells and nobody says: Ollama's usual one, which cuts longer prompts in silence.</summary>
    public const int AssumedContext = 4096;

    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(5);

    private readonly EndpointFleet fleet;
    private readonly ResiliencePipeline<ChatResponse> retry;
    private readonly ChatClientMetadata metadata;

    internal EndpointClient(EndpointFleet fleet, string model, int? context)
    {
        this.fleet = fleet;
        ModelName = model;
        IsContextKnown = context is not null;
        ContextTokens = context ?? AssumedContext;
        metadata = new ChatClientMetadata("openai-compatible", fleet.Addresses[0].Uri, model);
        EndpointOptions options = fleet.Options;
        retry = new ResiliencePipelineBuilder<ChatResponse> { TimeProvider = options.Time }.AddRetry(new RetryStrategyOptions<ChatResponse>
        {
            ShouldHandle = outcome => ValueTask.FromResult(outcome.Outcome.Exception is EndpointFault { MayPass: true } or BrokenCircuitException),
            MaxRetryAttempts = Math.Max(1, options.Attempts - 1),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = options.FirstDelay,
            MaxDelay = TimeSpan.FromSeconds(30),
        }).Build();
    }

    public string ModelName { get; }

    /// <summary>The servers' addresses, for the digest.</summary>
    public string Runtime => string.Join(' ', fleet.Addresses);

    /// <summary>Tokens that a prompt and its answer may hold together.</summary>
    public int ContextTokens { get; }

    /// <summary>False where nobody said how large the context is.</summary>
    public bool IsContextKnown { get; }

    /// <summary>About how many tokens a text is, rather too many than too few.</summary>
    public static int CountTokens(string text) => TokenEstimate.Of(text);

    /// <exception cref="EndpointException">No server answered, or the request was refused.</exception>
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ChatMessage[] conversation = [.. messages];
        string prompt = string.Join('\n', conversation.Select(m => m.Text));
        Endpoint? last = null;
        try
        {
            ChatResponse answer = await retry.ExecuteAsync(
                async token => await TryAsync(conversation, options, prompt, last, e => last = e, token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
            return new ChatResponse(new ChatMessage(ChatRole.Assistant, Thoughts.Without(answer.Text, prompt)))
            {
                FinishReason = answer.FinishReason ?? ChatFinishReason.Stop,
                ModelId = ModelName,
                Usage = answer.Usage,
            };
        }
        catch (EndpointFault fault)
        {
            throw EndpointException.Of(last!.Address, fault);
        }
        catch (BrokenCircuitException)
        {
            throw EndpointException.AllDown(fleet.Addresses, fleet.Options.Rest);
        }
    }

    /// <exception cref="EndpointException">No server answered, or the request was refused.</exception>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // The request is under way: whoever shows progress need not wait for the answer.
        yield return new ChatResponseUpdate(ChatRole.Assistant, "") { ModelId = ModelName };
        ChatResponse answer = await GetResponseAsync(messages, options, cancellationToken).ConfigureAwait(false);
        foreach (ChatResponseUpdate update in answer.ToChatResponseUpdates())
            yield return update;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null
        : serviceType == typeof(ChatClientMetadata) ? metadata
        : serviceType.IsInstanceOfType(this) ? this
        : null;

    /// <summary>The fleet is theirs who connected it.</summary>
    public void Dispose()
    {
    }

    private async Task<ChatResponse> TryAsync(
        ChatMessage[] messages, ChatOptions? options, string prompt, Endpoint? notAgain, Action<Endpoint> taken, CancellationToken cancellationToken)
    {
        Endpoint endpoint = await fleet.Rotation.TakeAsync(ModelName, prompt, notAgain, cancellationToken).ConfigureAwait(false);
        taken(endpoint);
        try
        {
            return await endpoint.AskAsync(messages, options, ModelName, Refused, cancellationToken).ConfigureAwait(false);
        }
        catch (EndpointFault fault) when (fault.MayPass)
        {
            TimeSpan rest = fault.RetryAfter ?? (fault.IsOfServer ? fleet.Options.FirstDelay : TimeSpan.Zero);
            fleet.Rotation.Rest(endpoint, rest < LongestRest ? rest : LongestRest);
            throw;
        }
        catch (BrokenCircuitException)
        {
            fleet.Rotation.Rest(endpoint, fleet.Options.FirstDelay);
            throw;
        }
        finally
        {
            fleet.Rotation.Return(endpoint);
        }
    }

    private void Refused(Endpoint endpoint, RequestShape part)
    {
        if (part.HasFlag(RequestShape.Schema))
            fleet.Warn(EndpointTexts.Of("Endpoint.RefusesSchema", endpoint.Address));
        if (part.HasFlag(RequestShape.Extras))
            fleet.Warn(EndpointTexts.Of("Endpoint.RefusesExtras", endpoint.Address));
    }
}
