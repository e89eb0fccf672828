using System.Text.RegularExpressions;
using Summarizer.Evaluating.Parsing;

namespace Summarizer.Evaluating.Asserting;

/// <summary>Assertions about the words of an answer. Capitals, commas in figures and % for percent count only in regular expressions.</summary>
internal static partial class TextAssertions
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static Func<Answer, Judgement> ContainsAll(SuiteNode value)
    {
        IReadOnlyList<string> words = value.Texts();
        return answer => words.Where(w => !Has(answer, w)).ToArray() is { Length: > 0 } missing
            ? Judgement.Of(false, SuiteTexts.Of("Lacks", List(missing)))
            : new Judgement(true, SuiteTexts.Of("Has", List(words)), words);
    }

    public static Func<Answer, Judgement> ContainsAny(SuiteNode value)
    {
        IReadOnlyList<string> words = value.Texts();
        return answer => words.FirstOrDefault(w => Has(answer, w)) is { } found
            ? new Judgement(true, SuiteTexts.Of("Has", found), [found])
            : Judgement.Of(false, SuiteTexts.Of("LacksAll", List(words)));
    }

    public static Func<Answer, Judgement> Matches(SuiteNode value)
    {
        Regex pattern = PatternOf(value);
        return answer => pattern.Match(answer.Text) is { Success: true } match
            ? new Judgement(true, SuiteTexts.Of("Has", match.Value), [match.Value])
            : Judgement.Of(false, SuiteTexts.Of("NoMatch", pattern));
    }

    public static Func<Answer, Judgement> EqualTo(SuiteNode value)
    {
        IReadOnlyList<string> texts = value.Texts();
        return answer => Judgement.Of(texts.Any(t => string.Equals(answer.Text.Trim(), t.Trim(), StringComparison.OrdinalIgnoreCase)), SuiteTexts.Of("NotEqual", List(texts)));
    }

    public static Func<Answer, Judgement> StartsWith(SuiteNode value)
    {
        IReadOnlyList<string> texts = value.Texts();
        return answer => Judgement.Of(texts.Any(t => answer.Text.StartsWith(t, StringComparison.OrdinalIgnoreCase)), SuiteTexts.Of("StartsOtherwise", List(texts)));
    }

    private static bool Has(Answer answer, string words) => Folded(answer.Text).Contains(Folded(words), StringComparison.OrdinalIgnoreCase);

    private static string Folded(string text) => Percent.Replace(Thousands.Replace(text, ""), "%");

    private static string List(IEnumerable<string> words) => string.Join(SuiteTexts.Of("Comma"), words);

    private static Regex PatternOf(SuiteNode value)
    {
        try
        {
            return new Regex(value.Text(), RegexOptions.CultureInvariant, Patience);
        }
        catch (ArgumentException e)
        {
            throw value.Error("NoPattern", e.Message);
        }
    }

    [GeneratedRegex(@"(?<=\d),(?=\d{3})")]
    private static partial Regex Thousands { get; }

    [GeneratedRegex(@" percent\b", RegexOptions.IgnoreCase)]
    private static partial Regex Percent { get; }
}
