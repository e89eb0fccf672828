using Summarizer.Naming;

namespace Summarizer.Tests.Naming;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("盛阅春", "Sheng Yuechun")]
    [InlineData("曾雅青", "Zeng Yaqing")]
    [InlineData("单霁翔", "Shan Jixiang")]
    [InlineData("仇和", "Qiu He")]
    [InlineData("任正安", "Ren Zheng'an")]
    [InlineData("欧阳明", "Ouyang Ming")]
    [InlineData("吕新", "Lyu Xin")]
    [InlineData("查尔顺", "Zha Ershun")]
    [InlineData("解晓东", "Xie Xiaodong")]
    [InlineData("缪建民", "Miao Jianmin")]
    public void A_name_is_written_as_the_press_writes_it(string chinese, string english) => Assert.Equal(english, new PersonName(chinese).English);

    [Theory]
    [InlineData("盛阅春", "Vice Governor Sheng Yuechun said")]
    [InlineData("盛阅春", "Yuechun Sheng, vice governor")]
    [InlineData("盛阅春", "SHENG Yuechun")]
    [InlineData("盛阅春", "Sheng Yue-chun's speech")]
    [InlineData("盛阅春", "Sheng Yue Chun")]
    [InlineData("任正安", "Ren Zhengan")]
    [InlineData("任正安", "Ren Zheng’an")]
    [InlineData("吕新", "Lü Xin")]
    [InlineData("吕新", "Lv Xin")]
    [InlineData("覃志刚", "Tan Zhigang")]
    [InlineData("王重", "Wang Chong")]
    [InlineData("赵春山", "Chao Chun-shan")]
    [InlineData("张忠谦", "Chang Chung-chien")]
    public void Every_usual_spelling_and_order_is_the_name(string chinese, string text) => Assert.True(new PersonName(chinese).IsIn(new EnglishText(text)));

    [Theory]
    [InlineData("盛阅春", "Sheng Chunyue said")]
    [InlineData("盛阅春", "Shen Yuechun said")]
    [InlineData("曾雅青", "Ceng Yaqing said")]
    [InlineData("单霁翔", "Dan Jixiang said")]
    [InlineData("王红玲", "Wang Hong said")]
    public void Another_name_is_not(string chinese, string text) => Assert.False(new PersonName(chinese).IsIn(new EnglishText(text)));

    [Theory]
    [InlineData("Sheng said so.", true)]
    [InlineData("Yuechun said so.", true)]
    [InlineData("He said so.", false)]
    [InlineData("The sheng is an instrument.", false)]
    public void A_second_mention_may_be_short(string text, bool expected) => Assert.Equal(expected, new PersonName("盛阅春").IsPartlyIn(new EnglishText(text)));
}
