using System.Text;
using Summarizer.Llama.Streaming;

namespace Summarizer.Llama.Tests.Streaming;

public sealed class AnswerTextTests
{
    [Theory]
    [InlineData("一座桥🌉通车")]
    [InlineData("<think>想一想</think>\n\n一座桥")]
    [InlineData("  <think>\n</think>答")]
    [InlineData("<think>没有结束")]
    [InlineData("<thin 不是思考")]
    [InlineData("前 <think>后</think>")]
    [InlineData("甲乙END丙")]
    [InlineData("甲乙EN丙EN")]
    public void However_an_answer_is_cut_into_tokens_its_text_is_the_same(string said)
    {
        var whole = Said(said, int.MaxValue);
        for (var size = 1; size < 8; size++) Assert.Equal(whole, Said(said, size));
    }

    [Theory]
    [InlineData("<think>想一想</think>\n\n一座桥", "一座桥")]
    [InlineData("<think>没有结束", "")]
    [InlineData("<thin 不是思考", "<thin 不是思考")]
    [InlineData("前 <think>后</think>", "前 <think>后</think>")]
    [InlineData("甲乙END丙", "甲乙")]
    [InlineData("甲乙EN丙EN", "甲乙EN丙EN")]
    public void Leading_thoughts_and_what_follows_a_stop_are_left_out(string said, string seen) => Assert.Equal(seen, Said(said, 2));

    [Fact]
    public void A_character_is_given_out_when_its_last_byte_has_come()
    {
        var answer = new AnswerText([]);
        var bytes = Encoding.UTF8.GetBytes("𠮷");

        Assert.Equal("", answer.Append(bytes.AsSpan(0, 3)).ToString());
        Assert.Equal("𠮷", answer.Append(bytes.AsSpan(3)).ToString());
    }

    [Fact]
    public void A_character_that_is_never_finished_is_marked() => Assert.Equal("甲\uFFFD", Said([.. "甲"u8, 0xE4], 1));

    private static string Said(string text, int size) => Said(Encoding.UTF8.GetBytes(text), size);

    private static string Said(byte[] bytes, int size)
    {
        var answer = new AnswerText(["END"]);
        return string.Concat(bytes.Chunk(size).TakeWhile(_ => !answer.Stopped).Select(chunk => answer.Append(chunk).ToString())) + answer.Finish().ToString();
    }
}
