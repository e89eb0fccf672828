using Summarizer.Writing;

namespace Summarizer.Tests.Writing;

public sealed class MarkdownDigestTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void A_model_digest_reads_like_something_to_hand_on(string labels) =>
        Snapshot.Matches(Markdown(Digests.WithEverything, labels), $"model.{labels}.md");

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void An_extractive_digest_says_so_at_its_head(string labels) =>
        Snapshot.Matches(Markdown(Digests.Extractive, labels), $"extractive.{labels}.md");

    [Fact]
    public void An_article_is_on_the_screen_before_the_next_one_is_there()
    {
        StringWriter output = new();
        Digest digest = Digests.WithEverything;
        DigestWriter writer = DigestDocument.Create(OutputFormat.Markdown, output, new WriteOptions())
            .Begin(digest.Run, new Page(digest.Source, [], []));

        writer.WriteArticle(digest.Articles[0]);

        Assert.Contains("新桥通车。[1]", output.ToString(), StringComparison.Ordinal);
    }

    private static string Markdown(Digest digest, string labels)
    {
        StringWriter output = new() { NewLine = "\n" };
        DigestWriter.Write(digest, OutputFormat.Markdown, output, new WriteOptions(labels));
        return output.ToString();
    }
}
