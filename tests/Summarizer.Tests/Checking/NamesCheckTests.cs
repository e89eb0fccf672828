using Summarizer.Checking;

namespace Summarizer.Tests.Checking;

public sealed class NamesCheckTests
{
    [Theory]
    [InlineData("副省长盛若春出席并讲话。", "Vice Governor Sheng Ruochun attended and spoke.")]
    [InlineData("副省长盛若春出席并讲话。", "Ruochun Sheng, the vice governor, spoke.")]
    [InlineData("盛若春指出，要抓紧。", "Sheng said no time should be lost.")]
    [InlineData("马云表示，", "Jack Ma said")]
    [InlineData("赖清德说，", "Lai Ching-te said")]
    [InlineData("李显龙总理说，", "Prime Minister Lee Hsien Loong said")]
    [InlineData("教授陈素兰说，湖北的经济向好。", "Professor Chen Sulan said Hubei's economy was improving.")]
    [InlineData("来鄂投资的企业家很多。", "Many entrepreneurs invest in Hubei.")]
    [InlineData("全国人大常委会28日表决通过。", "The NPC Standing Committee adopted it on the 28th.")]
    [InlineData("国家发改委说，", "The NDRC said")]
    [InlineData("省政协副主席王红出席。", "Wang Hong, vice chairwoman of the CPPCC Hubei Provincial Committee, attended.")]
    [InlineData("王府井的店铺开门了。", "Shops in Wang Fujing opened.")]
    [InlineData("记者 颜 欢", "reporter Yan Huan")]
    [InlineData("苏州与宿州签约。", "The two cities of Suzhou signed.")]
    [InlineData("中国同有关各方沟通。", "China Data Game talks with the parties.")]
    [InlineData("何建军说，路好走了。", "He Jianjun said the road was good.")]
    [InlineData("他说，路好走了。", "He said Long Island and the Ming Tombs were far.")]
    [InlineData("英国首相访问了日本。", "The British prime minister visited Japan.")]
    [InlineData("英國首相訪問了美國。", "The prime minister of the United Kingdom visited Washington.")]
    [InlineData("中美双方谈了。", "China and the United States talked.")]
    [InlineData("沿海地区和今日本报的消息。", "News of the coast of France in today's paper.")]
    [InlineData("深水埗樓宇失火。", "Fire in Sham Shui Po.")]
    [InlineData("檢察官陳美華說，", "Prosecutor Chen Meihua said")]
    [InlineData("联合国秘书长来了。", "The UN secretary-general came.")]
    [InlineData("总监林书远（Sean Lin）到场。", "Lin Shuyuan (Sean Lin), the director, was present.")]
    public void A_right_rendering_passes(string source, string target) => Assert.Empty(Checked(source, target));

    [Theory]
    [InlineData("副省长盛若春出席并讲话。", "Vice Governor Sheng Chunruo attended and spoke.", "盛若春", "Sheng Chunruo")]
    [InlineData("副省长盛若春出席并讲话。", "Vice Governor Shen Ruochun attended and spoke.", "盛若春", "Shen Ruochun")]
    [InlineData("记者曾雅清报道", "Ceng Yaqing reports", "曾雅清", "Ceng Yaqing")]
    [InlineData("盛若春说，路好走了。", "Li Dawei said the road was good.", "盛若春", "Li Dawei")]
    [InlineData("荆州的粮库满了。", "The granaries of Jinzhou are full.", "荆州", "Jinzhou")]
    [InlineData("湖北的粮库满了。", "The granaries of Hunan are full.", "湖北", "Hunan")]
    [InlineData("全国政协召开会议。", "The National People's Congress met.", "全国政协", "National People's Congress")]
    [InlineData("商务部发布公告。", "The Ministry of Finance issued a notice.", "商务部", "Ministry of Finance")]
    [InlineData("律师方敏认为，", "Lawyer Fang Ming thinks", "方敏", "Fang Ming")]
    [InlineData("发言人林毅说，", "Spokesperson Lin Li said", "林毅", "Lin Li")]
    [InlineData("何建军说，路好走了。", "He Jianming said the road was good.", "何建军", "He Jianming")]
    [InlineData("记者孙桂英报道", "Sun Guilan reports", "孙桂英", "Sun Guilan")]
    [InlineData("檢察官陳美華說，", "Prosecutor Chen Meihui said", "陳美華", "Chen Meihui")]
    [InlineData("商務部發布公告。", "The Ministry of Finance issued a notice.", "商務部", "Ministry of Finance")]
    [InlineData("他访问了新西兰。", "He visited Australia.", "新西兰", "Australia")]
    [InlineData("一位英国商人捐了钱。", "A German merchant gave the money.", "英国", "German")]
    [InlineData("联合国秘书长来了。", "The European Union secretary-general came.", "联合国", "European Union")]
    public void A_changed_name_is_an_error(string source, string target, string name, string wrong)
    {
        Finding finding = Assert.Single(Checked(source, target), f => f.Severity == Severity.Error);

        Assert.Equal(("names", name, wrong), (finding.Check, finding.Source, finding.Target));
    }

