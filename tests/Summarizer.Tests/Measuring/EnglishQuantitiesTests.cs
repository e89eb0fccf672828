using Summarizer.Measuring;

namespace Summarizer.Tests.Measuring;

public sealed class EnglishQuantitiesTests
{
    [Theory]
    [InlineData("9.29 billion yuan", "9.29 billion yuan")]
    [InlineData("RMB 9.29 billion", "9.29 billion")]
    [InlineData("about five hundred thousand people", "about 500,000")]
    [InlineData("a hundred and five trees", "105")]
    [InlineData("twenty-five villages", "25")]
    [InlineData("half a million people", "500,000")]
    [InlineData("hundreds of thousands of people", "hundreds of thousands of")]
    [InlineData("several hundred people", "hundreds of")]
    [InlineData("dozens of shops", "dozens of")]
    [InlineData("less than 5% of it", "less than 5 percent")]
    [InlineData("0.3 percentage points", "0.3 percentage points")]
    [InlineData("two-thirds of them", "66.67 percent")]
    [InlineData("a 16-year-old boy", "16 years old")]
    [InlineData("one and a half years", "1.5 years")]
    [InlineData("a 19-fold increase", "19 times")]
    [InlineData("an hour and 40 minutes", "1 hour 40 minutes")]
    [InlineData("a two-and-a-half-day meeting", "2.5 days")]
    [InlineData("a month and a half", "1.5 months")]
    [InlineData("in their early sixties", "more than 60 years old")]
    [InlineData("minus 12 degrees Celsius", "-12 degrees Celsius")]
    [InlineData("one in three", "33.33 percent")]
    [InlineData("a fifth of them", "20 percent")]
    [InlineData("Shenzhou XVII", "17th")]
    [InlineData("2.3 million square meters", "2.3 million square meters")]
    [InlineData("140 kilometers per hour", "140 kilometers per hour")]
    [InlineData("10.9bn euros", "10.9 billion euros")]
    [InlineData("the twenty-first", "21st")]
    public void A_figure_is_read_with_its_unit(string text, string meaning) =>
        Assert.Equal(meaning, EnglishRendering.Of(Assert.Single(QuantityReader.Read(text, Language.Of("en")))));

    [Theory]
    [InlineData("12 to 14 million visitors", 12e6, 14e6)]
    [InlineData("S$13.8 billion to S$14.3 billion", 13.8e9, 14.3e9)]
    [InlineData("sixteen or seventeen thousand", 16e3, 17e3)]
    [InlineData("67 to 75 percent", 67, 75)]
    [InlineData("37.6 and 35.7 percent", 37.6, 35.7)]
    [InlineData("4 to 6 million", 4e6, 6e6)]
    public void The_first_of_two_takes_the_scale_and_unit_of_the_second(string text, double first, double second)
    {
        IReadOnlyList<Quantity> quantities = QuantityReader.Read(text, Language.Of("en"));

        Assert.Equal([first, second], quantities.Select(q => q.Low));
        Assert.Equal(quantities[1].Unit, quantities[0].Unit);
    }

    [Theory]
    [InlineData("on November 8, 2023", "November 8, 2023")]
    [InlineData("on 8 Nov 2023", "November 8, 2023")]
    [InlineData("Feb. 10 (Xinhua)", "February 10")]
    [InlineData("in May", "May")]
    [InlineData("September 26th", "September 26")]
    [InlineData("in the 1980s", "the 1980s")]
    [InlineData("since mid-2018", "mid-2018")]
    [InlineData("at 10 a.m.", "10 a.m.")]
    [InlineData("at three in the afternoon", "3 p.m.")]
    [InlineData("at half past eight", "8:30")]
    [InlineData("in 221 BC", "221 BC")]
    [InlineData("in the nineties", "the 1990s")]
    [InlineData("in Q2", "the 2nd quarter")]
    [InlineData("in the first nine months", "the first three quarters")]
    [InlineData("late December", "late December")]
    [InlineData("at 9:30 pm", "9:30 p.m.")]
    [InlineData("on Thursday", "Thursday")]
    public void A_date_or_time_is_read(string text, string meaning) =>
        Assert.Equal(meaning, EnglishRendering.Of(Assert.Single(QuantityReader.Read(text, Language.Of("en")))));

    [Theory]
    [InlineData("It may be that he will march on")]
    [InlineData("a man and an idea")]
    [InlineData("No figure at all, second-hand or otherwise", 1)]
    public void Words_that_are_no_figures_are_left_alone(string text, int weak = 0)
    {
        IReadOnlyList<Quantity> quantities = QuantityReader.Read(text, Language.Of("en"));

        Assert.Equal(weak, quantities.Count);
        Assert.All(quantities, q => Assert.True(q.IsWeak));
    }

    [Theory]
    [InlineData("COVID-19")]
    [InlineData("G20")]
    [InlineData("S-400")]
    [InlineData("5G")]
    [InlineData("603716.SH")]
    public void A_name_with_digits_counts_nothing(string text) =>
        Assert.Equal(QuantityKind.Designator, Assert.Single(QuantityReader.Read(text, Language.Of("en"))).Kind);
}
