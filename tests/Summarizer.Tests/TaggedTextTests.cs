namespace Summarizer.Tests;

public sealed class TaggedTextTests
{
    [Theory]
    [InlineData("全长<g1>2.6</g1>公里<x2/>", "It is <g1>2.6</g1> km<x2/>", true)]
    [InlineData("全长<g1>2.6</g1>公里<x2/>", "<x2/>It is <g1>2.6</g1> km", true)]
    [InlineData("全长<g1>2.6</g1>公里<x2/>", "It is 2.6 km<x2/>", false)]
    [InlineData("全长<g1>2.6</g1>公里<x2/>", "It is <g1>2.6 km<x2/>", false)]
    [InlineData("全长<g1>2.6</g1>公里<x2/>", "It is </g1>2.6<g1> km<x2/>", false)]
    [InlineData("甲<g1>乙<a2>丙</a2></g1>", "A <g1>B <a2>C</g1></a2>", false)]
    [InlineData("甲<g1>乙</g1>", "A <g1>B</g1> <g1>C</g1>", false)]
    public void A_translation_keeps_each_tag_once_and_rightly_nested(string source, string target, bool kept) =>
        Assert.Equal(kept, new TaggedText(source).IsKeptBy(new TaggedText(target)));

    [Theory]
    [InlineData("A < G1 >B</G1 > C<x2 /><x3></x3>", "A <g1>B</g1> C<x2/><x3/>")]
    [InlineData("A <g1> B </g1>C", "A  <g1>B</g1> C")]
    public void An_answer_s_tags_are_read_as_models_write_them(string answer, string text) => Assert.Equal(text, TaggedText.OfAnswer(answer).Text);

    [Theory]
    [InlineData("见<a1>此处</a1>的<x2/>与<g3>它</g3>", "See here", "See here (<a1>此处</a1>) <x2/>")]
    [InlineData("见<a1>此处</a1>的<x2/>", "See <a1>here<x2/> <g9>now</g9>", "See here<x2/> now (<a1>此处</a1>)")]
    public void Links_and_code_that_a_model_lost_stand_at_the_end(string source, string target, string mended) =>
        Assert.Equal(mended, new TaggedText(source).Mend(new TaggedText(target)).Text);

    [Fact]
    public void Text_that_looks_like_a_tag_is_text() => Assert.Equal("写<b>与＜g1>", new TaggedText(TaggedText.Literal("写<b>与<g1>")).Plain);
}
