using System.Text.Json;

namespace Summarizer.Llama.Grammars;

/// <summary>A reference within the same document: <c>#</c> or <c>#/definitions/name</c>.</summary>
internal static class SchemaReference
{
    public static JsonElement? Find(JsonElement document, string reference)
    {
        if (reference == "#") return document;
        if (!reference.StartsWith("#/", StringComparison.Ordinal)) return null;

        var place = document;
        foreach (var segment in reference[2..].Split('/'))
        {
            var name = segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            if (place.ValueKind != JsonValueKind.Object || !place.TryGetProperty(name, out place)) return null;
        }

        return place;
    }
}
