using Summarizer.Pairing;

namespace Summarizer.Tests.Pairing;

public sealed class ParagraphAlignmentTests
{
    private static readonly string[] Source =
    [
        "江城长江三桥11月8日通车，总投资90亿元，桥长3.8公里。", "市民李明说，过江只要十分钟，以前要绕行半个多小时，遇上大雾还要等。",
        "大桥设双向8车道，设计时速80公里。", "据介绍，江城还将在2027年以前建成两座过江通道，届时两岸往来更加便捷。",
    ];

    private static readonly string[] Target =
    [
        "The Third Yangtze River Bridge in Jiangcheng opened on November 8. It cost 9 billion yuan and is 3.8 kilometers long.",
        "Li Ming, a resident, said that crossing the river now takes ten minutes; it used to take a detour of more than half an hour, and longer in fog.",
        "The bridge has 8 lanes in both directions and is built for 80 kilometers per hour.",
        "Jiangcheng will build two more river crossings before 2027, it is said, which will make travel between the two banks easier still.",
    ];

    [Fact]
    public void Paragraphs_that_go_one_to_one_stay_so() =>
        Assert.Equal([(0..1, 0..1), (1..2, 1..2), (2..3, 2..3), (3..4, 3..4)], Aligned(Source, Target));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_paragraph_that_was_left_out_has_no_counterpart(int left)
    {
        IReadOnlyList<(Range Source, Range Target)> runs = Aligned(Source, [.. Target.Where((_, i) => i != left)]);

        Assert.Equal(left..(left + 1), runs.Single(r => r.Target.Start.Equals(r.Target.End)).Source);
        Assert.Equal(4, runs.Count);
    }

    [Fact]
    public void Paragraphs_that_were_joined_go_together() =>
        Assert.Contains((1..3, 1..2), Aligned(Source, [Target[0], $"{Target[1]} {Target[2]}", Target[3]]));

    [Fact]
    public void A_paragraph_that_was_added_has_no_source()
    {
        IReadOnlyList<(Range Source, Range Target)> runs = Aligned(Source, [Target[0], "Our newspaper has been reporting from the region for 25 years, and its readers know it well.", .. Target[1..]]);

        Assert.Equal(1..2, runs.Single(r => r.Source.Start.Equals(r.Source.End)).Target);
    }

    private static IReadOnlyList<(Range Source, Range Target)> Aligned(string[] source, string[] target) =>
        ParagraphAlignment.Of(source, Language.Of("zh"), target, Language.Of("en"));
}
