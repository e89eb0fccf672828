using System.Globalization;
using Summarizer.Checking;

namespace Summarizer.Tests.Checking;

public sealed class ChecksTests : IDisposable
{
    private const string Source = "江城长江三桥11月8日通车，总投资90亿元，桥长3.8公里。";
    private const string Good = "The Third Yangtze River Bridge in Jiangcheng opened on November 8 after an investment of 9 billion yuan; it is 3.8 kilometers long.";

    private readonly CultureInfo before = CultureInfo.CurrentUICulture;

    public ChecksTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

    public void Dispose() => CultureInfo.CurrentUICulture = before;

    [Fact]
    public void A_sound_translation_has_no_findings() => Assert.Empty(Translated(Good));

    [Theory]
    [InlineData("language", Severity.Error, "江城长江三桥11月8日通车，总投资90亿元，桥长3.8公里。")]
    [InlineData("language", Severity.Warning, "The Third Yangtze River Bridge (长江三桥) in Jiangcheng opened on November 8 after an investment of 9 billion yuan.")]
    [InlineData("language", Severity.Error, "Третий мост через Янцзы в Цзянчэне открылся 8 ноября, стоимость 9 миллиардов юаней.")]
    [InlineData("completeness", Severity.Error, "The bridge opened.")]
    [InlineData("completeness", Severity.Warning, "The Third Yangtze River Bridge in Jiangcheng opened on November 8 after an investment of")]
    [InlineData("repetition", Severity.Error, "The bridge opened and opened and opened and opened and opened and opened and opened and opened in November, at 3.8 kilometers.")]
    [InlineData("chatter", Severity.Error, "I'm sorry, but I cannot translate this text about the Third Yangtze River Bridge, which opened in November.")]
    [InlineData("chatter", Severity.Warning, "Sure! The Third Yangtze River Bridge in Jiangcheng opened on November 8 after an investment of 9 billion yuan.")]
    [InlineData("chatter", Severity.Warning, "The Third Yangtze River Bridge in Jiangcheng opened on November 8 at a cost of 9 billion yuan. (Note: the currency is kept.)")]
    [InlineData("chatter", Severity.Error, "<think>The Third Yangtze River Bridge in Jiangcheng opened on November 8 at a cost of 9 billion yuan.")]
    public void A_translation_that_is_wrong_is_found(string check, Severity severity, string target)
    {
        Finding finding = Assert.Single(Translated(target), f => f.Check is not ("figures" or "dates" or "claims"));

        Assert.Equal((check, severity), (finding.Check, finding.Severity));
    }

    [Fact]
    public void An_answer_that_met_its_limit_is_cut_off() =>
        Assert.Equal("completeness", Assert.Single(Translated(Good, isCutOff: true)).Check);

    [Theory]
    [InlineData("GDP", "GDP")]
    [InlineData("OpenAI", "OpenAI")]
    [InlineData("小米SU7", "小米SU7")]
    [InlineData("OpenAI releases GPT-5 Pro", "OpenAI 发布新模型 GPT-5 Pro")]
    public void A_name_may_stay_as_it_is(string source, string target) =>
        Assert.Empty(Checks.OfTranslation(new Rendering(source, Language.Of("en"), target, Language.Of("zh"))));

    [Theory]
    [InlineData("总投资90亿元。", "with an investment of 90 billion yuan.", "90亿元 is 9 billion yuan, the text says 90 billion yuan")]
    [InlineData("产煤3.8亿吨。", "producing 3.8 billion tonnes of coal.", "3.8亿吨 is 380 million tonnes, the text says 3.8 billion tonnes")]
    [InlineData("产煤３．８亿吨。", "producing 38 million tonnes of coal.", "３．８亿吨 is 380 million tonnes, the text says 38 million tonnes")]
    [InlineData("惠及120多万人。", "benefiting more than 120 million people.", "120多万人 is more than 1.2 million, the text says more than 120 million")]
    [InlineData("达2.5万亿元。", "reached 2.5 billion yuan.", "2.5万亿元 is 2.5 trillion yuan, the text says 2.5 billion yuan")]
    public void A_figure_with_the_wrong_scale_is_an_error(string source, string target, string message)
    {
        Finding finding = Assert.Single(Checks.OfTranslation(new Rendering(source, Language.Of("zh"), target, Language.Of("en"))), f => f.Check == "figures");

        Assert.Equal((Severity.Error, message), (finding.Severity, finding.Message));
    }

    [Theory]
    [InlineData("figures", "从330人增加到450人。", "from 330 people to 540 people.")]
    [InlineData("figures", "价格约一万六七千元。", "The price is about 167,000 yuan.")]
    [InlineData("figures", "营收8000万元。", "Revenue came to $80 million.")]
    [InlineData("figures", "利率上调0.5个百分点。", "The rate was raised by 0.5 percent.")]
    [InlineData("figures", "同比下降3.2%。", "up 3.2% year on year.")]
    [InlineData("figures", "王敏等5名医生到场。", "Wang Min and five other doctors came.")]
    [InlineData("figures", "不足300人。", "More than 300 people.")]
    [InlineData("figures", "增至40%。", "It rose by 40%.")]
    [InlineData("figures", "销量翻一番。", "Sales tripled.")]
    [InlineData("figures", "产值6亿元。", "Output was 600 million yuan, up 12%.")]
    [InlineData("figures", "党的二十大召开。", "The party held 20 meetings.")]
    [InlineData("dates", "会议19日举行。", "The meeting was held on August 19.")]
    [InlineData("dates", "3月5日开工。", "Work began on May 3.")]
    [InlineData("dates", "“十一”黄金周游客增多。", "More tourists came in the \"11th\" Golden Week.")]
    [InlineData("dates", "2021年建成。", "It was finished in 2012.")]
    [InlineData("dates", "下午3点半开始。", "It begins at 3 p.m.")]
    public void A_figure_or_date_that_says_something_else_is_an_error(string check, string source, string target)
    {
        Finding finding = Assert.Single(
            Checks.OfTranslation(new Rendering(source, Language.Of("zh"), target, Language.Of("en"))), f => f.Check is "figures" or "dates" && f.Severity == Severity.Error);

        Assert.Equal(check, finding.Check);
    }

