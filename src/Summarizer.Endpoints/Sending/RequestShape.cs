using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace Summarizer.Endpoints.Sending;

/// <summary>What a request may hold besides what every server knows. A server that refuses is asked for less.</summary>
[Flags]
internal enum RequestShape
{
    Plain = 0,

    /// <summary>Settings that OpenAI's own service lacks: top_k, min_p, no thinking…</summary>
    Extras = 1,

    /// <summary>An answer held to a JSON schema.</summary>
    Schema = 2,

    Full = Extras | Schema,
}

/// <summary>Requests of a shape.</summary>
internal static class RequestShapes
{
    private static readonly string[] SchemaWords = ["response_format", "schema", "grammar", "structured", "guided", "json"];
    private static readonly string[] Numbers = ["min_p", "repetition_penalty", "repeat_penalty"];

    /// <summary>The next smaller request to try, or null where there is none; the server's words say what to leave out first.</summary>
    /// <param name="tried">All that were refused.</param>
    public static RequestShape? Less(IReadOnlyCollection<RequestShape> tried, RequestShape largest, string refusal)
    {
        bool isAboutSchema = SchemaWords.Any(w => refusal.Contains(w, StringComparison.OrdinalIgnoreCase));
        RequestShape[] order = isAboutSchema
            ? [RequestShape.Extras, RequestShape.Schema, RequestShape.Plain]
            : [RequestShape.Schema, RequestShape.Extras, RequestShape.Plain];
        return order.Select(s => s & largest).Where(s => !tried.Contains(s)).Select(s => (RequestShape?)s).FirstOrDefault();
    }

    public static ChatOptions Of(ChatOptions? options, string model, RequestShape shape)
    {
        ChatOptions request = options?.Clone() ?? new ChatOptions();
        JsonElement? schema = shape.HasFlag(RequestShape.Schema) && request.ResponseFormat is ChatResponseFormatJson json ? json.Schema : null;
        bool hasExtras = shape.HasFlag(RequestShape.Extras);
        int? most = hasExtras ? request.MaxOutputTokens : null;
        request.ModelId = model;
        if (schema is not null || !shape.HasFlag(RequestShape.Schema))
            request.ResponseFormat = null;
        if (hasExtras)
            request.MaxOutputTokens = null;
        request.RawRepresentationFactory = _ => Raw(request, schema, hasExtras, most);
        return request;
    }

    // SCME0001: members of a request that the client's own types lack have no other way in; a new version that changes it will not build.
#pragma warning disable SCME0001
    private static ChatCompletionOptions Raw(ChatOptions request, JsonElement? schema, bool hasExtras, int? most)
    {
        ChatCompletionOptions raw = new();
        // The client would take out of a schema what OpenAI's service does not know, and with it how long an answer may be.
        if (schema is { } s)
            raw.Patch.Set("$.response_format"u8, BinaryData.FromString($$$"""{"type":"json_schema","json_schema":{"name":"answer","schema":{{{s.GetRawText()}}} }}"""));
        if (!hasExtras)
            return raw;
        // Servers other than OpenAI's know the limit by its first name.
        if (most is { } tokens)
            raw.Patch.Set("$.max_tokens"u8, tokens);
        if (request.TopK is { } topK)
            raw.Patch.Set("$.top_k"u8, topK);
        foreach (string name in Numbers)
            if (request.AdditionalProperties?.GetValueOrDefault(name) is IConvertible number)
                raw.Patch.Set(Encoding.ASCII.GetBytes($"$.{name}"), Convert.ToDouble(number, CultureInfo.InvariantCulture));
        // A hybrid model would spend the answer's tokens on thoughts; templates that know no such thing ignore it.
        raw.Patch.Set("$.chat_template_kwargs"u8, BinaryData.FromString("""{"enable_thinking":false}"""));
        return raw;
    }
#pragma warning restore SCME0001
}
