using System.Text.Json;

namespace Summarizer.Browser.Tests;

/// <summary>The page of digests in a browser: what lights what, by pointer, by touch and by keyboard, and how it looks where.</summary>
public sealed class DigestPageTests(Pages pages) : IClassFixture<Pages>
{
    [Fact]
    public async Task Pointing_at_one_thing_lights_the_other_both_ways()
    {
        JsonElement seen = await Browser.SeeAsync("pointing.mjs", pages.Bridge);

        Assert.Equal(["[3]云江二桥全长2.6公里，主跨580米，双向六车道，设计时速60公里，总投资23.7亿元。"], Texts(seen, "fact"));
        Assert.Contains("云江二桥全长2.6公里，总投资23.7亿元。[3]", Texts(seen, "sentence"));
        Assert.Contains("The bridge is 2.6 kilometers long and cost 2.37 billion yuan.[3]", Texts(seen, "sentence"));
        Assert.Equal(["86.4亿元"], Texts(seen, "figureOfTranslation"));
        Assert.Contains("8.64 billion yuan", Texts(seen, "figureOfSource"));
        Assert.Contains("23.7 billion yuan", Texts(seen, "note"));
        Assert.Contains("23.7亿元", Texts(seen, "note"));
        Assert.Contains("[8]今年前三季度，临川市完成交通固定资产投资86.4亿元，同比增长11.3%。", Texts(seen, "translatedSentence"));
        Assert.Empty(Texts(seen, "away"));
    }

    [Fact]
    public async Task The_keyboard_reaches_everything_in_order()
    {
        JsonElement seen = await Browser.SeeAsync("keyboard.mjs", pages.Bridge);

        Assert.Equal("Skip to the text", Text(seen, "first"));
        Assert.Equal("main", Text(seen, "skippedTo"));
        // One stop for each part, in the order of the page.
        Assert.Equal(["header", "Abstract", "Key facts (Chinese)", "Key facts (English)", "Source and translation"], Texts(seen, "stops").Take(5));
        Assert.Equal("[1]", Text(seen, "afterArrows"));
        Assert.Contains(Texts(seen, "litByFocus"), t => t.StartsWith("[1]临川晚报讯", StringComparison.Ordinal));
        Assert.Empty(Texts(seen, "afterEscape"));
        Assert.True(seen.GetProperty("outlineWidth").GetDouble() >= 2);
    }

    [Fact]
    public async Task A_phone_shows_all_of_it_and_a_tap_brings_up_the_source()
    {
        JsonElement seen = await Browser.SeeAsync("phone.mjs", pages.Bridge);

        Assert.All(seen.GetProperty("widths").EnumerateArray(), width => Assert.True(
            width.GetProperty("content").GetInt32() <= width.GetProperty("viewport").GetInt32(), $"scrolls sideways: {width}"));
        Assert.Contains(Texts(seen, "tapped"), t => t.StartsWith("[3]云江二桥全长", StringComparison.Ordinal));
        Assert.Contains("[3]云江二桥全长", Text(seen, "peek"), StringComparison.Ordinal);
        Assert.Empty(Texts(seen, "tappedAway"));
        Assert.True(seen.GetProperty("isStacked").GetBoolean());
    }

    [Fact]
    public async Task Nothing_is_asked_of_the_network_and_nothing_fails()
    {
        JsonElement seen = await Browser.SeeAsync("network.mjs", pages.Bridge);

        Assert.All(Texts(seen, "requests"), r => Assert.EndsWith("/bridge.html", r, StringComparison.Ordinal));
        Assert.Empty(Texts(seen, "errors"));
        Assert.True(seen.GetProperty("isReady").GetBoolean());
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("</style></script><img src=https://example.invalid/x onerror=alert(1)>")]
    public async Task What_a_text_says_never_runs(string text)
    {
        JsonElement seen = await Browser.SeeAsync("network.mjs", pages.Saying(text));

        Assert.All(Texts(seen, "requests"), r => Assert.EndsWith("/foreign.html", r, StringComparison.Ordinal));
        Assert.Empty(Texts(seen, "errors"));
        Assert.Empty(Texts(seen, "dialogs"));
    }

