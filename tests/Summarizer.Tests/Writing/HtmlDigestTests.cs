using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Summarizer.Writing;

namespace Summarizer.Tests.Writing;

public sealed class HtmlDigestTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void A_digest_is_a_page_to_hand_on(string labels) => Snapshot.Matches(WithoutAssets(Html(labels, BridgeDigest.Of())), $"bridge.{labels}.html");

    [Fact]
    public void Everything_that_leads_somewhere_arrives()
    {
        IDocument page = Parsed(Html("en", BridgeDigest.Of(), Digests.WithEverything, Digests.Extractive));
        string[] ids = [.. page.QuerySelectorAll("[id]").Select(e => e.Id!)];

        Assert.Equal(ids.Distinct(), ids);
        Assert.NotEmpty(page.QuerySelectorAll("a"));
        Assert.All(page.QuerySelectorAll("a"), a => Assert.Contains(a.GetAttribute("href")![1..], ids));
        HashSet<string> at = [.. Keys(page, "data-at")];
        Assert.All(Keys(page, "data-of"), key => Assert.Contains(key, at));
    }

    [Fact]
    public void A_figure_stands_beside_the_figure_it_translates()
    {
        IDocument page = Parsed(Html("en", BridgeDigest.Of()));
        IElement investment = page.QuerySelectorAll("td a.figure").Single(a => a.TextContent == "8.64 billion yuan");

        Assert.Equal("86.4亿元", page.QuerySelector($"[data-at='{investment.GetAttribute("data-of")}']")!.TextContent);
    }

    [Fact]
    public void A_finding_marks_the_words_of_both_sides_and_tells_below_them()
    {
        IDocument page = Parsed(Html("en", BridgeDigest.Of()));
        IElement[] marks = [.. page.QuerySelectorAll("mark.error")];
        IElement note = page.QuerySelector(".note.error")!;

        Assert.Equal(["23.7亿元", "23.7 billion yuan"], marks.Select(m => m.TextContent).Take(2));
        Assert.Equal(marks[0].GetAttribute("data-at"), note.GetAttribute("data-of"));
        Assert.Contains("2.37 billion yuan", note.TextContent, StringComparison.Ordinal);
        Assert.Equal("td", note.ParentElement!.LocalName);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("</style><img src=x onerror=alert(1)>")]
    [InlineData("]]> & &amp; \" ' --> {{style}} {{body}}")]
    [InlineData("a\u0000b\u0007c\u001B[31m \uD800 \uFFFE")]
    [InlineData("\u202Eright to left")]
    public void Foreign_text_is_only_text(string text)
    {
        string html = Html("en", Digests.Saying(text));
        IDocument page = Parsed(html);

        Assert.Equal(["style", "script"], page.QuerySelectorAll("style, script").Select(e => e.LocalName));
        Assert.Empty(page.QuerySelectorAll("img"));
        Assert.DoesNotMatch(@"[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF]", html);
        string legal = LegalText.Of(text);
        Assert.All(["h1", "h2 span", ".headline", ".statement", ".sentence", "td .translated", ".note", "q", "dd"], part =>
            Assert.Contains(page.QuerySelectorAll(part), e => e.TextContent.Contains(legal, StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_is_let_run_or_loaded_but_the_page_s_own()
    {
        string html = Html("en", BridgeDigest.Of());
        IDocument page = Parsed(html);

        string policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[style], [src], link, [onclick], iframe, object"));
        Assert.DoesNotContain("http://", html, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", html, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_run_of_text_says_its_language()
    {
        IDocument page = Parsed(Html("en", BridgeDigest.Of()));

        foreach (INode text in page.Body!.Descendants<IText>().Where(t => t.TextContent.Any(c => c is >= '\u4E00' and < '\uA000')))
            Assert.Equal("zh-Hans", text.ParentElement!.Closest("[lang]")!.GetAttribute("lang"));
    }

    private static string Html(string labels, params Digest[] digests)
    {
        StringWriter output = new() { NewLine = "\n" };
        DigestWriter.Write(digests, DigestDocument.Create(OutputFormat.Html, output, new WriteOptions(labels)));
        return output.ToString();
    }

    private static IDocument Parsed(string html) => new HtmlParser().ParseDocument(html);

    private static IEnumerable<string> Keys(IDocument page, string attribute) =>
        page.QuerySelectorAll($"[{attribute}]").SelectMany(e => e.GetAttribute(attribute)!.Split(' '));

    // The style sheets and the script are reviewed where they lie.
    private static string WithoutAssets(string html) =>
        Regex.Replace(Regex.Replace(html, "<(style|script)>.*?</\\1>", "<$1>…</$1>", RegexOptions.Singleline), "'sha256-[^']+'", "'sha256-…'");
}
