using Summarizer.Generating;
using Summarizer.Recalling;
using Summarizer.Tests.Generating;
using Summarizer.Tests.Typesetting;

namespace Summarizer.Tests.Recalling;

public sealed class TranslationMemoryTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("summarize-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_text_with_the_same_neighbours_goes_before_a_later_one_without()
    {
        TranslationMemory memory = Memory(Unit("甲。", "In context.", "上。", "下。"), Unit("甲。", "Elsewhere.", "别处。", "下。"), Unit("甲。", "Last."));

        Assert.Equal((MemoryMatch.Context, "In context."), Found(memory, "甲。", "上。", "下。"));
        Assert.Equal((MemoryMatch.Exact, "Last."), Found(memory, "甲。", "上。", null));
        Assert.Null(memory.Find(new TaggedText("乙。"), null, null));
    }

    [Fact]
    public void The_first_text_of_a_file_has_nothing_above_it() =>
        Assert.Equal((MemoryMatch.Context, "First."), Found(Memory(Unit("甲。", "First.", "", "下。")), "甲。", null, "下。"));

    [Fact]
    public void Marks_within_a_text_are_those_of_the_file_it_is_used_in()
    {
        TranslationMemory memory = Memory("""<tu><tuv xml:lang="zh"><seg>全长<bpt i="1">**</bpt>2.6<ept i="1">**</ept>公里<ph x="2"/></seg></tuv><tuv xml:lang="en"><seg>It is <bpt i="1">**</bpt>2.6<ept i="1">**</ept> km<ph x="2"/></seg></tuv></tu>""");

        Assert.Equal("It is <a4>2.6</a4> km<x7/>", memory.Find(new TaggedText("全长<a4>2.6</a4>公里<x7/>"), null, null)!.Target.Text);
        Assert.Null(memory.Find(new TaggedText("全长2.6公里"), null, null));
        Assert.Null(memory.Find(new TaggedText("<g1>全长</g1>2.6公里<x2/>"), null, null));
    }

    [Theory]
    [InlineData("en", "en-GB", true)]
    [InlineData("en", "EN", true)]
    [InlineData("en", "fr", false)]
    [InlineData("zh-Hant", "zh-TW", true)]
    [InlineData("zh-Hant", "zh-CN", false)]
    public void The_language_decides_not_how_it_is_spelt(string to, string inFile, bool found)
    {
        string path = Write($"""<tmx version="1.4"><header srclang="ja-JP"/><body><tu><tuv xml:lang="JA"><seg>甲。</seg></tuv><tuv xml:lang="{inFile}"><seg>A.</seg></tuv></tu></body></tmx>""");

        if (found)
            Assert.Equal(1, TranslationMemory.Read([path], to).Count);
        else
            Assert.Throws<MemoryException>(() => TranslationMemory.Read([path], to));
    }

    [Theory]
    [InlineData("<tmx><body>", "no well-formed XML")]
    [InlineData("<xliff/>", "no translation memory")]
    [InlineData(null, "cannot be read")]
    public void A_file_that_is_none_is_named_with_what_to_do(string? text, string message)
    {
        string path = text is null ? Path.Combine(folder, "absent.tmx") : Write(text);

        MemoryException e = Assert.Throws<MemoryException>(() => TranslationMemory.Read([path], "en"));

        Assert.Contains(path, e.Message, StringComparison.Ordinal);
        Assert.Contains(message, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_memory_has_is_not_asked_for_and_checked_all_the_same()
    {
        ScriptedClient client = new(Pipelines.GoodAnswer);
        DigestOptions options = new([], [], "en") { Memory = Memory(Unit("通行更快", "Faster Crossing"), Unit("江城长江三桥11月8日通车，总投资90亿元。桥长3.8公里。", "The bridge opened on 8 November at a cost of 90 billion yuan. It is 3.8 km long.")) };

        ArticleDigest digest = Assert.Single(await Pipelines.DigestAsync(client, Articles.Bridge, options));

        Assert.Equal([MemoryMatch.Exact, MemoryMatch.Exact, null], digest.Translation.Select(t => t.Match));
        Assert.Equal("Faster Crossing", digest.Translation[1].Target);
        Assert.Equal(["¶0", "¶3"], client.Requests.Select(r => r.User[^2..]).Order());
        Finding wrong = Assert.Single(digest.Findings, f => f.Severity == Severity.Error);
        Assert.Equal(("figures", new Place(DigestPart.Translation, 0)), (wrong.Check, wrong.Place));
    }

    [Fact]
    public async Task A_heading_of_a_file_is_taken_from_the_memory_too()
    {
        ScriptedClient client = new(Pipelines.GoodAnswer);
        Page page = Layouts.PageOf("a.md", "# 云江二桥\n\n通车。\n");

        ArticleDigest digest = Assert.Single(await new DigestPipeline(Pipelines.Model(client), Pipelines.Prompts).AllAsync(
            page, new DigestOptions([], [], "en") { Memory = Memory(Unit("云江二桥", "Second Bridge"), Unit("通车。", "It opened.", "云江二桥", "")) }));

        Assert.Empty(client.Requests);
        Assert.Equal(("Second Bridge", MemoryMatch.Exact), (digest.TitleTranslation, digest.TitleMatch));
        Assert.Equal(MemoryMatch.Context, Assert.Single(digest.Translation).Match);
    }

    private static (MemoryMatch, string) Found(TranslationMemory memory, string source, string? before, string? after) =>
        memory.Find(new TaggedText(source), before, after) is { } found ? (found.Match, found.Target.Text) : throw new InvalidOperationException(source);

    private TranslationMemory Memory(params string[] units) =>
        TranslationMemory.Read([Write($"""<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="zh-CN"/><body>{string.Concat(units)}</body></tmx>""")], "en");

    private static string Unit(string source, string target, string? before = null, string? after = null) =>
        $"""<tu>{(before is null ? "" : $"<prop type=\"prev\">{before}</prop>")}{(after is null ? "" : $"<prop type=\"next\">{after}</prop>")}<tuv xml:lang="zh-CN"><seg>{source}</seg></tuv><tuv xml:lang="en-US"><seg>{target}</seg></tuv></tu>""";

    private string Write(string text)
    {
        string path = Path.Combine(folder, $"{Guid.NewGuid()}.tmx");
        File.WriteAllText(path, text);
        return path;
    }
}
