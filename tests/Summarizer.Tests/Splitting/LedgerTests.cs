using CsCheck;
using Summarizer.Splitting;

namespace Summarizer.Tests.Splitting;

public sealed class LedgerTests
{
    internal static readonly string[] Lines =
    [
        "盛会强调", "## 大桥通车", "# 临川日报", "**大桥通车**", "(上接第1版)", "(上接第1版《大桥通车了》)", "大桥通车(上接第1版)", "大桥通车。(下转第4版)", "本报讯(记者 甲乙)11月8日,大桥通车。", "记者 甲乙 通讯员 丙丁",
        "第4版", "大桥总投资3.8亿元,建设历时三年,全长二千六百米,主跨五百八", "十米。", "", "", "\r", "大桥通车现场。(记者 甲乙 摄)", "“好!”他说。", "A bridge opened on Monday. It cost 3 bil-", "lion yuan.",
        "①", "———", "𠮷野", "简讯", "● 第一条消息说大桥通车。", "■【大桥】第二条消息说大桥通车了很久。", "　　缩进的一段话到此结束。", "沄 州 日 报", "１９９３年软\u00AD连字符与零宽\u200B空格,都在这里。", "![](a.png)", "[链接](http://x)", "\u0007", "*斜体*",
    ];

    [Fact]
    public void A_page_of_any_lines_is_rebuilt_from_its_parts() =>
        Gen.OneOf(Lines.Select(Gen.Const).ToArray()).Array[0, 25].Sample(lines => Check(string.Join('\n', lines)), iter: 2000);

    [Fact]
    public void A_page_of_any_characters_is_rebuilt_from_its_parts() =>
        Gen.OneOf(Gen.Char["大桥，。（）“”3.亿 \n\t\u3000#*[]()-—■●【】版上接第下转a"], Gen.Char).Array[0, 200]
            .Sample(characters => Check(string.Concat(characters).Replace("\uFFFE", "", StringComparison.Ordinal)), iter: 2000);

    [Fact]
    public void The_ledger_counts_what_articles_use()
    {
        Page page = PageSplitter.Split(new SourceDocument("p.txt", "utf-8", "第4版\n\n## 大桥通车\n\n本报讯(记者 甲)大桥通车。\n"));

        Assert.Equal(("第4版".Length, "## 大桥通车".Length + "本报讯(记者 甲)大桥通车。".Length), (page.Ledger.Written - page.Ledger.InArticles, page.Ledger.InArticles));
    }

    [Fact]
    public void What_breaks_off_is_flagged_and_nothing_is_invented()
    {
        Article article = Assert.Single(PageSplitter.Split(new SourceDocument("p.txt", "utf-8", "## 大桥通车\n\n本报讯(记者 甲)大桥通车。\n\n大桥建设历时三年，全长二千六百米，主跨五百八\n")).Articles);

        Assert.Equal([false, true], article.Paragraphs.Select(p => p.IsCutOff));
    }

    // Unpaired surrogates are no text that any file decodes to.
    private static void Check(string text)
    {
        string decoded = string.Concat(text.EnumerateRunes());
        Ledgers.Check(PageSplitter.Split(new SourceDocument("p.txt", "utf-8", decoded)));
        Ledgers.Check(PageSplitter.AsOneArticle(new SourceDocument("p.txt", "utf-8", decoded)));
    }
}
