using Summarizer.Extracting;
using Summarizer.Generating;
using Summarizer.Reading;
using Summarizer.Splitting;

namespace Summarizer.Tests.Extracting;

public sealed class ExtractiveDigestTests
{
    private static readonly Article Bridge =
        PageSplitter.Split(SourceReader.ReadFile(Repository.File("samples/clean-bridge.txt"), new ReadOptions())).Articles[0];

    [Fact]
    public void Every_statement_is_a_sentence_of_the_article_and_cites_it()
    {
        ArticleDigest digest = ExtractiveDigest.Of(Bridge, DigestOptions.Default);

        Assert.NotEmpty(digest.Abstract);
        Assert.NotEmpty(digest.Facts);
        Assert.All(digest.Abstract.Concat(digest.Facts), s => Assert.EndsWith(s.Text, Bridge.Sentences[Assert.Single(s.Sentences) - 1].Text, StringComparison.Ordinal));
        Assert.StartsWith("10月26日上午", digest.Abstract[0].Text, StringComparison.Ordinal);
        Assert.Empty(digest.Translation);
    }

    [Fact]
    public void The_abstract_keeps_to_its_length_in_the_articles_order()
    {
        IReadOnlyList<CitedText> chosen = ExtractiveDigest.Of(Bridge, DigestOptions.Default with { AbstractLength = 150 }).Abstract;

        Assert.InRange(chosen.Sum(s => s.Text.Length), 40, 150);
        Assert.Equal(chosen.Select(s => s.Sentences[0]).Order(), chosen.Select(s => s.Sentences[0]));
        Assert.Contains(chosen, s => s.Text.Contains("正式通车", StringComparison.Ordinal));
    }

    [Fact]
    public void Facts_hold_figures() => Assert.All(ExtractiveDigest.Of(Bridge, DigestOptions.Default).Facts, f => Assert.Matches("[0-9]", f.Text));

    [Fact]
    public void What_was_not_asked_for_is_left_out()
    {
        ArticleDigest digest = ExtractiveDigest.Of(Bridge, new DigestOptions([], ["zh"], null));

        Assert.Empty(digest.Abstract);
        Assert.NotEmpty(digest.Facts);
    }

    [Fact]
    public void An_article_without_sentences_has_an_empty_digest() =>
        Assert.Empty(ExtractiveDigest.Of(Bridge with { Sentences = [], Paragraphs = [] }, DigestOptions.Default).Abstract);

    [Fact]
    public void A_sentence_that_shares_most_with_the_others_ranks_highest()
    {
        double[] rank = SentenceRank.Of(["天气晴。", "大桥通车仪式在江边举行，市民参观大桥。", "大桥通车仪式吸引市民。", "市民在江边参观大桥通车。"]);

        Assert.Equal(1, rank.Sum(), 6);
        Assert.Equal(1, Array.IndexOf(rank, rank.Max()));
    }

    [Fact]
    public void A_sentence_that_is_like_no_other_keeps_the_weight_of_its_place()
    {
        double[] rank = SentenceRank.Of(["甲乙丙丁。", "子丑寅卯。", "！"]);

        Assert.Equal(1, rank.Sum(), 6);
        Assert.Equal(rank.OrderDescending(), rank);
    }

    [Fact]
    public void A_book_is_ranked_without_a_table_of_all_pairs()
    {
        long before = GC.GetAllocatedBytesForCurrentThread();

        double[] rank = SentenceRank.Of([.. Enumerable.Range(0, 10_000).Select(i => $"第{i}辆公交车驶过云江大桥。")]);

        Assert.Equal(1, rank.Sum(), 6);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200L << 20);
    }
}
