using System.Security.Cryptography;
using Summarizer.Llama.Gguf;
using Summarizer.Llama.Models;
using Summarizer.Llama.Tests.Gguf;

namespace Summarizer.Llama.Tests.Models;

/// <summary>Both hubs as their own tools see them, with one model: Hugging Face redirects to another host, ModelScope answers itself.</summary>
internal sealed class LocalHub : IAsyncDisposable
{
    public const string Repository = "maker/Model-GGUF", File = "Model-Q4_K_M.gguf", Commit = "0123456789abcdef0123456789abcdef01234567";

    private readonly LocalServer server;

    public LocalHub() => server = new LocalServer(request => Intercept(request) ?? Answer(request));

    /// <summary>Some 1.6 MB that are a GGUF.</summary>
    public static byte[] Model { get; } = GgufHeaderTests.Written(
        new GgufWriter().Set("general.architecture", "llama").Add(GgufTensor.Filled("a", 1, 400_000)));

    public static string Sha256Of(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static RemoteModel Remote { get; } = new(ModelSource.HuggingFace, Repository, File, "main", "model", null);

    public byte[] Content { get; set; } = Model;

    public string Announced { get; set; } = Sha256Of(Model);

    /// <summary>What the server answers instead; null: as a hub does.</summary>
    public Func<ServerRequest, ServerReply?> Intercept { get; set; } = _ => null;

    public HubOptions Options => new()
    {
        HuggingFace = server.Address,
        ModelScope = server.Address,
        Token = "secret",
        AnswerTimeout = TimeSpan.FromSeconds(30),
        ReadTimeout = TimeSpan.FromSeconds(30),
        Attempts = 3,
    };

    public int Port => server.Port;

    public IReadOnlyList<ServerRequest> Requests => server.Requests;

    public IEnumerable<ServerRequest> Downloads => Requests.Where(IsDownload);

    public static bool IsDownload(ServerRequest request) =>
        request.Target.StartsWith("/cdn/", StringComparison.Ordinal) || request.Target.Contains("/repo?", StringComparison.Ordinal);

    /// <summary>The file from the byte asked for on, as a host that knows ranges sends it.</summary>
    public ServerReply Part(ServerRequest request)
    {
        var etag = $"\"{Sha256Of(Content)[..16]}\"";
        var isSame = request.Header("If-Range") is not { } known || known == etag;
        if (request.From == 0 || !isSame) return new ServerReply(200, Content, new Dictionary<string, string> { ["ETag"] = etag });
        if (request.From >= Content.Length) return new ServerReply(416, []);
        var headers = new Dictionary<string, string> { ["ETag"] = etag, ["Content-Range"] = $"bytes {request.From}-{Content.Length - 1}/{Content.Length}" };
        return new ServerReply(206, Content[(int)request.From..], headers);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private ServerReply Answer(ServerRequest request) => request.Target switch
    {
        $"/api/models/{Repository}/tree/main?recursive=true" => ServerReply.Json(
            $$"""
            [{"type":"file","oid":"x","size":12,"path":"README.md"},
             {"type":"file","oid":"x","size":{{Content.Length}},"path":"{{File}}","lfs":{"oid":"{{Announced}}","size":{{Content.Length}},"pointerSize":135} }]
            """),
        $"/{Repository}/resolve/main/{File}" => ServerReply.Redirect($"http://localhost:{Port}/cdn/file?signature=x", ("X-Repo-Commit", Commit)),
        "/cdn/file?signature=x" => Part(request),
        $"/api/v1/models/{Repository}/repo/files?Revision=master&Recursive=true" => ServerReply.Json(
            $$$"""{"Code":200,"Data":{"Files":[{"Name":"x","Path":"{{{File}}}","Type":"blob","Size":{{{Content.Length}}},"Sha256":"{{{Announced}}}"}]},"Success":true}"""),
        $"/api/v1/models/{Repository}/repo?Revision=master&FilePath={File}" => Part(request),
        _ => new ServerReply(404, []),
    };
}
