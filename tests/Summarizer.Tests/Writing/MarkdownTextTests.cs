using Summarizer.Writing;

namespace Summarizer.Tests.Writing;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("# 不是标题", "\\# 不是标题")]
    [InlineData("<b>", "\\<b>")]
    [InlineData("a*b_c", "a\\*b_c")]
    [InlineData("_强调_", "\\_强调\\_")]
    [InlineData("[记者](x)", "\\[记者\\](x)")]
    [InlineData("2023. 年", "2023\\. 年")]
    [InlineData("3.8亿吨", "3.8亿吨")]
    [InlineData("一\r\n二", "一 二")]
    [InlineData("价格 - 3", "价格 - 3")]
    public void Foreign_text_is_never_markup(string text, string expected) => Assert.Equal(expected, MarkdownText.Escape(text));
}
