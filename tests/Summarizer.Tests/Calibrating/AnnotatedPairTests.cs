using Summarizer.Calibrating;

namespace Summarizer.Tests.Calibrating;

public sealed class AnnotatedPairTests
{
    [Fact]
    public void Each_span_makes_one_text_with_that_alone_wrong()
    {
        AnnotatedPair pair = AnnotatedPair.Parse("rural\t村里有12户。\tThe village has {value|12|21} households{addition||, 3 of them new}.");

        Assert.Equal(("rural", "村里有12户。", "The village has 12 households."), (pair.Topic, pair.Source, pair.Right));
        Assert.Equal(
            [new(Mutation.Value, "The village has 21 households."), new(Mutation.Addition, "The village has 12 households, 3 of them new.")],
            pair.Wrong);
    }

    [Theory]
    [InlineData("rural\t村里有12户。")]
    [InlineData("rural\t村里有12户。\tThe village has 12 households.")]
    [InlineData("rural\t村里有12户。\tThe village has {value|12} households, {value|3|4} of them new.")]
    [InlineData("rural\t村里有12户。\tThe village has {number|12|21} households.")]
    [InlineData("rural\t村里有12户。\tThe village has {loop|12|21} households.")]
    public void A_line_of_another_form_is_refused(string line) => Assert.Throws<FormatException>(() => AnnotatedPair.Parse(line));
}
