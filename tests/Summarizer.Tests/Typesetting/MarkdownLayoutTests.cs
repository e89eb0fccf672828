using Summarizer.Typesetting;

namespace Summarizer.Tests.Typesetting;

public sealed class MarkdownLayoutTests
{
    private const string Page = """
        ---
        title: 云江
        ---

        # 云江二桥**建成**通车

        10月26日上午，[云江二桥](https://example.org/bridge "桥")正式通车，
        全长`2.6`公里。

        > 副市长说：“缩短到8分钟。”
        >
        > - 北岸
        > - 南岸 *新区*

        1. 第一项
           还是第一项
        2. 第二项![图](a.png)

        | 项目 | 数量 |
        |------|-----:|
        | 投资 | 23.7亿元 |
        | 12 | 34 |

        ```
        代码 不译
        ```

        - [ ] 待办
        - [x] 完成\*的\*事

        脚注[^1]在此。<br>换行

        [^1]: 注文。

        """;

    [Fact]
    public void Words_are_found_with_tags_and_everything_else_is_left() => Assert.Equal(
        [
            "云江二桥<g1>建成</g1>通车", "10月26日上午，<a1>云江二桥</a1>正式通车，全长<x3/>公里。", "副市长说：“缩短到8分钟。”", "北岸", "南岸 <g1>新区</g1>",
            "第一项还是第一项", "第二项<a1>图</a1>", "项目", "数量", "投资", "23.7亿元", "待办", "完成*的*事", "脚注<x1/>在此。<x2/>换行", "注文。",
        ],
        Layouts.PageOf("a.md", Page).Units());

    [Fact]
    public void The_same_words_give_the_same_file_but_for_its_wrapped_lines() => Assert.Equal(
        Page.Replace("通车，\n", "通车，", StringComparison.Ordinal).Replace("第一项\n   还", "第一项还", StringComparison.Ordinal),
        Layouts.PageOf("a.md", Page).Set(words => words));

    [Fact]
    public void Other_words_stand_between_the_marks_of_the_file() => Snapshot.Matches(
        Layouts.PageOf("a.md", Page).Set(words => words switch
        {
            "云江二桥<g1>建成</g1>通车" => "Second Yunjiang Bridge <g1>Completed</g1>",
            "23.7亿元" => "2.37 billion | yuan",
            "北岸" => "1. North *bank*",
            _ when words.StartsWith("10月", StringComparison.Ordinal) => "The <x3/> km <a1>Second Yunjiang Bridge</a1> opened on 26 October.",
            _ => words,
        }),
        "translated.md");

    [Fact]
    public void Both_languages_stand_one_below_the_other() =>
        Snapshot.Matches(Layouts.PageOf("a.md", Page).Set(words => words.Length > 12 ? "English of it." : "English", Shown.Both), "bilingual.md");

    [Fact]
    public void What_was_not_translated_stays() => Assert.Equal("# 甲乙\n\nB\n", Layouts.PageOf("a.md", "# 甲乙\n\n丙丁。\n").Set(words => words == "甲乙" ? null : "B"));

    [Theory]
    [InlineData("甲\r\n\r\n乙\r\n", "X\r\n\r\nX\r\n")]
    [InlineData("**甲**：乙", "X")]
    [InlineData("![](a.png)\n", "![](a.png)\n")]
    [InlineData("甲  \n乙\n", "X\n")]
    public void Odd_files_come_back(string text, string expected) => Assert.Equal(expected, Layouts.PageOf("a.md", text).Set(_ => "X"));
}
