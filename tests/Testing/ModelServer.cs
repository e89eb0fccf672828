using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Summarizer.Testing;

/// <summary>A request as a server received it.</summary>
internal sealed record ServerCall(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public string User => Json.GetProperty("messages").EnumerateArray().Last().GetProperty("content").ToString();

    public bool IsChat => Target.EndsWith("/chat/completions", StringComparison.Ordinal);
}

/// <param name="SendOnly">Only so many characters of the body are sent, then the connection is cut.</param>
/// <param name="Until">The answer waits for this; with <paramref name="SendOnly"/> after what is sent.</param>
internal sealed record ServerAnswer(int Status, string Type, string Body, string? Header = null, int? SendOnly = null, Task? Until = null)
{
    public static ServerAnswer Models(params string[] names) => Json(200, JsonSerializer.Serialize(new
    {
        @object = "list",
        data = names.Select(n => new { id = n, @object = "model", max_model_len = 8192 }),
    }));

    public static ServerAnswer Json(int status, string body, string? header = null) => new(status, "application/json", body, header);

    public static ServerAnswer Error(int status, string message, string? header = null) =>
        Json(status, JsonSerializer.Serialize(new { error = new { message, type = "error", code = status } }), header);

    /// <summary>An answer as servers stream it: in pieces, with its end and what it used.</summary>
    public static ServerAnswer Says(string text, string end = "stop")
    {
        StringBuilder events = new();
        foreach (string piece in text.Chunk(4).Select(c => new string(c)))
            Add(new { id = "1", @object = "chat.completion.chunk", created = 1, model = "m", choices = new[] { new { index = 0, delta = new { role = "assistant", content = piece }, finish_reason = (string?)null } } });
        Add(new { id = "1", @object = "chat.completion.chunk", created = 1, model = "m", choices = new[] { new { index = 0, delta = new { }, finish_reason = end } } });
        Add(new { id = "1", @object = "chat.completion.chunk", created = 1, model = "m", choices = Array.Empty<object>(), usage = new { prompt_tokens = 11, completion_tokens = 7, total_tokens = 18 } });
        return new ServerAnswer(200, "text/event-stream", events.Append("data: [DONE]\n\n").ToString());

        void Add(object piece) => events.Append(CultureInfo.InvariantCulture, $"data: {JsonSerializer.Serialize(piece)}\n\n");
    }
}

/// <summary>A server on this machine that speaks as OpenAI-compatible ones do, and fails as a test tells it.</summary>
internal sealed class ModelServer : IAsyncDisposable
{
    private readonly TcpListener listener;
    private readonly CancellationTokenSource stop = new();
    private readonly Func<ServerCall, ServerAnswer> answer;
    private readonly Task loop;

    /// <param name="answer">To requests for an answer; what it serves, it says itself.</param>
    /// <param name="port">0 for a free one.</param>
    public ModelServer(Func<ServerCall, ServerAnswer> answer, int port = 0)
    {
        this.answer = answer;
        listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        loop = AcceptAsync();
    }

    public int Port { get; }

    public string Url => $"http://127.0.0.1:{Port}";

    public IReadOnlyList<string> Models { get; init; } = ["served"];

    public ConcurrentQueue<ServerCall> Calls { get; } = [];

    public IReadOnlyList<ServerCall> Chats => [.. Calls.Where(c => c.IsChat)];

    /// <summary>A port on which nobody listens.</summary>
    public static int FreePort()
    {
        using TcpListener probe = new(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await loop;
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        List<Task> connections = [];
        try
        {
            while (true)
                connections.Add(ServeAsync(await listener.AcceptTcpClientAsync(stop.Token)));
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
                await using NetworkStream stream = client.GetStream();
                if (await ReadAsync(stream) is not { } call)
                    return;
                Calls.Enqueue(call);
                await WriteAsync(stream, call.IsChat ? answer(call) : call.Target == "/v1/models" ? ServerAnswer.Models([.. Models]) : ServerAnswer.Error(404, "no such page"));
            }
            catch (Exception e) when (e is OperationCanceledException or IOException)
            {
                // The client went away, or the test is over.
            }
        }
    }

    private async Task<ServerCall?> ReadAsync(NetworkStream stream)
    {
        List<byte> head = [];
        byte[] one = new byte[1];
        while (head.Count < 4 || !(head[^4] == '\r' && head[^3] == '\n' && head[^2] == '\r' && head[^1] == '\n'))
        {
            if (await stream.ReadAsync(one, stop.Token) == 0)
                return null;
            head.Add(one[0]);
        }
        string[] lines = Encoding.ASCII.GetString([.. head]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Dictionary<string, string> headers = lines.Skip(1).Select(l => l.Split(": ", 2)).ToDictionary(p => p[0], p => p[1], StringComparer.OrdinalIgnoreCase);
        byte[] body = new byte[headers.TryGetValue("Content-Length", out string? length) ? int.Parse(length, CultureInfo.InvariantCulture) : 0];
        await stream.ReadExactlyAsync(body, stop.Token);
        string[] first = lines[0].Split(' ');
        return new ServerCall(first[0], first[1], headers, Encoding.UTF8.GetString(body));
    }

    private async Task WriteAsync(NetworkStream stream, ServerAnswer reply)
    {
        if (reply is { Until: { } wait, SendOnly: null })
            await wait.WaitAsync(stop.Token);
        byte[] body = Encoding.UTF8.GetBytes(reply.Body);
        string head = $"HTTP/1.1 {reply.Status} Answer\r\nContent-Type: {reply.Type}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n{(reply.Header is { } header ? header + "\r\n" : "")}\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), stop.Token);
        await stream.WriteAsync(body.AsMemory(0, Math.Min(body.Length, reply.SendOnly ?? body.Length)), stop.Token);
        if (reply is { Until: { } rest, SendOnly: not null })
            await rest.WaitAsync(stop.Token);
    }
}
