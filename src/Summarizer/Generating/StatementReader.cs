using System.Text.Json;

namespace Summarizer.Generating;

/// <summary>Reads statements out of an answer, also of a server that keeps to the schema only more or less.</summary>
internal static class StatementReader
{
    /// <summary>The statements with the ids that exist; empty where the answer cannot be used.</summary>
    public static IReadOnlyList<CitedText> Read(string answer, StatementKind kind, IReadOnlyList<int> ids, Language to)
    {
        int start = answer.IndexOf('{', StringComparison.Ordinal), end = answer.LastIndexOf('}');
        if (start < 0 || end < start)
            return [];
        string json = answer[start..(end + 1)];
        // Of an answer that was cut off, the statements that came to their end are good.
        using JsonDocument? document = Parse(json) ?? Parse($"{json}]}}");
        return document is null ? []
            : [.. Items(document.RootElement, kind.List).Select(i => Statement(i, kind, ids, to)).OfType<CitedText>().DistinctBy(s => s.Text)];
    }

    private static JsonDocument? Parse(string json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static CitedText? Statement(JsonElement item, StatementKind kind, IReadOnlyList<int> ids, Language to)
    {
        if (item.ValueKind != JsonValueKind.Object
            || !item.TryGetProperty(kind.Item, out JsonElement text) || text.ValueKind != JsonValueKind.String)
            return null;
        string words = ReplyText.WithoutMarks(text.GetString()!, "").Trim();
        IEnumerable<int> from = Items(item, "from").Select(i => i.ValueKind == JsonValueKind.Number && i.TryGetInt32(out int id) ? id : 0);
        return words.Length == 0 ? null : new CitedText(words, to.Code, [.. from.Where(ids.Contains).Distinct().Order()]);
    }

    private static JsonElement[] Items(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray()] : [];
}
