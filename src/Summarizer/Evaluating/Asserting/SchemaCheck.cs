using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Summarizer.Evaluating.Parsing;

namespace Summarizer.Evaluating.Asserting;

/// <summary>The part of JSON Schema that answers need; a keyword it does not know is refused when a suite is read, never passed over.</summary>
internal sealed class SchemaCheck(JsonObject schema)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly string[] Known =
        ["type", "properties", "required", "additionalProperties", "items", "minItems", "maxItems", "minLength", "maxLength", "pattern", "enum", "minimum", "maximum"];

    public static SchemaCheck Of(SuiteNode node) => new(ObjectOf(node, areKeywords: true));

    /// <summary>Where a value breaks the schema and how; null where it does not.</summary>
    public string? Wrong(JsonNode? value, string path) =>
        TypeOf(value) is var type && schema["type"]?.GetValue<string>() is { } wanted && type != wanted && !(type == "integer" && wanted == "number") ? Told(path, wanted)
        : schema["enum"] is JsonArray allowed && !allowed.Any(a => JsonNode.DeepEquals(a, value)) ? Told(path, allowed.ToJsonString())
        : value switch
        {
            JsonObject o => WrongObject(o, path),
            JsonArray a => WrongArray(a, path),
            JsonValue v when type == "string" => WrongText(v.GetValue<string>(), path),
            JsonValue v when type is "integer" or "number" => WrongNumber(v, path),
            _ => null,
        };

    private string? WrongObject(JsonObject value, string path)
    {
        foreach (string name in schema["required"]?.AsArray().Select(n => n!.GetValue<string>()) ?? [])
            if (!value.ContainsKey(name))
                return Told(path, $"\"{name}\"");
        foreach ((string name, JsonNode? item) in value)
        {
            if (schema["properties"]?[name] is JsonObject known)
            {
                if (new SchemaCheck(known).Wrong(item, $"{path}.{name}") is { } wrong)
                    return wrong;
            }
            else if (schema["additionalProperties"] is JsonValue more && more.TryGetValue(out bool may) && !may)
                return SuiteTexts.Of("SchemaTooMuch", path, name);
        }
        return null;
    }

    private string? WrongArray(JsonArray value, string path) =>
        Outside(value.Count, "minItems", "maxItems") is { } limit ? Told(path, limit)
        : schema["items"] is JsonObject items ? value.Select((v, i) => new SchemaCheck(items).Wrong(v, $"{path}[{i}]")).FirstOrDefault(w => w is not null)
        : null;

    private string? WrongText(string value, string path) =>
        Outside(value.EnumerateRunes().Count(), "minLength", "maxLength") is { } limit ? Told(path, limit)
        : schema["pattern"]?.GetValue<string>() is { } pattern && !Regex.IsMatch(value, pattern, RegexOptions.CultureInvariant, Patience) ? Told(path, pattern)
        : null;

    private string? WrongNumber(JsonValue value, string path) =>
        Outside(double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture), "minimum", "maximum") is { } limit ? Told(path, limit) : null;

    private string? Outside(double value, string least, string most) =>
        schema[least] is { } from && value < Number(from) ? $"{least} {from}" : schema[most] is { } to && value > Number(to) ? $"{most} {to}" : null;

    private static double Number(JsonNode node) => double.Parse(node.ToJsonString(), CultureInfo.InvariantCulture);

    private static string Told(string path, string wanted) => SuiteTexts.Of("SchemaBroken", path, wanted);

    private static string TypeOf(JsonNode? value) => value is null ? "null" : value.GetValueKind() switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => double.IsInteger(Number(value)) ? "integer" : "number",
    };

    // Below "properties" stand names, and below each name keywords again.
    private static JsonObject ObjectOf(SuiteNode node, bool areKeywords)
    {
        SuiteMap map = node.Map(areKeywords ? Known : []);
        return new JsonObject(map.Keys.Select(k => KeyValuePair.Create(k, ValueOf(map.Need(k), areKeywords: !areKeywords || k != "properties"))));
    }

    private static JsonNode? ValueOf(SuiteNode node, bool areKeywords) =>
        node.IsMap ? ObjectOf(node, areKeywords)
        : node.IsList ? new JsonArray([.. node.Items().Select(i => ValueOf(i, areKeywords: false))])
        : ScalarOf(node);

    private static JsonValue ScalarOf(SuiteNode node) =>
        node.IsPlain && double.TryParse(node.Text(), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? JsonValue.Create(number)
        : node.IsPlain && bool.TryParse(node.Text(), out bool flag) ? JsonValue.Create(flag)
        : JsonValue.Create(node.Text());
}
