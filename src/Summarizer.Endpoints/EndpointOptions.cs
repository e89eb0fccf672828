using Summarizer.Network;

namespace Summarizer.Endpoints;

/// <summary>Which servers are asked, and how.</summary>
public sealed record EndpointOptions(IReadOnlyList<EndpointAddress> Addresses)
{
    /// <summary>Sent to these servers; null where they want none.</summary>
    public ApiKey? Key { get; init; }

    public NetworkAccess Network { get; init; } = new();

    /// <summary>Requests at one server at the same time.</summary>
    public int Parallel { get; init; } = 16;

    /// <summary>Tokens of prompt and answer together; null: what the servers say.</summary>
    public int? Context { get; init; }

    /// <summary>How long a server may be silent in the middle of a request; a slow processor reads a long article for minutes.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a server may take to accept a connection.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often one request is tried.</summary>
    public int Attempts { get; init; } = 6;

    /// <summary>Before the second attempt; doubled for each further one.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a server that keeps failing is left alone before it is tried again.</summary>
    public TimeSpan Rest { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a run waits while no server answers at all.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(2);

    public TimeProvider Time { get; init; } = TimeProvider.System;
}
