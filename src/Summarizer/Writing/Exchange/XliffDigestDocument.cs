namespace Summarizer.Writing.Exchange;

/// <summary>
/// XLIFF 2.1: a file for each source, a unit for each headline and paragraph, translated or still to be. What the checks say is a note,
/// and the words it is about are marked in the target with a reference to it.
/// </summary>
internal sealed class XliffDigestDocument(TextWriter output, Labels labels) : DigestDocument
{
    public const string Namespace = "urn:oasis:names:tc:xliff:document:2.0";

    private readonly ExchangeXml xml = new(output, labels);
    private int sources;

    public override DigestWriter Begin(RunInfo run, Page page)
    {
        if (sources++ == 0)
            Open(run, page);
        return new XliffDigestWriter(xml, page, sources);
    }

    public override void Finish() => xml.Finish();

    // The languages of the whole document are those of its first article: XLIFF has one pair for all its files.
    private void Open(RunInfo run, Page page)
    {
        string from = page.Articles.Count > 0 ? LanguageTag.Of(page.Articles[0]) : "zh-Hans";
        xml.Writer.WriteStartElement("xliff", Namespace);
        xml.Writer.WriteAttributeString("version", "2.1");
        xml.Writer.WriteAttributeString("srcLang", LanguageTag.Regional(from));
        xml.Writer.WriteAttributeString("trgLang", LanguageTag.Regional(LanguageTag.Of(run.Parameters.GetValueOrDefault("to", "en"))));
    }
}

/// <summary>The units of one source.</summary>
internal sealed class XliffDigestWriter : DigestWriter
{
    private readonly ExchangeXml xml;
    private readonly int source;
    private readonly string language;
    private int articles, units;

    public XliffDigestWriter(ExchangeXml xml, Page page, int source)
    {
        (this.xml, this.source) = (xml, source);
        language = page.Articles.Count > 0 ? page.Articles[0].Language : "zh";
        xml.Writer.WriteStartElement("file");
        xml.Writer.WriteAttributeString("id", $"f{source}");
        xml.Writer.WriteAttributeString("original", LegalText.Of(page.Source.Name));
    }

    public override void WriteArticle(ArticleDigest digest)
    {
        articles++;
        foreach (BilingualSegment segment in BilingualSegment.Of(digest))
        {
            units++;
            new XliffUnit(xml, digest, segment, $"a{articles}-{segment.Id}", digest.Article.Language == language ? null : digest.Article.Language).Write();
        }
        xml.Writer.Flush();
    }

    public override void Finish()
    {
        // A file without a unit is not allowed, and a page without articles has no text to offer.
        if (units == 0)
        {
            xml.Writer.WriteStartElement("unit");
            xml.Writer.WriteAttributeString("id", "none");
            xml.Writer.WriteAttributeString("translate", "no");
            xml.Writer.WriteStartElement("segment");
            xml.Writer.WriteElementString("source", "");
            xml.Writer.WriteEndElement();
            xml.Writer.WriteEndElement();
        }
        xml.Writer.WriteEndElement();
        xml.Writer.Flush();
    }
}
