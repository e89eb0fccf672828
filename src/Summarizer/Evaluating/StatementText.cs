using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Summarizer.Generating;

namespace Summarizer.Evaluating;

/// <summary>Statements in the form that the prompts ask for.</summary>
internal static class StatementText
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(StatementKind kind, IEnumerable<CitedText> statements) => new JsonObject
    {
        [kind.List] = new JsonArray([.. statements.Select(s => new JsonObject
        {
            [kind.Item] = s.Text,
            ["from"] = new JsonArray([.. s.Sentences.Select(id => JsonValue.Create(id))]),
        })]),
    }.ToJsonString(Readable);
}
