using System.Text.Json;
using System.Text.Json.Serialization;
using Summarizer.Cli.Messages;
using Summarizer.Generating;
using Summarizer.Journaling;

namespace Summarizer.Cli.Progress;

/// <summary>How a run goes, for programs: a line of JSON an event on standard error, as <c>docs/progress.schema.json</c> says.</summary>
internal sealed class ProgressLog(Notices notices, TimeProvider time)
{
    // A program that reads along needs no more.
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    private long last;

    public void Start(int inputs, int doneBefore, string? model, DigestEstimate? estimate) => Write(
        new StartEvent("start", inputs, doneBefore, model, estimate?.Articles, estimate?.TokensIn, estimate?.TokensOut), ProgressJson.Default.StartEvent);

    public void Show(RunFacts f)
    {
        if (last != 0 && time.GetElapsedTime(last) < Between)
            return;
        last = time.GetTimestamp();
        Write(
            new ProgressEvent(
                "progress", f.Inputs, f.InputsDone, f.Articles == 0 ? null : f.Articles, f.ArticlesDone, f.Findings, f.Input, f.Tasks,
                Seconds(f.Elapsed), f.Left is { } left ? Seconds(left) : null, f.TokensWritten, Math.Round(f.TokensPerSecond, 1)),
            ProgressJson.Default.ProgressEvent);
    }

    public void Article(string input, ArticleDigest digest) => Write(
        new ArticleEvent(
            "article", input, digest.Article.Number, digest.Findings.Count(d => d.Severity == Severity.Error), digest.Findings.Count(d => d.Severity == Severity.Warning)),
        ProgressJson.Default.ArticleEvent);

    /// <param name="state"><c>Written</c>, <c>InPart</c>, <c>Skipped</c> or <c>Failed</c>.</param>
    public void Input(string input, string state, string? file, WrittenOutput? output, TimeSpan took) => Write(
        new InputEvent("input", input, state == "Skipped" ? "doneBefore" : JsonNamingPolicy.CamelCase.ConvertName(state), file, output?.Articles ?? 0, output?.Errors ?? 0, output?.Warnings ?? 0, Seconds(took)), ProgressJson.Default.InputEvent);

    public void End(int files, int articles, int errors, int warnings, int doneBefore, int failed, TimeSpan took) => Write(
        new EndEvent("end", files, articles, errors, warnings, doneBefore, failed, Seconds(took)), ProgressJson.Default.EndEvent);

    private void Write<T>(T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) => notices.Event(JsonSerializer.Serialize(value, type));

    private static double Seconds(TimeSpan span) => Math.Round(span.TotalSeconds, 3);
}

internal sealed record StartEvent(string Event, int Inputs, int DoneBefore, string? Model, int? Articles, int? TokensIn, int? TokensOut);

internal sealed record ProgressEvent(
    string Event, int Inputs, int InputsDone, int? Articles, int ArticlesDone, int Findings, string Input, IReadOnlyList<string> Tasks,
    double Elapsed, double? Left, long TokensWritten, double TokensPerSecond);

internal sealed record ArticleEvent(string Event, string Input, int Number, int Errors, int Warnings);

internal sealed record InputEvent(string Event, string Input, string State, string? Output, int Articles, int Errors, int Warnings, double Seconds);

internal sealed record EndEvent(string Event, int Files, int Articles, int Errors, int Warnings, int DoneBefore, int Failed, double Seconds);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(StartEvent))]
[JsonSerializable(typeof(ProgressEvent))]
[JsonSerializable(typeof(ArticleEvent))]
[JsonSerializable(typeof(InputEvent))]
[JsonSerializable(typeof(EndEvent))]
internal sealed partial class ProgressJson : JsonSerializerContext;
