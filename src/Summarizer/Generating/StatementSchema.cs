using System.Text.Json;
using System.Text.Json.Nodes;

namespace Summarizer.Generating;

/// <summary>The JSON schema of an answer: bounded in every direction, and it can cite only what exists.</summary>
internal static class StatementSchema
{
    private const int MostCharacters = 160;
    private const int MostCitations = 8;

    /// <param name="most">Statements at most.</param>
    /// <param name="ids">The sentences that may be cited; not empty.</param>
    public static JsonElement Of(StatementKind kind, int most, IReadOnlyList<int> ids, Language to)
    {
        JsonObject text = new() { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = (int)(MostCharacters * to.Length) };
        JsonObject id = new() { ["type"] = "integer", ["enum"] = new JsonArray([.. ids.Select(i => JsonValue.Create(i))]) };
        JsonObject from = Array(id, MostCitations);
        JsonObject list = Array(Object((kind.Item, text), ("from", from)), most);
        return JsonSerializer.SerializeToElement(Object((kind.List, list)));
    }

    private static JsonObject Array(JsonObject items, int most) =>
        new() { ["type"] = "array", ["minItems"] = 1, ["maxItems"] = most, ["items"] = items };

    private static JsonObject Object(params (string Name, JsonObject Schema)[] properties) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(properties.Select(p => KeyValuePair.Create(p.Name, (JsonNode?)p.Schema))),
        ["required"] = new JsonArray([.. properties.Select(p => JsonValue.Create(p.Name))]),
        ["additionalProperties"] = false,
    };
}