    [Fact]
    public void A_person_whom_the_source_does_not_name_is_an_error() =>
        Assert.Equal(("names", "Wang Lihong", Severity.Error), Kind(Assert.Single(Checked("公司公布了年报。", "Wang Lihong published the annual report."))));

    [Theory]
    [InlineData("刘女士的钱到了。", "Ms. Lü's money has come.", "Ms. Lü")]
    [InlineData("吴老师从没缺过课。", "Teacher Xu never missed a class.", "Teacher Xu")]
    [InlineData("老魏养蜂。", "Lao Wang keeps bees.", "Lao Wang")]
    [InlineData("刘女士的钱到了。", "Ms. Liu's money has come.", null)]
    [InlineData("吕女士的钱到了。", "Ms. Lyu's money has come.", null)]
    [InlineData("史密斯先生说，", "Mr. Smith said", null)]
    [InlineData("單先生說，", "Mr Shan said", null)]
    [InlineData("陳先生說，", "Mr Chan said", null)]
    public void Somebody_addressed_by_a_surname_has_it_in_the_source(string source, string target, string? wrong) =>
        Assert.Equal(wrong, Checked(source, target).SingleOrDefault(f => f.Severity == Severity.Error)?.Target);

    [Fact]
    public void A_person_whom_the_article_names_elsewhere_may_stand_for_a_pronoun() =>
        Assert.Empty(NamesCheck.Of(new Rendering("他说，路好走了。", Language.Of("zh"), "Wang Lihong said the road was good.", Language.Of("en")) { Context = "市长王丽红出席。" }));

    [Fact]
    public void A_name_that_is_left_out_is_told_and_is_no_error() =>
        Assert.Equal(("names", null, Severity.Info), Kind(Assert.Single(Checked("副省长盛若春出席。", "The vice governor attended."))));

    [Theory]
    [InlineData("盛若春说，路好走了。", "zh", null)]
    [InlineData("罗小满说，路好走了。", "zh", Severity.Warning)]
    [InlineData("王丽红说，路好走了。", "zh", Severity.Error)]
    [InlineData("Sheng Ruochun said the road was good.", "en", null)]
    [InlineData("Luo Xiaoman said the road was good.", "en", Severity.Warning)]
    [InlineData("Wang Lihong said the road was good.", "en", Severity.Error)]
    public void A_statement_names_only_whom_its_sentences_name(string text, string language, Severity? severity)
    {
        Finding[] found = [.. NamesCheck.OfClaim(new CitedText(text, language, [1]), "盛若春说路好。", "盛若春说路好。村民罗小满点头。")];

        Assert.Equal(severity is null ? [] : [("claims", severity.Value)], found.Select(f => (f.Check, f.Severity)));
    }

    private static Finding[] Checked(string source, string target) =>
        [.. NamesCheck.Of(new Rendering(source, Language.Of("zh"), target, Language.Of("en")))];

    private static (string, string?, Severity) Kind(Finding finding) => (finding.Check, finding.Target, finding.Severity);
}
