using Summarizer.Checking;

namespace Summarizer.Tests.Checking;

public sealed class QuotesCheckTests
{
    [Theory]
    [InlineData("他说：“路终于修到了村口，出门方便多了。”", "He said, \"The road has reached the village.\"")]
    [InlineData("他说：“路终于修到了村口，出门方便多了。”", "He said, ‘The road has reached the village.’")]
    [InlineData("“绿水青山”的理念深入人心。", "The idea of green hills has taken root.")]
    [InlineData("要求：1）早动手；2）快行动。", "Demands: 1) start early; 2) act fast.")]
    [InlineData("（图）雪后", "(Photo) After the snow")]
    [InlineData("他说（未完", "he said (unfinished")]
    public void Marks_that_are_in_order_pass(string source, string target) => Assert.Empty(Checked(source, target));

    [Theory]
    [InlineData("他说：“路终于修到了村口，出门方便多了。”", "He said the road has reached the village.")]
    [InlineData("他笑了。", "He \"laughed.")]
    [InlineData("他笑了（图）。", "He laughed (photo.")]
    [InlineData("他笑了。", "He laughed) loudly.")]
    public void Marks_that_are_not_are_a_warning(string source, string target) =>
        Assert.Equal(("quotes", Severity.Warning), Assert.Single(Checked(source, target).Select(f => (f.Check, f.Severity))));

    private static Finding[] Checked(string source, string target) =>
        [.. QuotesCheck.Of(new Rendering(source, Language.Of("zh"), target, Language.Of("en")))];
}
