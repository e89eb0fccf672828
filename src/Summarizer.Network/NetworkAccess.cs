using System.Net;
using System.Net.Sockets;

namespace Summarizer.Network;

/// <summary>
/// How this run may use the network. Every connection of the program is made by a handler of this type, so that what is forbidden is
/// forbidden in one place; a test holds the sources to that.
/// </summary>
/// <param name="ForbiddenBy">What forbids all but this machine, for example <c>--offline</c>; null where the network is allowed.</param>
public sealed record NetworkAccess(string? ForbiddenBy = null)
{
    private const string LocalHost = "localhost";

    /// <summary>A handler that follows no redirect: a key or a token stays with the host that it is for.</summary>
    /// <param name="connectTimeout">How long a host may take to accept a connection.</param>
    public HttpMessageHandler Handler(TimeSpan connectTimeout)
    {
        SocketsHttpHandler sockets = new()
        {
            AllowAutoRedirect = false,
            ConnectTimeout = connectTimeout,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
        if (ForbiddenBy is null)
            return sockets;
        // A proxy on this machine would lead out of it.
        sockets.UseProxy = false;
        sockets.ConnectCallback = ConnectAsync;
        return new LoopbackOnly(this, sockets);
    }

    /// <summary>Whether an address is of this machine; no name is looked up to find out.</summary>
    public static bool IsLoopback(Uri uri) => IsLoopback(uri.IdnHost);

    /// <exception cref="NetworkForbiddenException">The address is of another machine, and the network is forbidden.</exception>
    public void Check(Uri uri)
    {
        if (ForbiddenBy is { } by && !IsLoopback(uri))
            throw new NetworkForbiddenException(by, uri.Authority);
    }

    private static bool IsLoopback(string host) =>
        host.Equals(LocalHost, StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out IPAddress? address) && IPAddress.IsLoopback(address));

    // "localhost" is not looked up: a lookup may leave the machine.
    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        DnsEndPoint host = context.DnsEndPoint;
        if (!IsLoopback(host.Host))
            throw new NetworkForbiddenException(ForbiddenBy!, host.Host);
        IPAddress[] addresses = IPAddress.TryParse(host.Host, out IPAddress? address) ? [address] : [IPAddress.Loopback, IPAddress.IPv6Loopback];
        for (int i = 0; ; i++)
        {
            Socket socket = new(addresses[i].AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(addresses[i], host.Port), cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException) when (i + 1 < addresses.Length)
            {
                socket.Dispose();
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }
    }

    private sealed class LoopbackOnly(NetworkAccess access, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            access.Check(request.RequestUri!);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
