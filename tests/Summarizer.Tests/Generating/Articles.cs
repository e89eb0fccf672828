namespace Summarizer.Tests.Generating;

/// <summary>Invented articles, taken apart as the reader would.</summary>
internal static class Articles
{
    /// <param name="paragraphs">A sentence ends at 。; a paragraph without one is a subhead.</param>
    public static Article Of(string? title, string language, params string[] paragraphs)
    {
        List<Sentence> sentences = [];
        for (int p = 0; p < paragraphs.Length; p++)
            foreach (string text in Sentences(paragraphs[p]))
                sentences.Add(new Sentence(sentences.Count + 1, p, text, new TextSpan(0, text.Length)));
        return new Article(1, title, null, null, false, language,
            [.. paragraphs.Select(p => new Paragraph(p, Sentences(p).Any() ? ParagraphRole.Body : ParagraphRole.Subhead, []))], sentences);
    }

    public static Article Bridge { get; } = Of(
        "江城新桥通车", "zh",
        "江城长江三桥11月8日通车，总投资90亿元。桥长3.8公里。",
        "通行更快",
        "市民李明说，过江只要十分钟。");

    public static Page PageOf(params Article[] articles) =>
        new(new SourceDocument("page.txt", "utf-8", ""), [.. articles.Select((a, i) => a with { Number = i + 1 })], []);

    private static IEnumerable<string> Sentences(string paragraph) =>
        paragraph.Split("。", StringSplitOptions.RemoveEmptyEntries).Where(_ => paragraph.Contains('。', StringComparison.Ordinal)).Select(s => $"{s}。");
}
