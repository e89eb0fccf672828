using System.Globalization;
using System.Xml;

namespace Summarizer.Writing.Exchange;

/// <summary>
/// A translation memory, TMX 1.4: a unit for each headline and paragraph that was translated, with the segments before and after it, what
/// the checks say of it, and where it comes from. <c>docs/exchange.md</c> names the properties.
/// </summary>
internal sealed class TmxDigestDocument(TextWriter output, Labels labels) : DigestDocument
{
    private readonly ExchangeXml xml = new(output, labels);
    private int sources;

    public override DigestWriter Begin(RunInfo run, Page page)
    {
        if (sources++ == 0)
            Open(LanguageTag.Regional(page.Articles.Count > 0 ? LanguageTag.Of(page.Articles[0]) : "zh-Hans"));
        return new TmxDigestWriter(xml, run, page, sources);
    }

    public override void Finish() => xml.Finish();

    // The source language of the first article: tools compare it with their project's. Each unit names its own beside it.
    private void Open(string language)
    {
        xml.Writer.WriteStartElement("tmx");
        xml.Writer.WriteAttributeString("version", "1.4");
        xml.Writer.WriteStartElement("header");
        foreach ((string name, string value) in new[]
        {
            ("creationtool", "summarize"), ("creationtoolversion", ProgramVersion.Text), ("segtype", "paragraph"), ("o-tmf", "summarize"),
            ("adminlang", "en"), ("srclang", language), ("datatype", "plaintext"),
        })
            xml.Writer.WriteAttributeString(name, value);
        xml.Writer.WriteEndElement();
        xml.Writer.WriteStartElement("body");
    }
}

/// <summary>The units of one source.</summary>
internal sealed class TmxDigestWriter(ExchangeXml xml, RunInfo run, Page page, int source) : DigestWriter
{
    private readonly string to = LanguageTag.Regional(LanguageTag.Of(run.Parameters.GetValueOrDefault("to", "en")));
    private int written;

    public override void WriteArticle(ArticleDigest digest)
    {
        written++;
        string from = LanguageTag.Regional(LanguageTag.Of(digest.Article));
        foreach (BilingualSegment segment in BilingualSegment.Of(digest).Where(s => s.Target is { Length: > 0 }))
            WriteUnit(digest, segment, from);
        xml.Writer.Flush();
    }

    public override void Finish() => xml.Writer.Flush();

    private void WriteUnit(ArticleDigest digest, BilingualSegment segment, string from)
    {
        XmlWriter writer = xml.Writer;
        writer.WriteStartElement("tu");
        writer.WriteAttributeString("tuid", $"s{source}a{written}-{segment.Id}");
        writer.WriteAttributeString("srclang", from);
        foreach (FindingMark mark in FindingMark.Of(segment.Target!, segment.Place, digest.Findings))
        {
            writer.WriteStartElement("note");
            ExchangeXml.WriteLanguage(writer, xml.Language);
            xml.Text(xml.Message(mark.Finding));
            writer.WriteEndElement();
        }
        Property("x-file", page.Source.Name);
        Property("x-article", digest.Article.Number.ToString(CultureInfo.InvariantCulture));
        Property(TmxProperties.Before, segment.Before);
        Property(TmxProperties.After, segment.After);
        Variant(from, segment.Source);
        Variant(to, segment.Target!);
        writer.WriteEndElement();
    }

    private void Property(string type, string? text)
    {
        if (text is null)
            return;
        xml.Writer.WriteStartElement("prop");
        xml.Writer.WriteAttributeString("type", type);
        xml.Text(text);
        xml.Writer.WriteEndElement();
    }

    private void Variant(string language, string text)
    {
        xml.Writer.WriteStartElement("tuv");
        ExchangeXml.WriteLanguage(xml.Writer, language);
        xml.Writer.WriteStartElement("seg");
        xml.Text(text);
        xml.Writer.WriteEndElement();
        xml.Writer.WriteEndElement();
    }
}

/// <summary>The properties of a unit by which a memory tells the context of its segment: the segment before it and the one after.</summary>
internal static class TmxProperties
{
    public const string Before = "x-context-pre", After = "x-context-post";
}
