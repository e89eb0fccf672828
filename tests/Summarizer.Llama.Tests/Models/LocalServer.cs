using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Summarizer.Llama.Tests.Models;

internal sealed record ServerRequest(string Target, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>The first byte asked for; 0 without a range.</summary>
    public long From =>
        Headers.TryGetValue("Range", out var range) ? long.Parse(range["bytes=".Length..].TrimEnd('-'), System.Globalization.CultureInfo.InvariantCulture) : 0;

    public string? Header(string name) => Headers.GetValueOrDefault(name);
}

/// <param name="SendOnly">Only so many bytes of the body are sent, then the connection is cut; all where null.</param>
/// <param name="Stalls">Instead of being cut, the connection stands still.</param>
internal sealed record ServerReply(int Status, byte[] Body, IReadOnlyDictionary<string, string>? Headers = null, int? SendOnly = null, bool Stalls = false)
{
    public static ServerReply Json(string text) => new(200, Encoding.UTF8.GetBytes(text), new Dictionary<string, string> { ["Content-Type"] = "application/json" });

    public static ServerReply Redirect(string to, params (string Name, string Value)[] headers) =>
        new(302, [], new Dictionary<string, string>(headers.Select(h => KeyValuePair.Create(h.Name, h.Value))) { ["Location"] = to });
}

/// <summary>An HTTP server on this machine that can cut and stall connections. It is 127.0.0.1 and localhost, two hosts to a client.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentQueue<ServerRequest> requests = new();
    private readonly Func<ServerRequest, ServerReply> answer;
    private readonly Task loop;

    public LocalServer(Func<ServerRequest, ServerReply> answer)
    {
        this.answer = answer;
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        loop = AcceptAsync();
    }

    public int Port { get; }

    public Uri Address => new($"http://127.0.0.1:{Port}");

    public IReadOnlyList<ServerRequest> Requests => [.. requests];

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await loop;
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true) connections.Add(ServeAsync(await listener.AcceptTcpClientAsync(stop.Token)));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = client.GetStream();
                if (await ReadAsync(stream) is not { } request) return;
                requests.Enqueue(request);
                await WriteAsync(stream, answer(request));
            }
            catch (Exception e) when (e is OperationCanceledException or IOException)
            {
                // The client went away, or the test is over.
            }
        }
    }

    private async Task<ServerRequest?> ReadAsync(NetworkStream stream)
    {
        var head = new List<byte>();
        var one = new byte[1];
        while (head.Count < 4 || !head.TakeLast(4).SequenceEqual("\r\n\r\n"u8.ToArray()))
        {
            if (await stream.ReadAsync(one, stop.Token) == 0) return null;
            head.Add(one[0]);
        }

        var lines = Encoding.ASCII.GetString([.. head]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
        return new ServerRequest(lines[0].Split(' ')[1], headers);
    }

    private async Task WriteAsync(NetworkStream stream, ServerReply reply)
    {
        var head = $"HTTP/1.1 {reply.Status} Answer\r\nContent-Length: {reply.Body.Length}\r\nConnection: close\r\n"
            + string.Concat((reply.Headers ?? new Dictionary<string, string>()).Select(header => $"{header.Key}: {header.Value}\r\n"));
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head + "\r\n"), stop.Token);
        await stream.WriteAsync(reply.Body.AsMemory(0, reply.SendOnly ?? reply.Body.Length), stop.Token);
        if (reply.Stalls) await Task.Delay(Timeout.Infinite, stop.Token);
    }
}
