using System.Text.Json;

namespace Summarizer.Llama.Grammars;

/// <summary>The keywords that are followed, and those that say nothing about the reply.</summary>
internal static class SchemaKeywords
{
    private static readonly HashSet<string> Followed =
    [
        "$ref", "$defs", "definitions", "type", "enum", "const", "anyOf",
        "properties", "required", "additionalProperties",
        "items", "minItems", "maxItems", "minLength", "maxLength", "minimum", "maximum",
    ];

    private static readonly HashSet<string> Annotations = ["$schema", "$id", "$comment", "title", "description", "default", "examples"];

    public static void Check(JsonElement schema, SchemaPlace place)
    {
        foreach (var keyword in schema.EnumerateObject().Select(property => property.Name))
            if (!Followed.Contains(keyword) && !Annotations.Contains(keyword)) throw SchemaFault.UnknownKeyword(place.Below(keyword), keyword);
    }
}
