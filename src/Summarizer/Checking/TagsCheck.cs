using Summarizer.Generating;

namespace Summarizer.Checking;

/// <summary>Whether a translation has the tags of its source.</summary>
internal static class TagsCheck
{
    /// <summary>An error as long as the model can be asked again.</summary>
    public static IEnumerable<Finding> Of(TaggedText source, TaggedText target) =>
        source.IsKeptBy(target) ? [] : [new Finding("completeness", Severity.Error, null, null, FindingTexts.TagsLost())];

    /// <summary>The answer that is kept, with the tags that could be saved; the words count more than how they are set, so that it is no error any more.</summary>
    public static Attempt<string> Mend(TaggedText source, Attempt<string> answer) =>
        answer.Value is not { } text || source.IsKeptBy(new TaggedText(text)) ? answer : answer with
        {
            Value = source.Mend(new TaggedText(text)).Text,
            Findings = [.. answer.Findings.Select(f => f.Message == FindingTexts.TagsLost() ? f with { Severity = Severity.Warning } : f)],
        };
}