    [Theory]
    [InlineData("总投资90亿元，其中9000万元。", "with 9 billion yuan, 90 million of it.")]
    [InlineData("23.46亿元。", "2.35 billion yuan.")]
    [InlineData("1.2万人，12万件。", "12,000 people and 120,000 pieces.")]
    [InlineData("投资1亿元，近千人参加。", "100 million yuan, with about 1,000 people taking part.")]
    [InlineData("百万分之一，5万分之一。", "one in a million, 1 in 50,000.")]
    [InlineData("90亿元。", "nine billion yuan.")]
    [InlineData("近三成，五成以上。", "nearly 30 percent, more than half.")]
    [InlineData("增长了两倍。", "It tripled.")]
    [InlineData("增长了两倍。", "It grew twofold.")]
    [InlineData("占地150亩。", "It covers 10 hectares.")]
    [InlineData("王敏等5名医生到场。", "Wang Min and four other doctors came.")]
    [InlineData("1200万至1400万人次。", "12 to 14 million trips.")]
    [InlineData("70年来。", "For seven decades.")]
    [InlineData("成立70周年。", "its 70th anniversary.")]
    [InlineData("1名男子。", "A man.")]
    [InlineData("中国人均130多元。", "more than 130 yuan per head in China.")]
    public void A_figure_with_the_right_scale_or_in_words_is_not(string source, string target) =>
        Assert.DoesNotContain(Checks.OfTranslation(new Rendering(source, Language.Of("zh"), target, Language.Of("en"))), f => f.Check == "figures");

    [Fact]
    public void What_the_source_repeats_is_no_loop()
    {
        const string Row = "— — — — — — — — — — — — — — — — — —";

        Assert.DoesNotContain(Checks.OfTranslation(new Rendering(Row, Language.Of("zh"), Row, Language.Of("en"))), f => f.Check == "repetition");
    }

    [Fact]
    public void What_the_source_says_is_no_chatter() =>
        Assert.Empty(Checks.OfTranslation(new Rendering(
            "“对不起，我来晚了。”他说。（注：当日大雪）", Language.Of("zh"), "\"I'm sorry, but I am late,\" he said. (Note: it snowed heavily that day)", Language.Of("en"))));

    [Fact]
    public void A_Japanese_headline_may_be_in_characters_alone() =>
        Assert.Empty(Checks.OfTranslation(new Rendering("新桥通车", Language.Of("zh"), "新橋開通", Language.Of("ja"))));

    [Fact]
    public void A_statement_without_a_citation_is_a_warning_and_a_false_one_an_error()
    {
        Assert.Equal(("claims", Severity.Warning), Kind(Assert.Single(Stated("大桥通车。"))));
        Assert.Equal(("claims", Severity.Error), Kind(Assert.Single(Stated("大桥通车。", 2))));
        Assert.Empty(Stated("大桥通车。", 1));
        Assert.Equal(("claims", Severity.Error), Kind(Assert.Single(Stated("大桥造价7亿元。", 1))));
    }

    [Fact]
    public void A_statement_in_another_language_than_asked_is_an_error() =>
        Assert.Equal(("language", Severity.Error), Kind(Assert.Single(Stated("The bridge opened.", 1))));

    [Fact]
    public void Signs_without_words_are_no_statement() =>
        Assert.Equal(("language", Severity.Error), Kind(Assert.Single(Stated("$,!,#,-(**/,-''", 1))));

    [Theory]
    [InlineData("en", "Chinese characters were left in the English text: “长江三桥”")]
    [InlineData("zh-Hans", "英语译文里留有汉字：“长江三桥”")]
    public void Findings_speak_the_user_s_language(string culture, string message)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

        Finding finding = Assert.Single(Translated("The Third Yangtze River Bridge (长江三桥) in Jiangcheng opened on November 8 after an investment of 9 billion yuan; it is 3.8 km long."));

        Assert.Equal(message, finding.Message);
    }

    private static IReadOnlyList<Finding> Translated(string target, bool isCutOff = false) =>
        Checks.OfTranslation(new Rendering(Source, Language.Of("zh"), target, Language.Of("en"), isCutOff));

    private static IReadOnlyList<Finding> Stated(string text, params int[] sentences) =>
        Checks.OfStatement(new CitedText(text, "zh", sentences), new Dictionary<int, string> { [1] = Source }, Language.Of("zh"));

    private static (string, Severity) Kind(Finding finding) => (finding.Check, finding.Severity);
}
