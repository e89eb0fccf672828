using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summarizer.Evaluating;

/// <summary>Results as JSON, and read again as a baseline.</summary>
public static class ResultFile
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static void Write(EvaluationResult result, TextWriter output) => output.WriteLine(JsonSerializer.Serialize(result, Json));

    /// <exception cref="ResultException">It cannot be read, or is no result of this version.</exception>
    public static EvaluationResult Read(string path)
    {
        try
        {
            EvaluationResult? result = JsonSerializer.Deserialize<EvaluationResult>(File.ReadAllText(path), Json);
            return result is { Schema: EvaluationResult.CurrentSchema, Contestants: not null } ? result : throw ResultException.OtherVersion(path, EvaluationResult.CurrentSchema);
        }
        catch (JsonException e)
        {
            throw ResultException.Unreadable(path, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw ResultException.Unreadable(path, e);
        }
    }
}
