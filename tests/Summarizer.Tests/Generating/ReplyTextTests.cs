using Summarizer.Generating;

namespace Summarizer.Tests.Generating;

public sealed class ReplyTextTests
{
    [Theory]
    [InlineData("¶3 [5]The bridge opened.[6] It is long.", "桥通车了。很长。", "The bridge opened. It is long.")]
    [InlineData("Translation: The bridge opened.", "桥通车了。", "The bridge opened.")]
    [InlineData("**Translation:** The bridge opened.", "桥通车了。", "The bridge opened.")]
    [InlineData("译文：大桥通车。", "The bridge opened.", "大桥通车。")]
    [InlineData("\"The bridge opened.\"", "桥通车了。", "The bridge opened.")]
    [InlineData("“The bridge opened.”", "桥通车了。", "The bridge opened.")]
    [InlineData("\"We are glad,\" he said.", "他说：“我们很高兴。”", "\"We are glad,\" he said.")]
    [InlineData("“We are glad.”", "“我们很高兴。”", "“We are glad.”")]
    [InlineData("\"Go,\" she said. \"Now.\"", "她说：“走，现在。”", "\"Go,\" she said. \"Now.\"")]
    [InlineData("```\nThe bridge opened.\n```", "桥通车了。", "The bridge opened.")]
    [InlineData("The bridge\n\nopened.\n", "桥通车了。", "The bridge opened.")]
    [InlineData("See [2] for ¶1 details.", "见[2]与¶1。", "See [2] for ¶1 details.")]
    [InlineData("[Reporter] The bridge opened.", "[记者]桥通车了。", "[Reporter] The bridge opened.")]
    [InlineData("  \n ", "桥通车了。", "")]
    public void What_is_not_the_translation_is_taken_off(string reply, string source, string text) =>
        Assert.Equal(text, ReplyText.OfTranslation(reply, source));
}
