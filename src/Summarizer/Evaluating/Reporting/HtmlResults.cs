using System.Globalization;
using Summarizer.Evaluating.Comparing;
using Summarizer.Evaluating.Statistics;
using Summarizer.Writing.Html;

namespace Summarizer.Evaluating.Reporting;

/// <summary>Results as one page that needs nothing else.</summary>
internal static class HtmlResults
{
    /// <param name="baseline">What is shown beside each case; null where there is none.</param>
    public static void Write(EvaluationResult result, EvaluationResult? baseline, TextWriter output)
    {
        HtmlPage page = new(SuiteTexts.Of("Html.Language"), SuiteTexts.Of("Html.Title")) { Skip = SuiteTexts.Of("Html.Skip"), Styles = ["eval.css"] };
        page.Write(output, body => Body(result, baseline, body));
    }

    private static void Body(EvaluationResult result, EvaluationResult? baseline, TextWriter body)
    {
        body.Write(Markup.Of(
            $"<main id=\"main\" tabindex=\"-1\">\n<h1>{SuiteTexts.Of("Html.Title")}</h1>\n<p class=\"soft\">{result.When.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC · summarize {result.Tool}</p>\n<p>{TextResults.Sum(result)}</p>\n{HtmlChart.Of(result)}<p class=\"small soft\">{SuiteTexts.Of("Html.ChartNote")}</p>\n{result.Comparisons.Select(Compared)}").Html);
        foreach (Contestant contestant in result.Contestants)
        {
            Contestant? earlier = baseline?.Contestants.FirstOrDefault(b => b.Title == contestant.Title) ?? (baseline?.Contestants is [var only] ? only : null);
            body.Write(Markup.Of($"<section>\n<h2>{contestant.Title}</h2>\n<p class=\"soft\">{TextResults.Head(contestant)}</p>\n{Table(contestant)}").Html);
            foreach (SuiteResult suite in contestant.Suites)
                foreach (CaseResult @case in suite.Cases)
                    body.Write(HtmlCase.Of(suite, @case, earlier?.Suites.FirstOrDefault(s => s.Name == suite.Name)?.Cases.FirstOrDefault(c => c.Id == @case.Id)).Html);
            body.Write("</section>\n");
        }
        body.Write("</main>\n");
    }

    private static Markup Compared(ContestantComparison comparison) => Markup.Of(
        $"<section class=\"note {(comparison.IsWorse ? "error" : "info")}\">{TextComparison.Lines(comparison).Select(l => Markup.Of($"<p>{l.Trim()}</p>"))}</section>\n");

    // A share of so few cases is known only roughly: its interval stands beside it.
    private static Markup Table(Contestant contestant) => Markup.Of(
        $"<table><tr><th>{SuiteTexts.Of("Table.Suite")}</th><th>{SuiteTexts.Of("Table.Cases")}</th><th>{SuiteTexts.Of("Table.Passed")}</th><th>95 %</th><th>{SuiteTexts.Of("Table.Flicker")}</th><th>{SuiteTexts.Of("Table.Failed")}</th><th>{SuiteTexts.Of("Table.NotAsked")}</th><th>{SuiteTexts.Of("Table.Score")}</th></tr>{contestant.Suites.Select(s => Row(SuiteFigures.Of(s.Name, s.Cases)))}</table>\n");

    private static Markup Row(SuiteFigures f)
    {
        Interval share = Interval.OfShare(f.AlwaysPassed, f.Cases);
        return Markup.Of(
            $"<tr><td>{f.Name}</td><td>{f.Cases}</td><td>{f.AlwaysPassed}</td><td>{Percent(share.Low)}–{Percent(share.High)}</td><td>{f.Flickering}</td><td>{f.Failed}</td><td>{f.NotAsked}</td><td>{f.Score.ToString("0.000", CultureInfo.InvariantCulture)}</td></tr>\n");
    }

    private static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + " %";
}
