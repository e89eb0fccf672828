using System.Text.Json.Serialization;

namespace Summarizer.Evaluating.Recording;

/// <summary>What a folder of recorded replies was made with, and what a replay needs in the model's place.</summary>
/// <param name="Counts">How many tokens each text has that was counted, by the text's hash: prompts are fitted to the context by them.</param>
internal sealed record RecordManifest(
    string Schema, string Origin, DateTimeOffset When, string Tool, ModelIdentity Model, string? PromptSet, int ContextTokens, SortedDictionary<string, int> Counts)
{
    public const string CurrentSchema = "summarize-recording-1";

    [JsonPropertyOrder(1)]
    public string? Checksum { get; init; }

    public RecordManifest Sealed() => this with { Checksum = Sum() };

    [JsonIgnore]
    public bool IsSealed => Checksum == Sum();

    private string Sum() => RecordedReply.Hash(System.Text.Json.JsonSerializer.Serialize(this with { Checksum = null }, RecordedReply.Json));
}
