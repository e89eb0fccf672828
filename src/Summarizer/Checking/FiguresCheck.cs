using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Summarizer.Checking;

/// <summary>
/// Finds the slip that newspaper readers know best: 90亿 that became 90 billion. Only figures in digits with 万, 亿 or 万亿 are
/// looked at, and only where the right value is nowhere in the English and the same digits stand there with another scale.
/// </summary>
internal static partial class FiguresCheck
{
    // The English may round: 23.46亿 is 2.35 billion.
    private const double Tolerance = 0.006;

    public static IEnumerable<Finding> Of(Rendering rendering)
    {
        if (rendering.From.Script != Script.Han || rendering.To.Code != "en")
            yield break;
        List<Figure> target = [.. Figures(English, rendering.Target)];
        List<Figure> missing = [.. Figures(Chinese, rendering.Source).Where(s => target.RemoveAll(t => Same(s, t)) == 0)];
        foreach (Figure figure in missing)
        {
            if (target.Find(t => t.Scale > 1 && t.Digits == figure.Digits) is { } wrong)
            {
                string message = FindingTexts.Scale(figure.Text, InEnglish(figure.Value), wrong.Text);
                yield return new Finding("figures", Severity.Error, figure.Text, wrong.Text, message);
            }
        }
    }

    private static IEnumerable<Figure> Figures(Regex regex, string text) => regex.Matches(text.Normalize(NormalizationForm.FormKC)).Select(m =>
    {
        string number = m.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal);
        string digits = number.Replace(".", "", StringComparison.Ordinal).Trim('0');
        return new Figure(m.Value.Trim(), double.Parse(number, CultureInfo.InvariantCulture), Scale(m.Groups["scale"].Value), digits);
    });

    private static bool Same(Figure one, Figure other) => Math.Abs(one.Value - other.Value) <= Tolerance * one.Value;

    private static double Scale(string word) => word.ToLowerInvariant() switch
    {
        "万" => 1e4,
        "亿" => 1e8,
        "万亿" or "trillion" => 1e12,
        "thousand" => 1e3,
        "million" => 1e6,
        "billion" => 1e9,
        _ => 1,
    };

    private static string InEnglish(double value) => value switch
    {
        >= 1e12 => string.Create(CultureInfo.InvariantCulture, $"{value / 1e12:0.######} trillion"),
        >= 1e9 => string.Create(CultureInfo.InvariantCulture, $"{value / 1e9:0.######} billion"),
        >= 1e6 => string.Create(CultureInfo.InvariantCulture, $"{value / 1e6:0.######} million"),
        _ => value.ToString("#,##0.######", CultureInfo.InvariantCulture),
    };

    [GeneratedRegex(@"(?<![\d.])(?<number>\d{1,3}(,\d{3})+(\.\d+)?|\d+(\.\d+)?)[多余]?(?<scale>万亿|亿|万)(?!分)")]
    private static partial Regex Chinese { get; }

    [GeneratedRegex(@"(?<![\d.])(?<number>\d{1,3}(,\d{3})+(\.\d+)?|\d+(\.\d+)?)([ -]?(?<scale>thousand|million|billion|trillion)\b)?", RegexOptions.IgnoreCase)]
    private static partial Regex English { get; }

    /// <param name="Number">As written, without its scale.</param>
    /// <param name="Digits">The digits that count: 9 of 90, 38 of 3.8.</param>
    private sealed record Figure(string Text, double Number, double Scale, string Digits)
    {
        public double Value => Number * Scale;
    }
}
