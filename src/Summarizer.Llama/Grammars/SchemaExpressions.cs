using System.Globalization;
using System.Text.Json;

namespace Summarizer.Llama.Grammars;

/// <summary>The GBNF expression for each kind of schema; parts that repeat become rules.</summary>
internal sealed class SchemaExpressions(JsonElement document, GbnfRules rules)
{
    /// <summary>llama.cpp refuses, or silently lifts, a bound above this (MAX_REPETITION_THRESHOLD).</summary>
    private const int MostRepetitions = 2000;

    private readonly Dictionary<string, string> references = [];

    private string Space => rules.Share("space", "\" \"?");

    public string Of(JsonElement schema, SchemaPlace place)
    {
        if (schema.ValueKind != JsonValueKind.Object) throw SchemaFault.NotObject(place);
        SchemaKeywords.Check(schema, place);

        if (schema.TryGetProperty("$ref", out var reference)) return Reference(reference, place.Below("$ref"));
        if (schema.TryGetProperty("const", out var value)) return GbnfText.Literal(JsonScalar.Written(value, place, "const"));
        if (schema.TryGetProperty("enum", out var values)) return Enumeration(values, place);
        if (schema.TryGetProperty("anyOf", out var choices)) return AnyOf(choices, place);
        if (!schema.TryGetProperty("type", out var type)) throw SchemaFault.NoType(place);
        if (type.ValueKind != JsonValueKind.Array) return Typed(schema, type, place);
        if (type.GetArrayLength() == 0) throw SchemaFault.NoChoice(place, "type");
        return string.Join(" | ", type.EnumerateArray().Select(one => Typed(schema, one, place)));
    }

    private string Typed(JsonElement schema, JsonElement type, SchemaPlace place) => type.ValueKind == JsonValueKind.String ? type.GetString() switch
    {
        "object" => new SchemaProperties(schema, place).Express(rules, Space, Of),
        "array" => Array(schema, place),
        "string" => Text(schema, place),
        "integer" => Integer(schema, place),
        "number" => rules.Share("number", $"{Whole} (\".\" [0-9]{{1,15}})? ([eE] [\\x2B\\x2D]? [0-9]{{1,3}})?"),
        "boolean" => rules.Share("boolean", "\"true\" | \"false\""),
        "null" => "\"null\"",
        _ => throw SchemaFault.UnknownType(place, type.GetRawText()),
    } : throw SchemaFault.UnknownType(place, type.GetRawText());

    private string Whole => rules.Share("integer", "\"-\"? (\"0\" | [1-9] [0-9]{0,15})");

    private string Array(JsonElement schema, SchemaPlace place)
    {
        if (!schema.TryGetProperty("items", out var items)) throw SchemaFault.NoItems(place);
        var (least, most) = Bounds(schema, place, "minItems", "maxItems");
        if (most == 0) return $"\"[\" {Space} \"]\"";

        var item = rules.Share($"{place.Hint}-item", Of(items, place.Below("items") with { Hint = $"{place.Hint}-item" }));
        var further = rules.Share($"{place.Hint}-more", $"\",\" {Space} {item}");
        var filled = most == 1 ? item : $"{item} {GbnfText.Repeat(further, Math.Max(least, 1) - 1, most - 1)}";
        return $"\"[\" {Space} {(least == 0 ? $"({filled} {Space})?" : $"{filled} {Space}")} \"]\"";
    }

    private string Text(JsonElement schema, SchemaPlace place)
    {
        var (least, most) = Bounds(schema, place, "minLength", "maxLength");
        return most == 0 ? "\"\\\"\\\"\"" : $"\"\\\"\" {GbnfText.Repeat(JsonScalar.Character(rules), least, most)} \"\\\"\"";
    }

    private string Integer(JsonElement schema, SchemaPlace place)
    {
        var hasLeast = schema.TryGetProperty("minimum", out var minimum);
        if (hasLeast != schema.TryGetProperty("maximum", out var maximum)) throw SchemaFault.HalfRange(place, JsonScalar.MostIntegers);
        return hasLeast ? Choice(JsonScalar.Range(minimum, maximum, place), place) : Whole;
    }

    private string Enumeration(JsonElement values, SchemaPlace place)
    {
        if (values.ValueKind != JsonValueKind.Array || values.GetArrayLength() == 0) throw SchemaFault.NoChoice(place, "enum");
        return Choice(values.EnumerateArray().Select(value => JsonScalar.Written(value, place, "enum")), place);
    }

    private string Choice(IEnumerable<string> texts, SchemaPlace place) => LiteralChoice.Of(texts).Express(rules, place.Hint);

    private string AnyOf(JsonElement choices, SchemaPlace place)
    {
        if (choices.ValueKind != JsonValueKind.Array || choices.GetArrayLength() == 0) throw SchemaFault.NoChoice(place, "anyOf");
        return string.Join(" | ", choices.EnumerateArray().Select((choice, index) =>
            Of(choice, place.Below("anyOf", index.ToString(CultureInfo.InvariantCulture), place.Hint))));
    }

    private string Reference(JsonElement reference, SchemaPlace place)
    {
        var pointer = reference.ToString();
        if (references.TryGetValue(pointer, out var known)) return known;

        var target = SchemaReference.Find(document, pointer) ?? throw SchemaFault.NotFound(place, pointer);
        var name = references[pointer] = rules.Reserve(pointer.Split('/')[^1]);
        rules.Define(name, Of(target, new SchemaPlace(pointer.TrimStart('#'), name)));
        return name;
    }

    private static (int Least, int? Most) Bounds(JsonElement schema, SchemaPlace place, string least, string most)
    {
        var bounds = (Bound(schema, place, least) ?? 0, Bound(schema, place, most));
        return bounds.Item1 > bounds.Item2 ? throw SchemaFault.Crossed(place, least, most) : bounds;
    }

    private static int? Bound(JsonElement schema, SchemaPlace place, string keyword)
    {
        if (!schema.TryGetProperty(keyword, out var value)) return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number is >= 0 and <= MostRepetitions
            ? number
            : throw SchemaFault.BadBound(place, keyword, value.GetRawText(), MostRepetitions);
    }
}
