using Summarizer.Cli.Messages;

namespace Summarizer.Cli.Diagnosing;

/// <summary>The self-test's article, and what a model that copies must make of it.</summary>
internal static class SelfTestArticle
{
    // No four characters recur with another continuation: that is how the model knows what to copy. It copies to the end of a
    // line, so each sentence is a paragraph of its own.
    public const string Text = """
        江城新桥今晨通车

        全长一千二百米的跨江大桥三月一日清晨开放。

        总投资三点八亿元，历时两年零五个月建成。

        附近居民步行过河只要六分钟。
        """;

    public static IEnumerable<Diagnosis> Judge(ArticleDigest digest)
    {
        IReadOnlyList<Sentence> sentences = digest.Article.Sentences;
        yield return Judge("Headline", digest.TitleTranslation, digest.Article.Title!);
        foreach (TranslatedParagraph paragraph in digest.Translation)
            yield return Judge("Translation", paragraph.Target, paragraph.Source);
        yield return Judge("Abstract", First(digest, DigestPart.Abstract, digest.Abstract), sentences[0].Text);
        yield return Judge("Facts", First(digest, DigestPart.Facts, digest.Facts), sentences[1].Text);
    }

    // A copied sentence that cites another one is sent back, as it should be; what counts here is what came first.
    private static string? First(ArticleDigest digest, DigestPart part, IReadOnlyList<CitedText> texts) =>
        digest.Repairs.FirstOrDefault(r => r.Place == new Place(part, 0))?.Before ?? (texts.Count > 0 ? texts[0].Text : null);

    private static Diagnosis Judge(string task, string? answer, string expected) => answer == expected
        ? Diagnosis.Ok($"SelfTest.{task}", answer)
        : Diagnosis.Fail($"SelfTest.{task}", answer ?? Texts.Of("SelfTest.NoAnswer"), Texts.Of("SelfTest.Expected", expected));
}
