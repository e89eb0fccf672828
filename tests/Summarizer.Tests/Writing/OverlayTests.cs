using AngleSharp.Html.Parser;
using CsCheck;
using Summarizer.Writing.Html;

namespace Summarizer.Tests.Writing;

/// <summary>Elements over stretches of a text that lie in, beside and across one another.</summary>
public sealed class OverlayTests
{
    private static readonly Gen<Overlay> SomeOverlay = Gen.Select(Gen.Int[0, 12], Gen.Int[0, 12], Gen.Char['a', 'e'])
        .Select((one, other, name) => Made(Math.Min(one, other), Math.Max(one, other), name.ToString()));

    [Fact]
    public void One_within_another_is_inside_it() =>
        Assert.Equal("01<a>2<b>34</b>5</a>6", Overlay.Apply("0123456", [Made(3, 5, "b"), Made(2, 6, "a")]).Html);

    [Fact]
    public void One_that_crosses_an_end_is_cut_in_two_there() =>
        Assert.Equal("0<a>12<b part=begin>3</b></a><b part=end>4</b>5", Overlay.Apply("012345", [Made(1, 4, "a"), Made(3, 5, "b")]).Html);

    [Fact]
    public void Of_two_that_are_the_same_the_first_is_outside() =>
        Assert.Equal("<a><b>01</b></a>", Overlay.Apply("01", [Made(0, 2, "a"), Made(0, 2, "b")]).Html);

    [Fact]
    public void Whatever_lies_on_a_text_the_text_stays_what_it_is() =>
        SomeOverlay.Array[0, 8].Sample(overlays =>
        {
            const string Text = "ab<&>\"c一二三d'";
            string html = Overlay.Apply(Text, overlays).Html;
            return new HtmlParser().ParseDocument($"<p>{html}</p>").QuerySelector("p")!.TextContent == Text;
        });

    private static Overlay Made(int start, int end, string name) => new(start, end, (inner, part) => (part.IsFirst, part.IsLast) switch
    {
        (true, true) => Element(name, "", inner),
        (true, false) => Element(name, " part=begin", inner),
        (false, true) => Element(name, " part=end", inner),
        _ => Element(name, " part=middle", inner),
    });

    private static Markup Element(string name, string attribute, Markup inner) => (name, attribute) switch
    {
        ("a", "") => Markup.Of($"<a>{inner}</a>"),
        ("b", "") => Markup.Of($"<b>{inner}</b>"),
        ("b", " part=begin") => Markup.Of($"<b part=begin>{inner}</b>"),
        ("b", " part=end") => Markup.Of($"<b part=end>{inner}</b>"),
        _ => Markup.Of($"<i>{inner}</i>"),
    };
}
