using Summarizer.Checking;
using Summarizer.Checking.Comparing;

namespace Summarizer.Evaluating.Asserting;

/// <summary>Assertions that are the program's own checks: none of their errors.</summary>
internal static class FidelityAssertions
{
    /// <summary>Figures and dates: of a translation both ways, of statements those that the article has not.</summary>
    public static Judgement Figures(Answer answer)
    {
        if (answer.Question.Kind is null)
            return NoErrors([.. FiguresCheck.Of(answer.Rendering), .. DatesCheck.Of(answer.Rendering)]);
        string[] unfounded = [.. answer.Statements.SelectMany(s => FigureComparison.Unfounded(
            new Rendering(answer.Question.ArticleText, answer.Question.From, s.Text, answer.Question.To)))];
        return new Judgement(unfounded.Length == 0, string.Join(SuiteTexts.Of("Comma"), unfounded), unfounded);
    }

    /// <summary>Names of a translation both ways; of statements those that the article has not.</summary>
    public static Judgement Names(Answer answer) => NoErrors(answer.Question.Kind is null
        ? NamesCheck.Of(answer.Rendering)
        : answer.Statements.SelectMany(s => NamesCheck.OfClaim(s, answer.Question.ArticleText, answer.Question.ArticleText)));

    public static Judgement Glossary(Answer answer) => NoErrors(TermsCheck.Of(answer.Rendering));

    public static Judgement Complete(Answer answer) => answer.Question.Kind is null
        ? NoErrors(CompletenessCheck.Of(answer.Rendering))
        : Judgement.Of(answer.Statements.Count > 0 && !answer.IsCutOff, SuiteTexts.Of(answer.IsCutOff ? "CutOff" : "NoStatements"));

    public static Judgement Quotes(Answer answer) => Of([.. QuotesCheck.Of(answer.Rendering)]);

    public static Judgement NoRepetition(Answer answer) => NoErrors(RepetitionCheck.Of(answer.Rendering));

    public static Judgement NoRefusal(Answer answer) => Of([.. ChatterCheck.Of(answer.Rendering)]);

    public static Judgement NoErrors(IEnumerable<Finding> findings) => Of([.. findings.Where(f => f.Severity == Severity.Error)]);

    private static Judgement Of(Finding[] found) => new(
        found.Length == 0, string.Join(' ', found.Select(f => f.Message).Distinct()), [.. found.Select(f => f.Target).OfType<string>().Distinct()]);
}
