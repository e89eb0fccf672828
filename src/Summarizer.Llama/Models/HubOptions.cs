using Summarizer.Network;

namespace Summarizer.Llama.Models;

/// <summary>How the hubs are reached.</summary>
public sealed record HubOptions
{
    public Uri HuggingFace { get; init; } = new("https://huggingface.co");

    public Uri ModelScope { get; init; } = new("https://modelscope.cn");

    /// <summary>For Hugging Face alone: it is sent to no other host.</summary>
    public string? Token { get; init; }

    /// <summary>What forbids the network, for example <c>--offline</c>; null where it is allowed.</summary>
    public string? Offline { get; init; }

    /// <summary>The way out of this machine.</summary>
    public NetworkAccess Network { get; init; } = new();

    /// <summary>How long a hub may take to accept a connection and begin its answer.</summary>
    public TimeSpan AnswerTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a download may stand still.</summary>
    public TimeSpan ReadTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often in a row a download is tried without one more byte.</summary>
    public int Attempts { get; init; } = 5;

    /// <summary>What the environment says: HF_ENDPOINT, MODELSCOPE_ENDPOINT, HF_TOKEN or Hugging Face's token file, HF_HUB_OFFLINE.</summary>
    /// <param name="variable">The environment; null for the process's own.</param>
    /// <exception cref="ModelException">An address is none.</exception>
    public static HubOptions FromEnvironment(Func<string, string?>? variable = null)
    {
        Func<string, string?> read = variable ?? Environment.GetEnvironmentVariable;
        var defaults = new HubOptions();
        return defaults with
        {
            HuggingFace = Endpoint(read, "HF_ENDPOINT") ?? defaults.HuggingFace,
            ModelScope = Endpoint(read, "MODELSCOPE_ENDPOINT") ?? defaults.ModelScope,
            Token = TokenOf(read),
            Offline = read("HF_HUB_OFFLINE")?.ToUpperInvariant() is "1" or "ON" or "YES" or "TRUE" ? "HF_HUB_OFFLINE" : null,
        };
    }

    /// <summary>The address of a hub.</summary>
    public Uri Endpoint(ModelSource source) => source == ModelSource.ModelScope ? ModelScope : HuggingFace;

    private static Uri? Endpoint(Func<string, string?> read, string variable) =>
        read(variable) is not { } text || string.IsNullOrWhiteSpace(text) ? null
        : Uri.TryCreate(text.TrimEnd('/'), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri
        : throw ModelException.BadEndpoint(variable, text);

    private static string? TokenOf(Func<string, string?> read)
    {
        if (Text(read("HF_TOKEN")) is { } token) return token;
        var file = read("HF_TOKEN_PATH") ?? Path.Combine(HuggingFaceHome(read), "token");
        return File.Exists(file) ? Text(File.ReadAllText(file)) : null;
    }

    private static string HuggingFaceHome(Func<string, string?> read) =>
        Text(read("HF_HOME")) ?? Path.Combine(
            Text(read("XDG_CACHE_HOME")) ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache"), "huggingface");

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
