using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Summarizer.Calibrating;

namespace Summarizer.Evaluating.Judging;

/// <summary>Writes how often assertions are right: Markdown tables, or a node of JSON.</summary>
public static class AssertionCalibrationWriter
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static void WriteMarkdown(AssertionCalibration calibration, TextWriter output)
    {
        output.WriteLine($"\n### {SuiteTexts.Of("Judge.Title")}\n\n{SuiteTexts.Of("Judge.Intro", calibration.Cases, calibration.References)}\n");
        Changes(output, "Judge.Wrong", calibration.Wrong);
        Changes(output, "Judge.Harmless", calibration.Harmless);
        Row(output, SuiteTexts.Of("Judge.Kind"), SuiteTexts.Of("Judge.Caught"), SuiteTexts.Of("Judge.FalseAlarms"));
        output.WriteLine("|---|---:|---:|");
        foreach (KindRates kind in calibration.Kinds)
            Row(output, kind.Kind, Count(kind.Caught), Interval(kind.FalseAlarms));
    }

    public static JsonNode ToJson(AssertionCalibration calibration) => JsonSerializer.SerializeToNode(calibration, Json)!;

    private static void Changes(TextWriter output, string title, IReadOnlyList<ChangeRates> changes)
    {
        Row(output, SuiteTexts.Of(title), SuiteTexts.Of("Judge.Answers"), SuiteTexts.Of("Judge.Failed"), SuiteTexts.Of("Judge.By"));
        output.WriteLine("|---|---:|---:|---|");
        foreach (ChangeRates change in changes)
            Row(output, change.Change, Text(change.Failed.Of), Interval(change.Failed), string.Join(", ", change.By.Take(4).Select(b => $"{b.Key} {Text(b.Value)}")));
        output.WriteLine();
    }

    private static string Interval(Rate rate) => string.Create(CultureInfo.InvariantCulture, $"{100 * rate.Share:0.0} ({100 * rate.Low:0.0}–{100 * rate.High:0.0})");

    private static string Count(Rate rate) => string.Create(CultureInfo.InvariantCulture, $"{rate.Count}/{rate.Of}");

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static void Row(TextWriter output, params string[] cells) => output.WriteLine($"| {string.Join(" | ", cells)} |");
}
