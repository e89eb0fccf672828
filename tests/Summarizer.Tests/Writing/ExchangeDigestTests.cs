using System.Xml;
using System.Xml.Linq;
using Summarizer.Pairing;
using Summarizer.Recalling;
using Summarizer.Writing;

namespace Summarizer.Tests.Writing;

/// <summary>TMX and XLIFF: what their specifications ask for, and what comes back when they are read.</summary>
public sealed class ExchangeDigestTests
{
    private static readonly XNamespace Xliff = "urn:oasis:names:tc:xliff:document:2.0";
    private static readonly XName Language = XNamespace.Xml + "lang";

    [Fact]
    public void A_memory_is_written_as_the_snapshot_has_it() => Snapshot.Matches(Text(OutputFormat.Tmx, BridgeDigest.Of()), "bridge.tmx");

    [Fact]
    public void An_exchange_file_is_written_as_the_snapshot_has_it() => Snapshot.Matches(Text(OutputFormat.Xliff, BridgeDigest.Of()), "bridge.xliff");

    [Fact]
    public void A_memory_keeps_to_TMX_1_4()
    {
        XElement tmx = Xml(OutputFormat.Tmx, BridgeDigest.Of(), Digests.WithEverything, Digests.Extractive);
        XElement header = tmx.Element("header")!;
        XElement[] units = [.. tmx.Element("body")!.Elements()];

        Assert.Equal("1.4", tmx.Attribute("version")!.Value);
        Assert.All(["creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype"], name => Assert.NotEmpty(header.Attribute(name)!.Value));
        Assert.Contains(header.Attribute("segtype")!.Value, (string[])["block", "paragraph", "sentence", "phrase"]);
        Assert.NotEmpty(units);
        Assert.Equal(units.Length, units.Select(u => u.Attribute("tuid")!.Value).Distinct().Count());
        Assert.All(units, unit =>
        {
            Assert.Equal("tu", unit.Name);
            // Notes and properties first, then a variant for each language, each with one segment.
            Assert.Equal(["tuv", "tuv"], unit.Elements().SkipWhile(e => e.Name.LocalName is "note" or "prop").Select(e => e.Name.LocalName));
            XElement[] variants = [.. unit.Elements("tuv")];
            Assert.Equal(2, variants.Select(v => v.Attribute(Language)!.Value).Distinct().Count());
            Assert.Equal(unit.Attribute("srclang")!.Value, variants[0].Attribute(Language)!.Value);
            Assert.All(variants, v => Assert.NotEmpty(v.Elements("seg").Single().Value));
            Assert.All(unit.Elements("prop"), p => Assert.NotEmpty(p.Attribute("type")!.Value));
        });
    }

    [Fact]
    public void A_unit_of_a_memory_knows_the_segments_around_it()
    {
        XElement[] units = [.. Xml(OutputFormat.Tmx, BridgeDigest.Of()).Descendants("tu")];
        string Source(int index) => units[index].Descendants("seg").First().Value;
        string? Property(int index, string type) => units[index].Elements("prop").SingleOrDefault(p => p.Attribute("type")!.Value == type)?.Value;

        Assert.Null(Property(0, "x-context-pre"));
        Assert.Equal(Source(1), Property(0, "x-context-post"));
        Assert.Equal(Source(0), Property(1, "x-context-pre"));
        Assert.Null(Property(units.Length - 1, "x-context-post"));
    }

