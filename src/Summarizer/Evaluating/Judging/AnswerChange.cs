using System.Text.RegularExpressions;
using Summarizer.Naming;

namespace Summarizer.Evaluating.Judging;

/// <summary>Something done to a good answer: what makes it wrong, as models go wrong, or what leaves it as good as it was.</summary>
/// <param name="Name">Stable, for JSON and docs.</param>
/// <param name="Of">The changed answer; null where this one has nothing to change.</param>
internal sealed partial record AnswerChange(string Name, bool IsWrong, Func<ChangedAnswer, ChangedAnswer?> Of)
{
    private const int LoopCharacters = 20, Rounds = 6;

    public static IReadOnlyList<AnswerChange> All { get; } =
    [
        new("value", true, a => a.Words(t => First(Number, t, m => Larger(m.Value)))),
        new("scale", true, a => a.Words(t => First(ScaleWord, t, m => OtherScale(m.Value)))),
        new("name", true, a => a.Words(OtherName)),
        new("cut off", true, a => a.CutOff()),
        new("untranslated", true, a => a.IsTranslation ? a.Words(_ => a.Source) : null),
        new("loop", true, a => a.Words(t => t + string.Concat(Enumerable.Repeat(t[^Math.Min(LoopCharacters, t.Length)..], Rounds)))),
        new("refusal", true, a => a.Words(_ => a.IsEnglish ? "I'm sorry, but I cannot help with this text." : "抱歉，我无法处理这段文字。")),
        new("chatter", true, a => a.IsTranslation ? a.Words(t => $"Here is the translation of the paragraph: {t}") : null),
        new("wrong citation", true, a => a.Citing((ids, all) => all.Except(ids).LastOrDefault() is > 0 and var other ? [other] : null)),
        new("no citation", true, a => a.Citing((_, _) => [])),
        new("empty", true, a => a.Empty()),
        new("percent sign", false, a => a.Words(t => Percent.IsMatch(t) ? Percent.Replace(t, "%") : null)),
        new("thousands without commas", false, a => a.Words(t => Thousands.Replace(t, "") is var plain && plain != t ? plain : null)),
        new("straight quotes", false, a => a.Words(t => Replaced(Replaced(t, "“", "\"") ?? t, "”", "\""))),
        new("line feed at the end", false, a => a.IsTranslation ? a.Words(t => $"{t}\n") : null),
        new("quotation marks around", false, a => a.IsTranslation && !a.Text.Contains('"', StringComparison.Ordinal) ? a.Raw($"\"{a.Text}\"") : null),
    ];

    private static string? First(Regex pattern, string text, Func<Match, string?> instead) =>
        pattern.Match(text) is { Success: true } match && instead(match) is { } other ? text[..match.Index] + other + text[(match.Index + match.Length)..] : null;

    // Two digits and more: a "one" may be a list's, and a figure of one digit is often a word.
    private static string Larger(string number) => number[..^1] + (char)('0' + (number[^1] - '0' + 3) % 10);

    private static string OtherScale(string word) => word switch
    {
        "billion" => "million",
        "million" => "billion",
        "trillion" => "billion",
        "万亿" => "亿",
        "亿" => "万",
        _ => "亿",
    };

    private static string? OtherName(string text) =>
        PersonFinder.Find(text) is [var person, ..] ? text.Replace(person.Name, "赵德海", StringComparison.Ordinal)
        : EnglishPersons.Find(new EnglishText(text)).FirstOrDefault() is { } english ? text.Replace(english.Text, "Zhao Dehai", StringComparison.Ordinal)
        : null;

    private static string? Replaced(string text, string old, string with) =>
        text.Contains(old, StringComparison.Ordinal) ? text.Replace(old, with, StringComparison.Ordinal) : null;

    [GeneratedRegex(@"\d[\d,.]*\d")]
    private static partial Regex Number { get; }

    [GeneratedRegex("billion|million|trillion|万亿|亿|万")]
    private static partial Regex ScaleWord { get; }

    [GeneratedRegex(@"(?<=\d),(?=\d{3})")]
    private static partial Regex Thousands { get; }

    [GeneratedRegex(@" percent\b")]
    private static partial Regex Percent { get; }
}
