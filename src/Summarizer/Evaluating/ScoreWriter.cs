using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Summarizer.Evaluating.Metrics;

namespace Summarizer.Evaluating;

/// <summary>Writes scores: a Markdown table with two decimals, or JSON with all.</summary>
public static class ScoreWriter
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <param name="headings">Of the five columns: metric, score, precision, recall, signature.</param>
    public static void WriteMarkdown(IEnumerable<MetricScore> scores, TextWriter output, IReadOnlyList<string> headings)
    {
        output.WriteLine($"| {string.Join(" | ", headings)} |");
        output.WriteLine("|---|---:|---:|---:|---|");
        foreach (MetricScore score in scores)
            output.WriteLine($"| {MetricNames.Of(score.Metric)} | {Two(score.Score)} | {Two(score.Precision)} | {Two(score.Recall)} | {score.Signature.Replace("|", " ", StringComparison.Ordinal)} |");
    }

    /// <summary><c>{"scores":[{"metric","score","signature"}]}</c>, with precision and recall where a metric has them.</summary>
    public static void WriteJson(IEnumerable<MetricScore> scores, TextWriter output) =>
        output.WriteLine(JsonSerializer.Serialize(new ScoresJson([.. scores.Select(s => new ScoreJson(MetricNames.Of(s.Metric), s.Score, s.Signature, s.Precision, s.Recall))]), Json));

    private static string Two(double? score) => score is { } value ? value.ToString("0.00", CultureInfo.InvariantCulture) : "";

    private sealed record ScoresJson(IReadOnlyList<ScoreJson> Scores);

    private sealed record ScoreJson(string Metric, double Score, string Signature, double? Precision, double? Recall);
}
