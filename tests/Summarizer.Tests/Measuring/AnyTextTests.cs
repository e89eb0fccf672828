using Summarizer.Checking;
using Summarizer.Measuring;

namespace Summarizer.Tests.Measuring;

/// <summary>Texts of the words that figures are made of, in any order and cut off anywhere: read and compared, never thrown at.</summary>
public sealed class AnyTextTests
{
    private const int Texts = 20_000, Longest = 14;

    private static readonly string[] Chinese =
        [.. "0 1 2 9 10 12 28 100 1999 2024 ０ ． . , : ： - / % 一 二 两 三 四 五 六 七 八 九 十 百 千 万 亿 兆 零 〇 廿 壹 伍 拾 几 数 多 余 来 半 双 翻 番 倍 第 首 前 后 上 下 周 星 期 正 腊 月 日 号 年 时 点 分 秒 刻 钟 初 底 旬 季 度 个 名 强 元 块 角 毛 吨 斤 每 比 成 折 之 近 超 过 破 逾 不 得 未 足 至 到 约 以 内 民 国 公 元 岁 出 头 开 外 “ ” 、 ， 。 升 降 强 瓦 米".Split(' ')];
    private static readonly string[] English =
        [.. "0|1|2|9|12|15|100|1999|2024|3-2|4:05|.12|:36|,|.|%|-|/|'s|s|$|US$|°C|st|th|Q|H|1H|FY21|a |an |one |two |ten |half |third |fifth |quarter |first |second |twenty|-one |sixties |hundred |thousand |million |dozen |dozens |of |and |in |out |every |per |to |past |the |his |early |late |mid-|end of |January |May |Monday |noon |midnight |a.m.|p.m. |o'clock |year|years |months |hour |hours |minutes |seconds | old|percent|percentage points.|tonnes|yuan|degrees |below zero|minus |more than |at least |no less than |XVII |II|BC|AD |decade |century | and a half".Split('|')];

    [Fact]
    public void Any_text_is_read_and_compared()
    {
        Random random = new(20231109);
        for (int i = 0; i < Texts; i++)
        {
            string source = Text(random, Chinese), target = Text(random, English);
            foreach ((string text, Language language) in ((string, Language)[])[(source, Language.Of("zh")), (target, Language.Of("en"))])
                foreach (Quantity quantity in QuantityReader.Read(text, language))
                    Assert.True(quantity.Start >= 0 && quantity.Start < quantity.End && quantity.End <= text.Length && EnglishRendering.Of(quantity) is not null, text);
            Assert.NotNull(Checks.OfTranslation(new Rendering(source, Language.Of("zh"), target, Language.Of("en"))));
        }
    }

    private static string Text(Random random, string[] words) => string.Concat(Enumerable.Range(0, random.Next(1, Longest)).Select(_ => words[random.Next(words.Length)]));
}
