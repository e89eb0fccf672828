using Summarizer.Terms;

namespace Summarizer.Tests.Writing;

/// <summary>A digest with every kind of part, for the writers.</summary>
internal static class Digests
{
    private const string Text = "引题一行\n\n## 江城<b>新桥</b>通车\n\n第一句,投资3.8亿元。第二句。\n\n(上接第1版)\n";

    public static Digest WithEverything { get; } = new(
        new RunInfo(DigestMode.Model, "tiny", "native", "0123456789abcdef", new Dictionary<string, string> { ["to"] = "en" }, 7),
        new SourceDocument("page_1.txt", "utf-8", Text) { Warnings = ["2 bytes were replaced."] },
        [
            new ArticleDigest(
                Article, "New *bridge* opens",
                [new CitedText("新桥通车。", "zh", [1]), new CitedText("投资3.8亿元。", "zh", [1, 2]), new CitedText("A bridge opened.", "en", [1])],
                [new CitedText("投资3.8亿元", "zh", [1])],
                [new TranslatedParagraph(0, "小标题", "A subhead"), new TranslatedParagraph(1, "第一句，投资3.8亿元。第二句。", "2023. An investment of 380 million yuan.\n")],
                [new Finding("figures", Severity.Error, "3.8亿元", "3.8 billion", "3.8亿元 is 380 million yuan, the text says 3.8 billion")]),
        ],
        [new Residue(ResidueRole.JumpLine, "(上接第1版)", new TextSpan(42, 49))]);

    public static Digest Extractive { get; } = WithEverything with
    {
        Run = new RunInfo(DigestMode.Extractive, null, null, null, new Dictionary<string, string>(), null),
        Articles = [WithEverything.Articles[0] with { TitleTranslation = null, Translation = [], Findings = [] }],
    };

    /// <summary>A digest in which every text that comes from outside says the same.</summary>
    public static Digest Saying(string text)
    {
        Article article = new(1, text, text, text, IsContinuation: false, "zh", [new Paragraph(text, ParagraphRole.Body, [new TextSpan(0, 1)])], [new Sentence(1, 0, text, new TextSpan(0, 1))]);
        return new Digest(
            new RunInfo(DigestMode.Model, text, text, text, new Dictionary<string, string> { ["to"] = "en", ["other"] = text }, 7),
            new SourceDocument(text, text, text) { Warnings = [text] },
            [
                new ArticleDigest(
                    article, text, [new CitedText(text, "zh", [1])], [new CitedText(text, "en", [1])], [new TranslatedParagraph(0, text, $"“{text}”")],
                    [new Finding("figures", Severity.Error, text, text, text) { Place = new Place(DigestPart.Translation, 0) }])
                {
                    Terms = [new FoundTerm(text, text, TermKind.Term, [1])],
                },
            ],
            [new Residue(ResidueRole.Unassigned, text, new TextSpan(0, 1))]);
    }

    private static Article Article => new(
        1, "江城<b>新桥</b>通车", "引题一行", "记者 甲", IsContinuation: true, "zh",
        [
            new Paragraph("小标题", ParagraphRole.Subhead, [new TextSpan(23, 26)]),
            new Paragraph("第一句，投资3.8亿元。第二句。", ParagraphRole.Body, [new TextSpan(23, 40)]),
        ],
        [new Sentence(1, 1, "第一句，投资3.8亿元。", new TextSpan(23, 36)), new Sentence(2, 1, "第二句。", new TextSpan(36, 40))]);
}
