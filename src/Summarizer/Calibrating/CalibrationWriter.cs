using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Summarizer.Calibrating;

/// <summary>Writes a calibration as two Markdown tables, or as JSON.</summary>
public static class CalibrationWriter
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n" };

    /// <param name="language">Of the tables' words: <c>zh</c> or <c>en</c>.</param>
    public static void WriteMarkdown(Calibration calibration, TextWriter output, string language)
    {
        CalibrationTexts texts = new(language);
        output.WriteLine(texts.Format("Intro", calibration.Pairs, calibration.WrongTexts));
        output.WriteLine($"\n### {texts["ByMutation"]}\n");
        Row(output, texts["Wrong"], texts["Texts"], texts["AsError"], texts["AtAll"], texts["By"]);
        output.WriteLine("|---|---:|---:|---:|---|");
        foreach (MutationRates rates in calibration.Mutations)
            Row(output, texts[$"{rates.Mutation}"], $"{rates.Caught.Errors.Of}", Interval(rates.Caught.Errors), Percent(rates.Caught.Flagged), By(rates, texts));
        output.WriteLine($"\n### {texts["ByCheck"]}\n");
        Row(output, texts["Check"], texts["Own"], texts["OwnAtAll"], texts["False"], texts["FalseAtAll"]);
        output.WriteLine("|---|---:|---:|---:|---:|");
        foreach (CheckRates rates in calibration.Checks)
            Row(output, rates.Check, Interval(rates.Caught.Errors), Percent(rates.Caught.Flagged), Interval(rates.FalseAlarms.Errors), Percent(rates.FalseAlarms.Flagged));
        Row(output, texts["AnyCheck"], "", "", Interval(calibration.FalseAlarms.Errors), Percent(calibration.FalseAlarms.Flagged));
    }

    /// <param name="assertions">What is known of assertions; null where it was not measured.</param>
    public static void WriteJson(Calibration calibration, TextWriter output, JsonNode? assertions = null)
    {
        JsonObject json = JsonSerializer.SerializeToNode(CalibrationJson.Of(calibration), Json)!.AsObject();
        if (assertions is not null)
            json["assertions"] = assertions;
        output.WriteLine(json.ToJsonString(Json));
    }

    private static string By(MutationRates rates, CalibrationTexts texts) => rates.By.Count == 0
        ? texts["Nothing"]
        : string.Join(", ", rates.By.OrderByDescending(b => b.Value).Select(b => string.Create(CultureInfo.InvariantCulture, $"{b.Key} {b.Value}")));

    private static string Interval(Rate rate) =>
        string.Create(CultureInfo.InvariantCulture, $"{100 * rate.Share:0.0} ({100 * rate.Low:0.0}–{100 * rate.High:0.0})");

    private static string Percent(Rate rate) => string.Create(CultureInfo.InvariantCulture, $"{100 * rate.Share:0.0}");

    private static void Row(TextWriter output, params string[] cells) => output.WriteLine($"| {string.Join(" | ", cells)} |");
}
