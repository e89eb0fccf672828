namespace Summarizer.Endpoints;

/// <summary>A key to a server. It is never part of a text: not of a log, an error, a file.</summary>
public sealed class ApiKey
{
    private static readonly string[] Variables = ["SUMMARIZE_API_KEY", "OPENAI_API_KEY"];

    private readonly string key;

    private ApiKey(string key) => this.key = key;

    /// <summary>What the environment says: SUMMARIZE_API_KEY, then OPENAI_API_KEY; null where neither is set.</summary>
    public static ApiKey? FromEnvironment(Func<string, string?> variable) =>
        Variables.Select(n => variable(n)?.Trim()).FirstOrDefault(v => v is { Length: > 0 }) is { } key ? new ApiKey(key) : null;

    public override string ToString() => "***";

    internal string Reveal() => key;

    /// <summary>A server's words without the key, which some servers repeat.</summary>
    internal string Hide(string text) => text.Replace(key, "***", StringComparison.Ordinal);
}
