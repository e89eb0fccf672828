using System.Net;
using System.Text.Json;

namespace Summarizer.Endpoints.Sending;

/// <summary>Reads what a server says when it does not answer.</summary>
internal static class ServerFaults
{
    private const int LongestDetail = 300;

    public static EndpointFault Of(HttpResponseMessage response, string body, ApiKey? key, TimeProvider time)
    {
        int status = (int)response.StatusCode;
        string location = response.Headers.Location is { } to ? $" → {to.OriginalString}" : "";
        return new EndpointFault(KindOf(response.StatusCode), Detail($"{status} {Words(body)}".TrimEnd() + location, key), RetryAfter(response, time));
    }

    /// <summary>An error that came in the place of a piece of the answer.</summary>
    public static EndpointFault Of(JsonElement error, ApiKey? key)
    {
        int status = error.ValueKind == JsonValueKind.Object && error.TryGetProperty("code", out JsonElement code) && code.TryGetInt32(out int number) ? number : 500;
        return new EndpointFault(status < 500 ? KindOf((HttpStatusCode)status) : FaultKind.Server, Detail(Words(error), key));
    }

    public static EndpointFault Of(HttpRequestException e)
    {
        FaultKind kind = e.HttpRequestError == HttpRequestError.SecureConnectionError ? FaultKind.Security : FaultKind.Connection;
        return new EndpointFault(kind, Detail((e.InnerException ?? e).Message, null), inner: e);
    }

    private static FaultKind KindOf(HttpStatusCode status) => (int)status switch
    {
        408 or >= 500 => FaultKind.Server,
        429 => FaultKind.Busy,
        401 or 403 => FaultKind.Key,
        404 or 405 or < 400 => FaultKind.Place,
        _ => FaultKind.Request,
    };

    // A date counts from the server's own clock.
    private static TimeSpan? RetryAfter(HttpResponseMessage response, TimeProvider time) =>
        response.Headers.RetryAfter is not { } after ? null
        : after.Delta ?? (after.Date - (response.Headers.Date ?? time.GetUtcNow()) is { } wait && wait > TimeSpan.Zero ? wait : TimeSpan.Zero);

    private static string Words(string body)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(body);
            return Words(json.RootElement);
        }
        catch (JsonException)
        {
            // A page of a proxy in front of the server says nothing to the user.
            return body.TrimStart().StartsWith('<') ? "" : body;
        }
    }

    // {"error": {"message": …}}, {"error": "…"}, {"message": …}, {"detail": …}: each server has its own.
    private static string Words(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return json.ToString();
        foreach (string name in (string[])["error", "message", "detail"])
            if (json.TryGetProperty(name, out JsonElement inner) && inner.ValueKind != JsonValueKind.Null)
                return Words(inner);
        return json.ToString();
    }

    private static string Detail(string text, ApiKey? key)
    {
        string line = string.Join(' ', (key?.Hide(text) ?? text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
        return line.Length > LongestDetail ? line[..LongestDetail] + "…" : line;
    }
}
