using System.Text;
using System.Text.Json;

namespace Summarizer.Endpoints.Sending;

/// <summary>
/// An answer as server-sent events, taken in whole before anything of it is believed: one that breaks off is asked for again, and half
/// an answer never passes for one.
/// </summary>
/// <param name="counted">Told of tokens as they come; below zero where fewer came than there were pieces.</param>
internal sealed class EventStream(ApiKey? key, Action<int> counted)
{
    private const string Data = "data:";

    private readonly StringBuilder text = new();
    private int pieces;
    private int? tokens;
    private bool isComplete;

    /// <exception cref="EndpointFault">It broke off, is no stream of events, or says that the server failed.</exception>
    public async Task<string> ReadAsync(Stream stream, SilenceWatch silence)
    {
        using StreamReader reader = new(stream, Encoding.UTF8);
        try
        {
            while (await reader.ReadLineAsync(silence.Token).ConfigureAwait(false) is { } line)
            {
                silence.Heard();
                text.Append(line).Append('\n');
                if (line.StartsWith(Data, StringComparison.Ordinal))
                    Take(line[Data.Length..].Trim());
            }
            if (!isComplete)
                throw new EndpointFault(FaultKind.Cut, "");
        }
        catch
        {
            counted(-pieces);
            throw;
        }
        counted((tokens ?? pieces) - pieces);
        return text.ToString();
    }

    private void Take(string data)
    {
        if (data is "[DONE]")
        {
            isComplete = true;
            return;
        }
        try
        {
            using JsonDocument json = JsonDocument.Parse(data);
            if (json.RootElement.ValueKind == JsonValueKind.Object)
                Take(json.RootElement);
        }
        catch (JsonException e)
        {
            throw new EndpointFault(FaultKind.Garbled, "", inner: e);
        }
    }

    private void Take(JsonElement piece)
    {
        if (piece.TryGetProperty("error", out JsonElement error) && error.ValueKind != JsonValueKind.Null)
            throw ServerFaults.Of(error, key);
        if (piece.TryGetProperty("usage", out JsonElement usage) && usage.ValueKind == JsonValueKind.Object
            && usage.TryGetProperty("completion_tokens", out JsonElement count) && count.TryGetInt32(out int number))
            tokens = number;
        if (!piece.TryGetProperty("choices", out JsonElement choices) || choices.ValueKind != JsonValueKind.Array || choices.GetArrayLength() == 0)
            return;
        isComplete |= choices[0].TryGetProperty("finish_reason", out JsonElement reason) && reason.ValueKind == JsonValueKind.String;
        pieces++;
        counted(1);
    }
}