    [Fact]
    public async Task Dark_is_dark_and_every_text_can_be_read_in_both()
    {
        JsonElement seen = await Browser.SeeAsync("colours.mjs", pages.Bridge);

        Assert.True(seen.GetProperty("light").GetProperty("paper").GetDouble() > 0.8);
        Assert.True(seen.GetProperty("dark").GetProperty("paper").GetDouble() < 0.05);
        // WCAG 2 AA: 4.5 to 1.
        foreach (string scheme in (string[])["light", "dark"])
            Assert.All(seen.GetProperty(scheme).GetProperty("contrasts").EnumerateObject(), c => Assert.True(c.Value.GetDouble() >= 4.5, $"{scheme}: {c.Name} {c.Value}"));
    }

    [Fact]
    public async Task Paper_gets_the_text_and_none_of_the_tools()
    {
        JsonElement seen = await Browser.SeeAsync("print.mjs", pages.Bridge);

        Assert.Equal([false, false, false], [Shown(seen, "peek"), Shown(seen, "hint"), Shown(seen, "skip")]);
        Assert.Equal([true, true, true, true], [Shown(seen, "note"), Shown(seen, "terms"), Shown(seen, "run"), Shown(seen, "mark")]);
        Assert.Equal("rgb(255, 255, 255)", Text(seen, "paper"));
    }

    [Fact]
    public async Task A_screen_reader_finds_names_landmarks_headings_and_the_table()
    {
        JsonElement seen = await Browser.SeeAsync("accessible.mjs", pages.Bridge);

        Assert.Empty(Texts(seen, "unnamed"));
        Assert.Contains("main", Texts(seen, "roles"));
        Assert.Contains("article", Texts(seen, "roles"));
        Assert.Contains("table", Texts(seen, "roles"));
        Assert.Contains("columnheader", Texts(seen, "roles"));
        Assert.Contains("status", Texts(seen, "roles"));
        Assert.Equal([1, 2, 3], seen.GetProperty("headings").EnumerateArray().Select(h => h.GetInt32()).Distinct().Order());
        Assert.Contains(Texts(seen, "links"), l => l == "Sentence 3");
        Assert.Contains(Texts(seen, "links"), l => l.StartsWith("Finding 3: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_Chinese_reader_gets_Chinese_fonts_and_line_breaks()
    {
        JsonElement seen = await Browser.SeeAsync("typography.mjs", pages.BridgeInChinese);

        Assert.Equal("zh-Hans", Text(seen, "language"));
        Assert.Contains("Noto Sans CJK SC", Text(seen, "usedFont"), StringComparison.Ordinal);
        Assert.DoesNotContain("CJK", Text(seen, "englishFont"), StringComparison.Ordinal);
        Assert.Equal("strict", Text(seen, "lineBreak"));
        Assert.Empty(Texts(seen, "linesThatBeginWithPunctuation"));
    }

    [Fact]
    public void A_briefing_of_forty_articles_is_a_small_page() => Assert.InRange(new FileInfo(pages.Forty).Length, 100_000, 2_000_000);

    // How long it takes is printed, not judged: a test machine has other work.
    [Fact]
    public async Task A_briefing_of_forty_articles_answers_the_pointer()
    {
        JsonElement seen = await Browser.SeeAsync("large.mjs", pages.Forty);
        TestContext.Current.TestOutputHelper?.WriteLine(seen.ToString());

        Assert.Equal(40, seen.GetProperty("articles").GetInt32());
        Assert.True(seen.GetProperty("lit").GetInt32() > 0);
    }

    private static string[] Texts(JsonElement seen, string name) => [.. seen.GetProperty(name).EnumerateArray().Select(t => t.GetString()!)];

    private static string Text(JsonElement seen, string name) => seen.GetProperty(name).GetString()!;

    private static bool Shown(JsonElement seen, string name) => seen.GetProperty(name).GetBoolean();
}
