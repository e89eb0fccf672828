namespace Summarizer.Network;

/// <summary>Another machine was asked for where that is forbidden. Whoever reports it words it; this message is for programmers.</summary>
/// <param name="by">What forbids it.</param>
/// <param name="host">Who would have been asked.</param>
public sealed class NetworkForbiddenException(string by, string host) : Exception($"{host}: forbidden by {by}")
{
    /// <summary>What forbids it, for example <c>--offline</c>.</summary>
    public string By { get; } = by;

    public string Host { get; } = host;
}