    [Fact]
    public void A_memory_gives_its_translations_back_with_their_context()
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, Text(OutputFormat.Tmx, BridgeDigest.Of()));
            ArticleDigest digest = BridgeDigest.Of().Articles[0];
            Recollection? found = TranslationMemory.Read([file], "en").Find(
                new TaggedText(TaggedText.Literal(digest.Translation[0].Source)), digest.Article.Title, digest.Translation[1].Source);

            Assert.Equal((MemoryMatch.Context, digest.Translation[0].Target), (found!.Match, found.Target.Plain));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void An_exchange_file_keeps_to_XLIFF_2_1()
    {
        XElement xliff = Xml(OutputFormat.Xliff, BridgeDigest.Of(), Digests.WithEverything, Digests.Extractive, Digests.WithEverything with { Articles = [] });
        XElement[] files = [.. xliff.Elements(Xliff + "file")], units = [.. xliff.Descendants(Xliff + "unit")];

        Assert.Equal(("2.1", "zh-CN", "en"), (xliff.Attribute("version")!.Value, xliff.Attribute("srcLang")!.Value, xliff.Attribute("trgLang")!.Value));
        Assert.Equal(4, files.Select(f => f.Attribute("id")!.Value).Distinct().Count());
        Assert.All(files, f => Assert.NotEmpty(f.Elements(Xliff + "unit")));
        Assert.All(files, f => Assert.Equal(f.Elements(Xliff + "unit").Count(), f.Elements(Xliff + "unit").Select(u => u.Attribute("id")!.Value).Distinct().Count()));
        Assert.All(units, unit =>
        {
            XElement segment = unit.Elements(Xliff + "segment").Single();
            XElement? target = segment.Element(Xliff + "target");
            Assert.Equal(Xliff + "source", segment.Elements().First().Name);
            Assert.True(target is null || segment.Attribute("state")!.Value == "translated");
            Assert.True(segment.Attribute("subState") is null || segment.Attribute("state") is not null);
            string[] notes = [.. unit.Elements(Xliff + "notes").Elements().Select(n => n.Attribute("id")!.Value)];
            Assert.Equal(notes.Distinct(), notes);
            // A mark's id is unique within its unit, and what it refers to is there.
            XElement[] marks = [.. unit.Descendants(Xliff + "mrk")];
            Assert.Equal(marks.Length, marks.Select(m => m.Attribute("id")!.Value).Distinct().Count());
            Assert.All(marks, m => Assert.Contains(m.Attribute("ref")!.Value["#n=".Length..], notes));
            Assert.All(unit.DescendantsAndSelf().Attributes("id"), id => XmlConvert.VerifyNMTOKEN(id.Value));
        });
    }

    [Fact]
    public void A_finding_marks_its_words_in_the_target_of_an_exchange_file()
    {
        XElement mark = Xml(OutputFormat.Xliff, BridgeDigest.Of()).Descendants(Xliff + "mrk").First();
        XElement unit = mark.Ancestors(Xliff + "unit").Single();

        Assert.Equal("23.7 billion yuan", mark.Value);
        Assert.Equal("summarize:error", unit.Element(Xliff + "segment")!.Attribute("subState")!.Value);
        Assert.Contains("2.37 billion yuan", unit.Descendants(Xliff + "note").Single().Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OutputFormat.Tmx)]
    [InlineData(OutputFormat.Xliff)]
    public void What_is_written_is_read_back_as_it_was(OutputFormat format)
    {
        TranslatedParagraph[] written = [.. BridgeDigest.Of().Articles[0].Translation];
        TextPair[] read = [.. XmlPairs.Read("bridge.xml", Text(format, BridgeDigest.Of()))];

        Assert.Equal(written.Select(p => (p.Source, p.Target)), read.Skip(1).Select(p => (p.Source!, p.Target!)));
    }

    [Theory]
    [InlineData(OutputFormat.Tmx, "<script>alert(1)</script> ]]> & &amp; \" '")]
    [InlineData(OutputFormat.Xliff, "<script>alert(1)</script> ]]> & &amp; \" '")]
    [InlineData(OutputFormat.Tmx, "a\u0000b\u0007c\u001B[31m \uD800 \uFFFE \u0085 \r\n\t end")]
    [InlineData(OutputFormat.Xliff, "a\u0000b\u0007c\u001B[31m \uD800 \uFFFE \u0085 \r\n\t end")]
    public void Foreign_text_is_only_text(OutputFormat format, string text)
    {
        TextPair[] read = [.. XmlPairs.Read("x.xml", Text(format, Digests.Saying(text)))];

        Assert.Equal([LegalText.Of(text), LegalText.Of(text)], read.Select(p => p.Source));
        Assert.Equal($"“{LegalText.Of(text)}”", read[1].Target);
    }

    [Fact]
    public void Articles_without_a_translation_are_units_to_translate_and_no_memory()
    {
        Assert.Empty(Xml(OutputFormat.Tmx, Digests.Extractive).Descendants("tu"));
        Assert.All(Xml(OutputFormat.Xliff, Digests.Extractive).Descendants(Xliff + "segment"), s =>
        {
            Assert.Equal("initial", s.Attribute("state")!.Value);
            Assert.Null(s.Element(Xliff + "target"));
        });
    }

    private static XElement Xml(OutputFormat format, params Digest[] digests) => XDocument.Parse(Text(format, digests), LoadOptions.PreserveWhitespace).Root!;

    private static string Text(OutputFormat format, params Digest[] digests)
    {
        StringWriter output = new() { NewLine = "\n" };
        DigestWriter.Write(digests, DigestDocument.Create(format, output, new WriteOptions("en")));
        return output.ToString();
    }
}
