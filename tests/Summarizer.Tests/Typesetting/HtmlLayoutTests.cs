using Summarizer.Typesetting;

namespace Summarizer.Tests.Typesetting;

public sealed class HtmlLayoutTests
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="zh"><head><meta charset="gb2312"><title>云江二桥</title><style>p{color:red}</style><script>var 甲="乙";</script></head>
        <body><nav><a href="/">首页</a> <a href="/a">时政</a></nav>
        <h1 class="t">云江二桥<b>建成</b>通车</h1>
        <div>散落的文字<p>10月26日，<a href="https://example.org?a=1&amp;b=2">云江二桥</a>正式通车，全长<code>2.6</code>公里。<img src="a.png" alt="图"></p>又一段</div>
        <ul><li>北岸<ul><li>小项</li></ul></li><li>南岸 <em>新区</em></li></ul>
        <table><tr><th>项目</th><td>23.7亿元</td><td>12</td></tr></table>
        <pre>代码 不译</pre><p translate="no">不译</p><p>A &lt; B 与 甲<br>乙</p>
        </body></html>
        """;

    [Fact]
    public void Words_are_found_with_tags() => Assert.Equal(
        [
            "云江二桥", "<a1>首页</a1> <a2>时政</a2>", "云江二桥<g1>建成</g1>通车", "散落的文字", "10月26日，<a1>云江二桥</a1>正式通车，全长<x2/>公里。<x3/>", "又一段",
            "北岸", "小项", "南岸 <g1>新区</g1>", "项目", "23.7亿元", "A < B 与 甲<x1/>乙",
        ],
        Layouts.PageOf("a.html", Page).Units());

    [Fact]
    public void Other_words_stand_in_the_same_elements() => Snapshot.Matches(
        Layouts.PageOf("a.html", Page).Set(words => words switch
        {
            "云江二桥<g1>建成</g1>通车" => "Second Yunjiang Bridge <g1>Completed</g1>",
            _ when words.StartsWith("10月", StringComparison.Ordinal) => "The <x2/> km <a1>Second Yunjiang Bridge</a1> <opened> & \"works\".<x3/>",
            _ => words,
        }),
        "translated.html");

    [Fact]
    public void Both_languages_stand_one_below_the_other() =>
        Snapshot.Matches(Layouts.PageOf("a.html", Page).Set(words => words.Contains("<a1>云", StringComparison.Ordinal) ? "It <a1>opened</a1>.<x2/><x3/>" : "English", Shown.Both), "bilingual.html");
}
