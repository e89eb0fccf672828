using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text.Json;

namespace Summarizer.Cli.Tests;

/// <summary>A hub on this machine that has one small file, <c>hf.co/somebody/tiny-GGUF:tiny.gguf</c>, and knows nothing else.</summary>
internal sealed class SmallHub : IDisposable
{
    private readonly HttpListener listener;
    private readonly byte[] file;
    private readonly string hash;

    /// <param name="hash">What the hub says of the file; null for the truth.</param>
    public SmallHub(byte[] file, string? hash = null)
    {
        this.file = file;
        this.hash = hash ?? Convert.ToHexStringLower(SHA256.HashData(file));
        using (TcpListener probe = new(IPAddress.Loopback, 0))
        {
            probe.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}";
        }
        listener = new HttpListener { Prefixes = { Address + "/" } };
        listener.Start();
        _ = ServeAsync();
    }

    public string Address { get; }

    public void Dispose() => listener.Close();

    private async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            byte[]? answer = context.Request.Url!.AbsolutePath switch
            {
                "/api/models/somebody/tiny-GGUF/tree/main" => JsonSerializer.SerializeToUtf8Bytes(
                    new[] { new { type = "file", path = "tiny.gguf", size = file.Length, lfs = new { oid = hash, size = file.Length } } }),
                "/somebody/tiny-GGUF/resolve/main/tiny.gguf" => file,
                _ => null,
            };
            context.Response.StatusCode = answer is null ? 404 : 200;
            context.Response.ContentLength64 = answer?.Length ?? 0;
            await context.Response.OutputStream.WriteAsync(answer ?? []);
            context.Response.Close();
        }
    }
}
