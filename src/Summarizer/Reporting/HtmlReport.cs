using System.Net;
using Summarizer.Pairing;
using Summarizer.Writing;

namespace Summarizer.Reporting;

/// <summary>One page that needs nothing else: the pairs with findings, source beside translation.</summary>
internal static class HtmlReport
{
    private const string Style =
        "body{font:15px/1.5 sans-serif;max-width:72em;margin:2em auto;padding:0 1em}table{border-collapse:collapse;width:100%}"
        + "td,th{border:1px solid #ccc;padding:.4em .6em;vertical-align:top;text-align:left}.error{color:#a40000}.warning{color:#8a5a00}mark{background:#ffe08a}";

    public static void Write(IReadOnlyList<CheckedPair> pairs, TextWriter output, Labels labels)
    {
        output.WriteLine($"<!DOCTYPE html>\n<html lang=\"{labels["HtmlLanguage"]}\"><head><meta charset=\"utf-8\"><title>{Text(labels["CheckTitle"])}</title><style>{Style}</style></head><body>");
        output.WriteLine($"<h1>{Text(labels["CheckTitle"])}</h1><p>{Text(TextReport.Sum(pairs, labels))}</p>");
        output.WriteLine($"<table><tr><th>{Text(labels["CheckPlace"])}</th><th>{Text(labels["CheckSource"])}</th><th>{Text(labels["CheckTarget"])}</th><th>{Text(labels["CheckFindings"])}</th></tr>");
        foreach (CheckedPair pair in pairs.Where(p => p.Findings.Count > 0))
        {
            output.Write($"<tr><td>{Text(pair.Pair.Place.File)}:{pair.Pair.Place.Line}<br>{Text(pair.Pair.Id)}</td>");
            output.Write($"<td>{Marked(pair.Pair.Source, pair.Findings.Select(f => f.Source))}</td><td>{Marked(pair.Pair.Target, pair.Findings.Select(f => f.Target))}</td><td>");
            foreach (Finding finding in pair.Findings)
                output.Write($"<p class=\"{TextReport.Name(finding.Severity)}\">{finding.Check}: {Text(finding.Message)}</p>");
            output.WriteLine("</td></tr>");
        }
        output.WriteLine("</table></body></html>");
    }

    // What a finding is about is marked where it first stands.
    private static string Marked(string? text, IEnumerable<string?> words)
    {
        string html = Text(text ?? "");
        foreach (string word in words.Where(w => w is { Length: > 0 } && w != text).Select(w => Text(w!)).Distinct())
            if (html.IndexOf(word, StringComparison.Ordinal) is >= 0 and int at && !html[..at].EndsWith("<mark>", StringComparison.Ordinal))
                html = $"{html[..at]}<mark>{word}</mark>{html[(at + word.Length)..]}";
        return html;
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
