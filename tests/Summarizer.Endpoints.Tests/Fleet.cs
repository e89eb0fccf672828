using System.Collections.Concurrent;
using Microsoft.Extensions.AI;

namespace Summarizer.Endpoints.Tests;

/// <summary>A fleet of a test's own servers, quick to try again.</summary>
internal static class Fleet
{
    public static readonly TimeSpan Never = TimeSpan.FromMinutes(5);

    public static EndpointOptions Of(params IEnumerable<string> urls) => new([.. urls.Select(Address)])
    {
        FirstDelay = TimeSpan.FromMilliseconds(1),
        Rest = TimeSpan.FromMilliseconds(500),
        Patience = TimeSpan.FromSeconds(20),
        Silence = Never,
    };

    public static EndpointAddress Address(string url) => EndpointAddress.TryParse(url, out EndpointAddress? address) ? address : throw new ArgumentException(url);

    public static async Task<EndpointFleet> ConnectAsync(this EndpointOptions options, ConcurrentQueue<string>? warnings = null) =>
        await EndpointFleet.ConnectAsync(options, m => warnings?.Enqueue(m), TestContext.Current.CancellationToken);

    public static async Task<ChatResponse> AskAsync(this EndpointFleet fleet, string prompt, ChatOptions? options = null, CancellationToken? cancellationToken = null) =>
        await fleet.Model(null).GetResponseAsync(
            [new ChatMessage(ChatRole.System, "system"), new ChatMessage(ChatRole.User, prompt)], options, cancellationToken ?? TestContext.Current.CancellationToken);
}
