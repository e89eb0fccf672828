using Summarizer.Pairing;
using Summarizer.Writing;
using Summarizer.Writing.Html;

namespace Summarizer.Reporting;

/// <summary>One page that needs nothing else: the pairs with findings, source beside translation, each finding marked in both.</summary>
internal static class HtmlReport
{
    private static readonly string[] Columns = ["CheckPlace", "CheckSource", "CheckTarget", "CheckFindings"];

    public static void Write(IReadOnlyList<CheckedPair> pairs, TextWriter output, Labels labels) =>
        new HtmlPage(labels["HtmlLanguage"], labels["CheckTitle"]) { Skip = labels["SkipToText"] }.Write(output, body => body.Write(Body(pairs, labels).Html));

    private static Markup Body(IReadOnlyList<CheckedPair> pairs, Labels labels)
    {
        string from = LanguageTag.Of(PairLanguage.Of(pairs.Select(p => p.Pair.Source)).Code), to = LanguageTag.Of(PairLanguage.Of(pairs.Select(p => p.Pair.Target)).Code);
        return Markup.Of($"<main id=\"main\" tabindex=\"-1\"><h1>{labels["CheckTitle"]}</h1>\n<p>{TextReport.Sum(pairs, labels)}</p>\n<table role=\"table\" class=\"stacks\"><thead role=\"rowgroup\"><tr role=\"row\">{Columns.Select(l => Markup.Of($"<th role=\"columnheader\" scope=\"col\">{labels[l]}</th>"))}</tr></thead><tbody role=\"rowgroup\">\n{pairs.Where(p => p.Findings.Count > 0).Select(p => Row(p, from, to, labels))}</tbody></table></main>");
    }

    private static Markup Row(CheckedPair pair, string from, string to, Labels labels) => Markup.Of(
        $"<tr role=\"row\"><td role=\"cell\" class=\"small soft\">{pair.Pair.Place.File}:{pair.Pair.Place.Line}<br>{pair.Pair.Id}</td><td role=\"cell\" lang=\"{from}\">{Marked(pair.Pair.Source, pair.Findings, f => f.Source)}</td><td role=\"cell\" lang=\"{to}\">{Marked(pair.Pair.Target, pair.Findings, f => f.Target)}</td><td role=\"cell\">{pair.Findings.Select(f => Note(f, labels))}</td></tr>\n");

    private static Markup Note(Finding finding, Labels labels) => Markup.Of(
        $"<p class=\"note {TextReport.Name(finding.Severity)}\">{LanguageRuns.Of(labels.Format("FindingNote", labels[finding.Severity.ToString()], labels[$"Check.{finding.Check}"], finding.Message), labels["HtmlLanguage"], "zh-Hans")}</p>");

    // What a finding is about is marked where it first stands.
    private static Markup Marked(string? text, IReadOnlyList<Finding> findings, Func<Finding, string?> words) => Overlay.Apply(text ?? "",
        from finding in findings.DistinctBy(words)
        where words(finding) is { Length: > 0 } word && word != text
        let start = (text ?? "").IndexOf(words(finding)!, StringComparison.Ordinal)
        where start >= 0
        select new Overlay(start, start + words(finding)!.Length, (inner, _) => Markup.Of($"<mark class=\"{TextReport.Name(finding.Severity)}\">{inner}</mark>")));
}
