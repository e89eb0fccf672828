using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Summarizer.Evaluating.Parsing;
using Letters = Summarizer.Checking.Letters;
using SentenceSplitter = Summarizer.Splitting.SentenceSplitter;

namespace Summarizer.Evaluating.Asserting;

/// <summary>Assertions about numbers of things, each held to limits.</summary>
internal static partial class SizeAssertions
{
    /// <summary>Without white space.</summary>
    public static Func<Answer, Judgement> Characters(SuiteNode value) => Within(value, a => a.Text.EnumerateRunes().Count(r => !Rune.IsWhiteSpace(r)));

    /// <summary>A Chinese character counts as a word.</summary>
    public static Func<Answer, Judgement> Words(SuiteNode value) => Within(value, a => Word.Count(a.Text));

    public static Func<Answer, Judgement> Sentences(SuiteNode value) => Within(value, a => a.Text.Split('\n').Sum(l => SentenceSplitter.Split(l).Count()));

    /// <summary>Sentences of an abstract, facts or points.</summary>
    public static Func<Answer, Judgement> Statements(SuiteNode value) => Within(value, a => a.Statements.Count);

    /// <summary>How much it says to how much the source says; other scripts count for less than Chinese characters.</summary>
    public static Func<Answer, Judgement> Ratio(SuiteNode value) => Within(value, a => Letters.Amount(a.Text) / Math.Max(1, Letters.Amount(a.Question.Source)));

    public static Func<Answer, Judgement> Tokens(SuiteNode value) => Within(value, a => a.OutputTokens);

    /// <summary>From the question to the answer's end, while others are computed with it.</summary>
    public static Func<Answer, Judgement> Milliseconds(SuiteNode value) => Within(value, a => a.Milliseconds);

    public static Func<Answer, Judgement> Within(SuiteNode value, Func<Answer, double?> measure)
    {
        Limits limits = value.Limits();
        return answer => measure(answer) is { } number
            ? Judgement.Of(limits.Hold(number), SuiteTexts.Of(limits.Hold(number) ? "Within" : "Outside", number.ToString("0.##", CultureInfo.InvariantCulture), limits), number)
            : Judgement.Of(false, SuiteTexts.Of("NotMeasured"));
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}|[\p{L}\p{N}-[\p{IsCJKUnifiedIdeographs}]]([\p{L}\p{N}'’.,-]*[\p{L}\p{N}-[\p{IsCJKUnifiedIdeographs}]])?")]
    private static partial Regex Word { get; }
}
