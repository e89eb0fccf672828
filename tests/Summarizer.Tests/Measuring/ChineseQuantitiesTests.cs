using Summarizer.Measuring;

namespace Summarizer.Tests.Measuring;

public sealed class ChineseQuantitiesTests
{
    [Theory]
    [InlineData("总投资92.9亿元", "92.9亿元", "9.29 billion yuan")]
    [InlineData("产煤３．８亿吨", "３．８亿吨", "380 million tonnes")]
    [InlineData("约1.2万亿元", "约1.2万亿元", "about 1.2 trillion yuan")]
    [InlineData("一千二百名学生", "一千二百名", "1,200")]
    [InlineData("两万五千里长征", "两万五千里", "25,000 li")]
    [InlineData("壹佰贰拾元", "壹佰贰拾元", "120 yuan")]
    [InlineData("廿三名队员", "廿三名", "23")]
    [InlineData("七万八千多名志愿者", "七万八千多名", "more than 78,000")]
    [InlineData("7万8千多名志愿者", "7万8千多名", "more than 78,000")]
    [InlineData("2亿5000万元", "2亿5000万元", "250 million yuan")]
    [InlineData("一万六七千元", "一万六七千元", "16,000 to 17,000 yuan")]
    [InlineData("四五十天", "四五十天", "40 to 50 days")]
    [InlineData("一两百人", "一两百人", "100 to 200")]
    [InlineData("十五六岁", "十五六岁", "15 to 16 years old")]
    [InlineData("千亿美元", "千亿美元", "100 billion US dollars")]
    [InlineData("数十亿元", "数十亿元", "billions of yuan")]
    [InlineData("十几万人", "十几万人", "more than 100,000")]
    [InlineData("近三成", "近三成", "nearly 30 percent")]
    [InlineData("两成半", "两成半", "25 percent")]
    [InlineData("百分之三点五", "百分之三点五", "3.5 percent")]
    [InlineData("0.3个百分点", "0.3个百分点", "0.3 percentage points")]
    [InlineData("三分之二", "三分之二", "66.67 percent")]
    [InlineData("打八五折", "八五折", "85 percent")]
    [InlineData("增长了两倍", "两倍", "2 times")]
    [InlineData("翻两番", "翻两番", "4 times")]
    [InlineData("3至5天", "3至5天", "3 to 5 days")]
    [InlineData("1200万至1400万人", "1200万至1400万人", "12 million to 14 million")]
    [InlineData("15% － 26 %", "15% － 26 %", "15 to 26 percent")]
    [InlineData("不到1万元", "不到1万元", "less than 10,000 yuan")]
    [InlineData("一个多月后", "一个多月", "more than 1 month")]
    [InlineData("一年半", "一年半", "1.5 years")]
    [InlineData("时隔14个月", "14个月", "14 months")]
    [InlineData("5年多次签证", "5年", "5 years")]
    [InlineData("第16次", "第16次", "16th")]
    [InlineData("党的二十大", "二十大", "20th")]
    [InlineData("二十几万元", "二十几万元", "more than 200,000 yuan")]
    [InlineData("6个半小时", "6个半小时", "6.5 hours")]
    [InlineData("1小时40分钟", "1小时40分钟", "1 hour 40 minutes")]
    [InlineData("9秒83", "9秒83", "9.83 seconds")]
    [InlineData("世界前二十", "二十", "20")]
    [InlineData("“十四五”规划", "十四五", "14th")]
    [InlineData("不得低于10万元", "不得低于10万元", "at least 100,000 yuan")]
    [InlineData("零下12摄氏度", "12摄氏度", "-12 degrees Celsius")]
    [InlineData("年过七旬", "过七旬", "more than 70 years old")]
    [InlineData("2000港元", "2000港元", "2,000 Hong Kong dollars")]
    [InlineData("150亩", "150亩", "150 mu")]
    public void A_figure_is_read_with_its_unit_and_said_in_English(string text, string figure, string english)
    {
        Quantity quantity = Assert.Single(QuantityReader.Read(text, Language.Of("zh")));

        Assert.Equal((figure, english), (quantity.In(text), EnglishRendering.Of(quantity)));
    }

    [Theory]
    [InlineData("11月8日", "November 8")]
    [InlineData("2016年", "2016")]
    [InlineData("二〇二三年五月", "May 2023")]
    [InlineData("2023年2月11日", "February 11, 2023")]
    [InlineData("2023-02-11", "February 11, 2023")]
    [InlineData("27日", "the 27th")]
    [InlineData("从28号开始", "the 28th")]
    [InlineData("上世纪80年代", "the 1980s")]
    [InlineData("“80后”", "the 1980s")]
    [InlineData("本周三", "Wednesday")]
    [InlineData("9时半", "9:30 a.m.")]
    [InlineData("13:09:10", "13:09:10")]
    [InlineData("下午3点", "3 p.m.")]
    [InlineData("晚上9点一刻", "9:15 p.m.")]
    [InlineData("3点钟", "3:00")]
    [InlineData("零时起", "midnight")]
    [InlineData("中午12点", "noon")]
    [InlineData("公元前221年", "221 BC")]
    [InlineData("6月上旬", "early June")]
    [InlineData("2023年底", "late 2023")]
    [InlineData("前三季度", "the first three quarters")]
    [InlineData("第二季度", "the 2nd quarter")]
    [InlineData("下半年", "the second half of the year")]
    [InlineData("“十一”黄金周", "National Day")]
    public void A_date_or_time_is_read(string text, string english) =>
        Assert.Equal(english, EnglishRendering.Of(Assert.Single(QuantityReader.Read(text, Language.Of("zh")))));

    [Theory]
    [InlineData("一带一路建设")]
    [InlineData("年底前，月初，上场")]
    [InlineData("统一部署，进一步推动")]
    [InlineData("全国两会")]
    [InlineData("四川、九江、三亚和万州")]
    [InlineData("百姓说，万一下雨怎么办")]
    [InlineData("几乎所有的数据")]
    [InlineData("一心一意，千方百计")]
    public void What_only_looks_like_a_number_is_none(string text) => Assert.Empty(QuantityReader.Read(text, Language.Of("zh")));

    [Theory]
    [InlineData("5G基站", "5G")]
    [InlineData("Ｓ-400系统", "S-400")]
    [InlineData("G20峰会", "G20")]
    [InlineData("（600884.SH）上市", "600884.SH")]
    public void A_name_with_digits_counts_nothing(string text, string name)
    {
        Quantity quantity = Assert.Single(QuantityReader.Read(text, Language.Of("zh")));

        Assert.Equal((QuantityKind.Designator, name), (quantity.Kind, quantity.Designation));
    }

    [Fact]
    public void Two_years_with_a_dash_are_two_dates() =>
        Assert.Equal([2011, 2017], QuantityReader.Read("2011-2017年", Language.Of("zh")).Select(q => q.Moment.Year));
}
