using System.IO.Hashing;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summarizer.Evaluating.Recording;

/// <summary>A reply of a model, kept so that a suite can run without it.</summary>
/// <param name="Key">Of prompt, parameters and model: <see cref="RecordKey"/>.</param>
/// <param name="Case">Which case and repeat asked for it; for people and messages.</param>
/// <param name="Origin">Always <c>model</c>: what anything else gave is no recording.</param>
/// <param name="Messages">The conversation as it was sent.</param>
/// <param name="Parameters">With what it was sent, as <see cref="RecordKey"/> writes it.</param>
internal sealed record RecordedReply(
    string Schema, string Key, string Case, string Origin, DateTimeOffset When, string Tool, ModelIdentity Model,
    IReadOnlyList<PromptMessage> Messages, JsonElement Parameters,
    string Text, string? Finish, double? Milliseconds, long? InputTokens, long? OutputTokens)
{
    public const string CurrentSchema = "summarize-recorded-reply-1";
    public const string OfModel = "model";

    public static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>Of everything else in the file. It finds what was changed or written by hand; it is no signature.</summary>
    [JsonPropertyOrder(1)]
    public string? Checksum { get; init; }

    public RecordedReply Sealed() => this with { Checksum = Sum() };

    [JsonIgnore]
    public bool IsSealed => Checksum == Sum();

    private string Sum() => Hash(JsonSerializer.Serialize(this with { Checksum = null }, Json));

    // A cryptographic hash would need OpenSSL, which bare systems lack.
    internal static string Hash(string text) => Convert.ToHexStringLower(XxHash128.Hash(Encoding.UTF8.GetBytes(text)));
}
