using Summarizer.Dating;

namespace Summarizer.Tests.Dating;

public sealed class PrintedDateTests
{
    [Theory]
    [InlineData("湖北日报 2023年11月9日 星期四 第02版")]
    [InlineData("２０２３年１１月９日　农历癸卯年九月廿六")]
    [InlineData("2023 年 11 月 9 日")]
    [InlineData("二〇二三年十一月九日")]
    [InlineData("二○二三年十一月九日 星期四")]
    [InlineData("中華民國112年11月9日 星期四")]
    [InlineData("民國一百一十二年十一月九日")]
    [InlineData("民国１１２年１１月９日")]
    [InlineData("2023-11-09 08:00 来源：新华社")]
    [InlineData("2023/11/9")]
    [InlineData("2023.11.09")]
    [InlineData("The Lakeside Times, Thursday, November 9, 2023")]
    [InlineData("9 November 2023 | Page 2")]
    [InlineData("Nov. 9, 2023")]
    public void A_masthead_has_the_day_of_the_paper(string line) => Assert.Equal(new DateOnly(2023, 11, 9), PrintedDate.Find(line));

    [Theory]
    [InlineData("11月9日 星期四")]
    [InlineData("2023年11月")]
    [InlineData("2023年2月30日")]
    [InlineData("总第2046期")]
    [InlineData("民國112年")]
    [InlineData("May I help you")]
    public void A_day_that_is_not_whole_is_none(string line) => Assert.Null(PrintedDate.Find(line));

    [Theory]
    [InlineData("20231109", true)]
    [InlineData("2023-11-09", true)]
    [InlineData("9 Nov 2023", true)]
    [InlineData("20231309", false)]
    [InlineData("yesterday", false)]
    [InlineData("11-09", false)]
    public void A_person_types_it_in_several_ways(string text, bool isDate) => Assert.Equal(isDate, PrintedDate.TryParse(text, out _));
}
