using Summarizer.Checking;

namespace Summarizer.Tests.Checking;

/// <summary>Dates of a translation where the day of the paper is known: Thursday, 9 November 2023.</summary>
public sealed class DatedRenderingTests
{
    private static readonly DateOnly Day = new(2023, 11, 9);

    [Theory]
    [InlineData("今年产值6亿元。", "Output in 2023 was 600 million yuan.")]
    [InlineData("去年产值6亿元。", "Output in 2022 was 600 million yuan.")]
    [InlineData("明年建成。", "It will be finished in 2024.")]
    [InlineData("大桥11月8日通车。", "The bridge opened on November 8, 2023.")]
    [InlineData("大桥8日通车。", "The bridge opened on November 8.")]
    [InlineData("大桥30日通车。", "The bridge opened on October 30.")]
    [InlineData("大桥昨日通车。", "The bridge opened on November 8, 2023.")]
    [InlineData("大桥明天通车。", "The bridge opens on November 10.")]
    [InlineData("大桥上月通车。", "The bridge opened in October.")]
    [InlineData("大桥下周三通车。", "The bridge opens on Wednesday, November 15.")]
    [InlineData("记者当日见到他。", "The reporter met him on November 7.", "11月7日，他回到家乡。")]
    [InlineData("10月25日，武汉沦陷。", "Wuhan fell on October 25, 1938.", "1938年，战火烧到江城。")]
    [InlineData("2021年建成。", "It was finished in 2021.")]
    [InlineData("产值6亿元。", "Output was 600 million yuan in 2023.")]
    public void What_the_day_of_the_paper_tells_may_be_said(string source, string target, string context = "") => Assert.Empty(Found(source, target, context));

    [Theory]
    [InlineData("今年产值6亿元。", "Output in 2022 was 600 million yuan.")]
    [InlineData("去年产值6亿元。", "Output in 2023 was 600 million yuan.")]
    [InlineData("今年产值6亿元。", "Output in 2022 was 600 million yuan.", "2022年产值5亿元。")]
    [InlineData("大桥11月8日通车。", "The bridge opened on November 8, 2022.")]
    [InlineData("大桥8日通车。", "The bridge opened on September 8.")]
    [InlineData("大桥昨日通车。", "The bridge opened on November 9, 2023.")]
    [InlineData("大桥上月通车。", "The bridge opened in September.")]
    public void What_it_does_not_tell_is_an_error(string source, string target, string context = "") =>
        Assert.Equal("dates", Assert.Single(Found(source, target, context)).Check);

    [Theory]
    [InlineData("昨日，大桥通车。", "11月8日，大桥通车。", true)]
    [InlineData("昨日，大桥通车。", "11月7日，大桥通车。", false)]
    [InlineData("11月8日，大桥通车。", "2023年11月8日，大桥通车。", true)]
    [InlineData("11月8日，大桥通车。", "2021年11月8日，大桥通车。", false)]
    [InlineData("今年大桥通车。", "2023年大桥通车。", true)]
    public void A_statement_s_dates_are_held_against_it_too(string cited, string statement, bool isFounded)
    {
        IReadOnlyList<Finding> found = Checks.OfStatement(new CitedText(statement, "zh", [1]), new Dictionary<int, string> { [1] = cited }, Language.Of("zh"), Day);

        Assert.Equal(isFounded, found.All(f => f.Severity != Severity.Error));
    }

    [Theory]
    [InlineData("2024-01-03", "12月30日通车。", "It opened on December 30, 2023.")]
    [InlineData("2023-12-30", "1月8日通车。", "It opens on January 8, 2024.")]
    public void Around_New_Year_the_nearer_year_is_meant(string day, string source, string target) =>
        Assert.Empty(Found(source, target, "", DateOnly.ParseExact(day, "yyyy-MM-dd")));

    private static IReadOnlyList<Finding> Found(string source, string target, string context, DateOnly? day = null) =>
        [.. Checks.OfTranslation(new Rendering(source, Language.Of("zh"), target, Language.Of("en")) { Day = day ?? Day, Context = context + source })
            .Where(f => f.Check is "dates" or "figures" && f.Severity == Severity.Error)];
}
