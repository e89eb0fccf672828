namespace Summarizer.Writing;

/// <summary>A finding where it stands in a text.</summary>
/// <param name="Start">UTF-16 offset of the words it is about; the text's end where it is about no words of it.</param>
/// <param name="Number">1-based, in the order in which the article's findings are listed.</param>
internal sealed record FindingMark(int Start, int End, int Number, Finding Finding)
{
    public bool HasWords => End > Start;

    /// <summary>The findings of one text of a digest, in the order of the text; notes are told in the list alone.</summary>
    /// <param name="findings">Of the whole article, in the order they are listed.</param>
    public static IReadOnlyList<FindingMark> Of(string text, Place place, IReadOnlyList<Finding> findings)
    {
        List<FindingMark> marks = [];
        for (int i = 0; i < findings.Count; i++)
        {
            Finding finding = findings[i];
            if (finding.Place != place || finding.Severity == Severity.Info)
                continue;
            int start = finding.Target is { Length: > 0 } words && words.Length < text.Length ? text.IndexOf(words, StringComparison.Ordinal) : -1;
            int end = start + (finding.Target?.Length ?? 0);
            marks.Add(start >= 0 && !marks.Exists(m => start < m.End && m.Start < end)
                ? new FindingMark(start, end, i + 1, finding)
                : new FindingMark(text.Length, text.Length, i + 1, finding));
        }
        return [.. marks.OrderBy(m => m.Start)];
    }
}
