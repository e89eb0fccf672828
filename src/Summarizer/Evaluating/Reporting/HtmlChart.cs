using System.Globalization;
using Summarizer.Evaluating.Statistics;
using Summarizer.Writing.Html;

namespace Summarizer.Evaluating.Reporting;

/// <summary>Scores as bars with their 95 % intervals, drawn as SVG in the page.</summary>
internal static class HtmlChart
{
    private const int RowHeight = 26, Left = 220, Width = 420, Right = 60;
    private const ulong Seed = 1;

    /// <summary>A bar for each suite of each contestant: the mean score, and where it lies by bootstrap over cases.</summary>
    public static Markup Of(EvaluationResult result)
    {
        (string Label, double[] Scores)[] rows =
        [
            .. result.Contestants.SelectMany(c => c.Suites.Select(s => (
                result.Contestants.Count > 1 ? $"{s.Name} · {c.Title}" : s.Name, s.Cases.Select(k => k.Score).ToArray()))),
        ];
        int height = rows.Length * RowHeight + 24;
        return Markup.Of(
            $"<svg class=\"chart\" role=\"img\" viewBox=\"0 0 {Left + Width + Right} {height}\" aria-label=\"{SuiteTexts.Of("Html.Chart")}\">{Grid(height)}{rows.Select((r, i) => Row(r.Label, r.Scores, i))}</svg>\n");
    }

    private static Markup Grid(int height) => Markup.Concat(Enumerable.Range(0, 5).Select(i => Markup.Of(
        $"<line class=\"grid\" x1=\"{X(i / 4.0)}\" y1=\"0\" x2=\"{X(i / 4.0)}\" y2=\"{height - 20}\"/><text class=\"tick\" x=\"{X(i / 4.0)}\" y=\"{height - 5}\">{Text(i / 4.0)}</text>")));

    private static Markup Row(string label, double[] scores, int index)
    {
        double mean = scores.DefaultIfEmpty(0).Average();
        Interval interval = Interval.OfMean(scores, Seed);
        string top = Number(index * RowHeight + 5), middle = Number(index * RowHeight + 13);
        return Markup.Of(
            $"<text class=\"label\" x=\"{Number(Left - 8)}\" y=\"{Number(index * RowHeight + 17)}\">{label}</text><rect class=\"bar\" x=\"{Number(Left)}\" y=\"{top}\" width=\"{Number(mean * Width)}\" height=\"16\"/><line class=\"interval\" x1=\"{X(interval.Low)}\" y1=\"{middle}\" x2=\"{X(interval.High)}\" y2=\"{middle}\"/><text class=\"value\" x=\"{Number(Left + Width + 8)}\" y=\"{Number(index * RowHeight + 17)}\">{Text(mean)}</text>");
    }

    private static string X(double share) => Number(Left + share * Width);

    private static string Text(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
