using Summarizer.Evaluating.Metrics;

namespace Summarizer.Tests.Evaluating.Metrics;

public sealed class RougeTests
{
    [Theory]
    [InlineData("金额27.38亿元，DM８参展", "金 额 27.38 亿 元 dm8 参 展")]
    [InlineData("3,102.46点。It's 5G", "3,102.46 点 it s 5g")]
    [InlineData("，。", "")]
    [InlineData("𠮷野家café", "𠮷 野 家 café")]
    public void A_Han_character_is_a_word_and_so_is_a_run_of_letters_or_figures(string text, string tokens) =>
        Assert.Equal(tokens, string.Join(' ', Rouge.Tokens(text)));

    [Fact]
    public void Runs_and_the_longest_common_sequence_are_counted_by_hand()
    {
        // 大 桥 今 天 通 车 against 新 大 桥 昨 天 通 车: five of six and of seven; pairs 大桥, 天通, 通车.
        Assert.Equal(new PrecisionRecall(5, 6, 7), Rouge.Runs("大桥今天通车", "新大桥昨天通车", 1));
        Assert.Equal(new PrecisionRecall(3, 5, 6), Rouge.Runs("大桥今天通车", "新大桥昨天通车", 2));
        Assert.Equal(new PrecisionRecall(5, 6, 7), Rouge.Longest("大桥今天通车", "新大桥昨天通车"));
        Assert.Equal(new PrecisionRecall(1, 2, 2), Rouge.Longest("甲乙", "乙甲"));
    }

    [Fact]
    public void A_corpus_is_the_mean_of_its_texts()
    {
        MetricScore score = new MetricScorer(Metric.Rouge1, Tokenization.Chinese, "zh").OfCorpus([new("甲乙", "甲乙"), new("丙", "丁")]);

        Assert.Equal((50, 50.0, 50.0), (score.Score, score.Precision, score.Recall));
    }
}
