using Summarizer.Naming;

namespace Summarizer.Tests.Naming;

public sealed class PersonFinderTests
{
    [Theory]
    [InlineData("副省长唐以宁出席并讲话。", "唐以宁")]
    [InlineData("临川日报讯（记者顾思远、罗小满）", "顾思远 罗小满")]
    [InlineData("（记者 顾思远 通讯员 罗小满）", "顾思远 罗小满")]
    [InlineData("郑知远强调，要把弦绷得更紧。", "郑知远")]
    [InlineData("“明年动工。”沈若谷说。", "沈若谷")]
    [InlineData("市长王强调研秋收。", "王强")]
    [InlineData("县长王强强调，要早动手。", "王强")]
    [InlineData("村民李明说，路好走了。", "李明")]
    [InlineData("董事长欧阳正华表示，", "欧阳正华")]
    [InlineData("市长于成在会上说，", "于成")]
    [InlineData("中国工程院院士、教授陈素兰介绍，", "陈素兰")]
    public void A_name_is_known_by_its_title_or_its_verb(string text, string names) =>
        Assert.Equal(names.Split(' '), PersonFinder.Find(text).Select(m => m.Name));

    [Theory]
    [InlineData("记者从市应急管理局了解到，")]
    [InlineData("双方表示，要加强合作。")]
    [InlineData("法方表示反对。")]
    [InlineData("白宫说，")]
    [InlineData("江苏提出，")]
    [InlineData("有关部门负责人表示，")]
    [InlineData("记者在现场看到，")]
    [InlineData("会议指出，报告认为，")]
    [InlineData("采购经理人指数公布。")]
    [InlineData("书记高度重视，主任全程参与。")]
    [InlineData("记者应邀采访。")]
    [InlineData("成都说，武汉表示，")]
    public void What_only_looks_like_a_name_is_none(string text) => Assert.Empty(PersonFinder.Find(text));
}
