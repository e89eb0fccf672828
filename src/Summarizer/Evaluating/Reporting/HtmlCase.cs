using System.Globalization;
using Summarizer.Writing.Html;

namespace Summarizer.Evaluating.Reporting;

/// <summary>One case in the page: the prompt as it was sent, the answers with what failed marked in them, and the baseline's beside them.</summary>
internal static class HtmlCase
{
    /// <param name="before">The same case of the baseline; null where there is none.</param>
    public static Markup Of(SuiteResult suite, CaseResult @case, CaseResult? before) => Markup.Of(
        $"<details class=\"case {Css(@case.Status)}\"{Open(@case)}><summary><span class=\"badge {Badge(@case.Status)}\">{SuiteTexts.Of($"Status.{@case.Status}")}</span> {suite.Name}/{@case.Id} <span class=\"soft small\">{@case.About} {Score(@case)}</span></summary>\n{Error(@case)}{Answers(@case, before)}{References(@case)}{Prompt(@case)}</details>\n");

    private static Markup Open(CaseResult @case) => @case.IsGood ? default : Markup.Of($" open");

    private static Markup Error(CaseResult @case) => @case.Error is { } error ? Markup.Of($"<p class=\"note error\">{error}</p>\n") : default;

    private static Markup Answers(CaseResult @case, CaseResult? before) => @case.Answers.Count == 0 ? default
        : Markup.Concat(@case.Answers.Select((a, i) => Markup.Of(
            $"<div class=\"{(before is null ? "alone" : "beside")}\"><section>{Answer(a, SuiteTexts.Of("Html.Answer", i + 1, a.Seed))}</section>{Earlier(before, i)}</div>\n")));

    private static Markup Earlier(CaseResult? before, int index) => before is null ? default
        : before.Answers.ElementAtOrDefault(index) is { } answer ? Markup.Of($"<section class=\"earlier\">{Answer(answer, SuiteTexts.Of("Html.Before"))}</section>")
        : Markup.Of($"<section class=\"earlier soft\">{SuiteTexts.Of("Html.NoBefore")}</section>");

    private static Markup Answer(AnswerResult answer, string title) => Markup.Of(
        $"<h4>{title} <span class=\"soft small\">{Facts(answer)}</span></h4><pre class=\"answer\">{Marked(answer)}</pre>{Failed(answer)}{Raw(answer)}");

    private static Markup Failed(AnswerResult answer) => Markup.Of(
        $"<ul class=\"verdicts\">{answer.Assertions.Select(a => Markup.Of($"<li class=\"{(a.Holds ? "holds" : "fails")}\">{(a.Holds ? "✓" : "✗")} <code>{a.Shown}</code> {a.Message}</li>"))}</ul>");

    // The raw answer only where the pipeline made something else of it.
    private static Markup Raw(AnswerResult answer) => answer.Raw == answer.Text ? default
        : Markup.Of($"<details class=\"small\"><summary>{SuiteTexts.Of("Html.Raw")}</summary><pre>{answer.Raw}</pre></details>");

    private static Markup Marked(AnswerResult answer)
    {
        List<Overlay> marks = [];
        foreach (string words in answer.Assertions.Where(a => !a.Holds).SelectMany(a => a.Marks).Where(m => m.Length > 0).Distinct())
            if (answer.Text.IndexOf(words, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                marks.Add(new Overlay(at, at + words.Length, (inner, _) => Markup.Of($"<mark>{inner}</mark>")));
        return Overlay.Apply(answer.Text, marks);
    }

    private static string Facts(AnswerResult answer) => string.Join(" · ", new[]
    {
        answer.Score.ToString("0.000", CultureInfo.InvariantCulture),
        answer.Finish,
        answer.OutputTokens is { } tokens ? SuiteTexts.Of("Html.Tokens", tokens) : null,
        answer.Milliseconds is { } time ? SuiteTexts.Of("Html.Milliseconds", time.ToString("0", CultureInfo.InvariantCulture)) : null,
    }.OfType<string>());

    private static Markup References(CaseResult @case) => @case.References.Count == 0 ? default : Markup.Of(
        $"<details class=\"small\"><summary>{SuiteTexts.Of("Html.References")}</summary>{@case.References.Select(r => Markup.Of($"<pre>{r}</pre>"))}</details>\n");

    private static Markup Prompt(CaseResult @case) => Markup.Of(
        $"<details class=\"small\"><summary>{SuiteTexts.Of("Html.Prompt")}</summary>{@case.Prompt.Select(m => Markup.Of($"<h5>{m.Role}</h5><pre>{m.Text}</pre>"))}</details>\n");

    private static string Score(CaseResult @case) => @case.Score.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Css(CaseStatus status) => status is CaseStatus.Passed ? "passed" : status is CaseStatus.Flickering ? "flickering" : "failed";

    private static string Badge(CaseStatus status) => status is CaseStatus.Passed ? "info" : status is CaseStatus.Flickering ? "warning" : "error";
}
