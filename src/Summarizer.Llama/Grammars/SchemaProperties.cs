using System.Text.Json;

namespace Summarizer.Llama.Grammars;

/// <summary>An object's properties in their declared order; those that are not required may be left out.</summary>
internal sealed class SchemaProperties
{
    private readonly SchemaPlace place;
    private readonly List<JsonProperty> properties = [];
    private readonly HashSet<string> required = [];

    public SchemaProperties(JsonElement schema, SchemaPlace place)
    {
        this.place = place;
        if (schema.TryGetProperty("additionalProperties", out var open) && open.ValueKind != JsonValueKind.False) throw SchemaFault.OpenObject(place);
        if (schema.TryGetProperty("properties", out var declared)) properties.AddRange(declared.EnumerateObject());
        if (!schema.TryGetProperty("required", out var names)) return;

        foreach (var name in names.EnumerateArray().Select(name => name.ToString()))
            if (properties.Any(property => property.Name == name)) required.Add(name);
            else throw SchemaFault.NotDeclared(place, name);
    }

    public string Express(GbnfRules rules, string space, Func<JsonElement, SchemaPlace, string> expressionOf)
    {
        var pairs = properties.Select(property => Pair(property, rules, space, expressionOf)).ToList();
        var leading = properties.TakeWhile(property => !required.Contains(property.Name)).Count();
        if (pairs.Count == 0) return $"\"{{\" {space} \"}}\"";
        if (leading == 0) return $"\"{{\" {space} {From(0, pairs, space)} {space} \"}}\"";

        // What is written first is one of the optional properties at the beginning or the first required one.
        var firsts = string.Join(" | ", Enumerable.Range(0, Math.Min(leading + 1, pairs.Count)).Select(index => From(index, pairs, space)));
        return leading < pairs.Count ? $"\"{{\" {space} ({firsts}) {space} \"}}\"" : $"\"{{\" {space} (({firsts}) {space})? \"}}\"";
    }

    private string Pair(JsonProperty property, GbnfRules rules, string space, Func<JsonElement, SchemaPlace, string> expressionOf)
    {
        var hint = place.Hint == SchemaPlace.Root.Hint ? property.Name : $"{place.Hint}-{property.Name}";
        var value = rules.Share(hint, expressionOf(property.Value, place.Below("properties", property.Name, hint)));
        return $"{GbnfText.Literal(JsonScalar.Quoted(property.Name))} \":\" {space} {value}";
    }

    private string From(int index, List<string> pairs, string space) =>
        string.Join(' ', Enumerable.Range(index, pairs.Count - index).Select(current =>
        {
            if (current == index) return pairs[current];
            var further = $"\",\" {space} {pairs[current]}";
            return required.Contains(properties[current].Name) ? further : $"({further})?";
        }));
}
