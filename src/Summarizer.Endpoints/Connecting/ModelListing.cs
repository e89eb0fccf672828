using System.Text.Json;
using Summarizer.Endpoints.Sending;

namespace Summarizer.Endpoints.Connecting;

/// <summary>Asks a server which models it serves, and how much context they have.</summary>
internal static class ModelListing
{
    /// <summary>What vLLM and SGLang, llama-server, LM Studio and gateways call the context.</summary>
    private static readonly string[] ContextNames = ["max_model_len", "loaded_context_length", "context_length", "context_window", "n_ctx"];

    /// <summary>The models, or null where the server tells of none.</summary>
    /// <exception cref="EndpointFault">It did not answer, or not with a list.</exception>
    public static async Task<IReadOnlyList<ServedModel>?> AskAsync(HttpClient http, EndpointAddress address, CancellationToken cancellationToken)
    {
        using JsonDocument? list = await GetAsync(http, address.At("models"), cancellationToken).ConfigureAwait(false);
        if (list is null)
            return null;
        if (list.RootElement.ValueKind != JsonValueKind.Object || !list.RootElement.TryGetProperty("data", out JsonElement data))
            throw new EndpointFault(FaultKind.Garbled, "");
        JsonElement[] entries = data.ValueKind == JsonValueKind.Array ? [.. data.EnumerateArray()] : [];
        // llama-server tells what was asked of it at its start beside its API, not in it.
        int? served = entries.Any(e => Text(e, "owned_by") == "llamacpp") ? await SlotContextAsync(http, address, cancellationToken).ConfigureAwait(false) : null;
        return [.. entries.Where(e => Text(e, "id") is not null).Select(e => new ServedModel(Text(e, "id")!, served ?? Context(e)))];
    }

    private static async Task<int?> SlotContextAsync(HttpClient http, EndpointAddress address, CancellationToken cancellationToken)
    {
        using JsonDocument? props = await GetAsync(http, address.Beside("props"), cancellationToken).ConfigureAwait(false);
        return props is not null && props.RootElement.TryGetProperty("default_generation_settings", out JsonElement settings) ? Context(settings) : null;
    }

    private static async Task<JsonDocument?> GetAsync(HttpClient http, Uri uri, CancellationToken cancellationToken)
    {
        try
        {
            return JsonDocument.Parse(await http.GetStringAsync(uri, cancellationToken).ConfigureAwait(false));
        }
        catch (EndpointFault fault) when (fault.Kind == FaultKind.Place)
        {
            return null;
        }
        catch (JsonException e)
        {
            throw new EndpointFault(FaultKind.Garbled, "", inner: e);
        }
    }

    private static int? Context(JsonElement entry)
    {
        if (entry.ValueKind != JsonValueKind.Object)
            return null;
        foreach (string name in ContextNames)
            if (entry.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int tokens) && tokens > 0)
                return tokens;
        return entry.TryGetProperty("meta", out JsonElement meta) ? Context(meta) : null;
    }

    private static string? Text(JsonElement entry, string name) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
