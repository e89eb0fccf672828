using Summarizer.Checking;
using Summarizer.Evaluating.Parsing;

namespace Summarizer.Evaluating.Asserting;

/// <summary>Assertions about the writing of an answer.</summary>
internal static class LanguageAssertions
{
    /// <summary>The language that is named; without a name, the one that was asked for.</summary>
    public static Func<Answer, Judgement> Language(SuiteNode value)
    {
        Summarizer.Language? named = value.Text() switch
        {
            "zh" or "en" => Summarizer.Language.Of(value.Text()),
            "language" or "true" => null,
            _ => throw value.Error("NoLanguage"),
        };
        return answer => FidelityAssertions.NoErrors(LanguageCheck.Of(answer.Rendering with { To = named ?? answer.Question.To }));
    }

    public static Judgement NoHan(Answer answer)
    {
        string[] han = [.. answer.Text.EnumerateRunes().Where(Letters.IsHan).Select(r => r.ToString()).Distinct()];
        return new Judgement(han.Length == 0, han.Length == 0 ? "" : SuiteTexts.Of("HasHan", string.Concat(han.Take(20))), han);
    }
}
