using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Summarizer.Evaluating.Recording;

/// <summary>What a reply depends on, as text and as a hash.</summary>
internal static class RecordKey
{
    /// <summary>The sampling, the limits and the form of a request.</summary>
    public static JsonElement Parameters(ChatOptions? options) => JsonSerializer.SerializeToElement(
        new SortedDictionary<string, object?>(
            new Dictionary<string, object?>
            {
                ["temperature"] = options?.Temperature,
                ["topP"] = options?.TopP,
                ["topK"] = options?.TopK,
                ["maxTokens"] = options?.MaxOutputTokens,
                ["seed"] = options?.Seed,
                ["stop"] = options?.StopSequences,
                ["schema"] = (options?.ResponseFormat as ChatResponseFormatJson)?.Schema,
                ["more"] = options?.AdditionalProperties is { Count: > 0 } more ? new SortedDictionary<string, object?>(more.ToDictionary(), StringComparer.Ordinal) : null,
            }.Where(p => p.Value is not null).ToDictionary(), StringComparer.Ordinal),
        RecordedReply.Json);

    public static string Of(IEnumerable<PromptMessage> messages, JsonElement parameters, ModelIdentity model) => RecordedReply.Hash(
        JsonSerializer.Serialize(new { model = model.Sha256 ?? $"{model.Runtime} {model.Name}", parameters, messages = messages.ToArray() }, RecordedReply.Json));

    public static PromptMessage[] Messages(IEnumerable<ChatMessage> messages) => [.. messages.Select(m => new PromptMessage(m.Role.Value, m.Text))];
}
