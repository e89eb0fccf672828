namespace Summarizer.Evaluating;

/// <summary>A case that cannot be asked; the others go on.</summary>
public sealed class CaseException : Exception
{
    private CaseException(string message) : base(message)
    {
    }

    internal static CaseException NoArticle(int number, int articles) => new(SuiteTexts.Of("NoArticle", number, articles));

    internal static CaseException NoParagraph(int number, int paragraphs) => new(SuiteTexts.Of("NoParagraph", number, paragraphs));

    internal static CaseException ParagraphDivided(int number) => new(SuiteTexts.Of("ParagraphDivided", number));

    internal static CaseException NothingToCite() => new(SuiteTexts.Of("NothingToCite"));

    internal static CaseException TooLong(int tokens, int room) => new(SuiteTexts.Of("TooLong", tokens, room));

    internal static CaseException NotRecorded(string @case, string difference) => new(SuiteTexts.Of("NotRecorded", @case, difference));

    internal static CaseException NotCounted() => new(SuiteTexts.Of("NotCounted"));
}
