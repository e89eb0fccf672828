using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Http.Resilience;
using OpenAI;
using Polly;
using Summarizer.Endpoints.Connecting;
using Summarizer.Endpoints.Sending;

namespace Summarizer.Endpoints.Balancing;

/// <summary>One server: the way to it, what is known of it, and how busy it is. What the <see cref="Rotation"/> keeps of it is changed there alone.</summary>
internal sealed class Endpoint : IDisposable
{
    private const double FailureRatio = 0.6;
    private const int FewestRequests = 3;

    private readonly HttpClient http;
    private readonly IChatClient client;
    private volatile int shape = (int)RequestShape.Full;

    /// <param name="counted">Told of tokens as they come.</param>
    /// <param name="opened">The server keeps failing and is left alone for a while.</param>
    /// <param name="closed">It answers again.</param>
    public Endpoint(EndpointAddress address, EndpointOptions options, Action<int> counted, Action<Endpoint> opened, Action<Endpoint> closed)
    {
        Address = address;
        HttpCircuitBreakerStrategyOptions breaker = new()
        {
            FailureRatio = FailureRatio,
            MinimumThroughput = FewestRequests,
            SamplingDuration = TimeSpan.FromSeconds(30),
            BreakDuration = options.Rest,
            ShouldHandle = outcome => ValueTask.FromResult(outcome.Outcome.Exception is EndpointFault { IsOfServer: true }),
            OnOpened = _ => Told(opened),
            OnClosed = _ => Told(closed),
        };
        ResiliencePipeline<HttpResponseMessage> pipeline =
            new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = options.Time }.AddCircuitBreaker(breaker).Build();
        ServerHandler server = new(options, counted, options.Network.Handler(options.ConnectTimeout));
        http = new HttpClient(new ResilienceHandler(pipeline) { InnerHandler = server }) { Timeout = Timeout.InfiniteTimeSpan };
        // The key goes in further down, where there is one; the client refuses to be made without.
        client = new OpenAI.Chat.ChatClient("model", new ApiKeyCredential("none"), new OpenAIClientOptions
        {
            Endpoint = address.Uri,
            Transport = new HttpClientPipelineTransport(http),
            RetryPolicy = new ClientRetryPolicy(0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
        }).AsIChatClient();

        ValueTask Told(Action<Endpoint> tell)
        {
            tell(this);
            return ValueTask.CompletedTask;
        }
    }

    public EndpointAddress Address { get; }

    /// <summary>What it serves; null as long as it has not been asked with success, or does not tell.</summary>
    public IReadOnlyList<ServedModel>? Models { get; private set; }

    public int Outstanding { get; set; }

    /// <summary>Until when it gets nothing.</summary>
    public DateTimeOffset RestUntil { get; set; }

    /// <summary>It keeps failing: after its rest one request tries it.</summary>
    public bool IsDown { get; set; }

    public RecentPrompts Recent { get; } = new();

    public bool Serves(string model) => Models is not { Count: > 0 } || Models.Any(m => m.IsCalled(model));

    /// <exception cref="EndpointFault">It did not answer.</exception>
    public async Task ListModelsAsync(CancellationToken cancellationToken) => Models = await ModelListing.AskAsync(http, Address, cancellationToken).ConfigureAwait(false);

    /// <param name="refused">Told the part of requests that the server refuses, once.</param>
    /// <exception cref="EndpointFault">It did not answer.</exception>
    public async Task<ChatResponse> AskAsync(
        IReadOnlyList<ChatMessage> messages, ChatOptions? options, string model, Action<Endpoint, RequestShape> refused, CancellationToken cancellationToken)
    {
        RequestShape usual = (RequestShape)shape, largest = options?.ResponseFormat is null ? usual & ~RequestShape.Schema : usual, now = largest;
        List<RequestShape> tried = [];
        EndpointFault? first = null;
        string name = Models?.FirstOrDefault(m => m.IsCalled(model))?.Name ?? model;
        while (true)
        {
            try
            {
                ChatResponse answer = await client.GetStreamingResponseAsync(messages, RequestShapes.Of(options, name, now), cancellationToken)
                    .ToChatResponseAsync(cancellationToken).ConfigureAwait(false);
                if ((largest & ~now) is not RequestShape.Plain and var lacking && Interlocked.CompareExchange(ref shape, (int)(usual & ~lacking), (int)usual) == (int)usual)
                    refused(this, lacking);
                return answer;
            }
            catch (EndpointFault fault) when (fault.IsRefusal)
            {
                first ??= fault;
                tried.Add(now);
                now = RequestShapes.Less(tried, largest, first.Detail) ?? throw first;
            }
            catch (Exception e) when (e is System.Text.Json.JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
            {
                throw new EndpointFault(FaultKind.Garbled, e.Message, inner: e);
            }
        }
    }

    public void Dispose()
    {
        client.Dispose();
        http.Dispose();
    }
}
