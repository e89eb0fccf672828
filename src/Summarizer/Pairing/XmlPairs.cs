using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Summarizer.Pairing;

/// <summary>Reads the units of a TMX or XLIFF file, version 1.2 or 2, without the marks inside their text.</summary>
internal static class XmlPairs
{
    // What a CAT tool keeps in the text of a segment, but is none of it.
    private static readonly string[] Marks = ["bpt", "ept", "ph", "it", "ut"];
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    /// <exception cref="PairException">The file is no XML.</exception>
    public static IEnumerable<TextPair> Read(string file, string text)
    {
        XDocument document;
        try
        {
            using XmlReader reader = XmlReader.Create(new StringReader(text), Safe);
            document = XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace);
        }
        catch (XmlException e)
        {
            throw new PairException(PairFault.NotXml, file, e.Message);
        }
        string sourceLanguage = document.Descendants().FirstOrDefault(e => e.Name.LocalName == "header")?.Attribute("srclang")?.Value ?? "";
        int number = 0;
        foreach (XElement unit in document.Descendants().Where(e => e.Name.LocalName is "tu" or "trans-unit" or "segment"))
        {
            number++;
            (XElement? source, XElement? target) = unit.Name.LocalName == "tu" ? Variants(unit, sourceLanguage) : (Child(unit, "source"), Child(unit, "target"));
            yield return new TextPair(Id(unit) ?? number.ToString(CultureInfo.InvariantCulture), new Place(file, ((IXmlLineInfo)unit).LineNumber), Plain(source), Plain(target));
        }
    }

    private static XElement? Child(XElement unit, string name) => unit.Elements().FirstOrDefault(e => e.Name.LocalName == name);

    private static (XElement?, XElement?) Variants(XElement unit, string sourceLanguage)
    {
        XElement[] variants = [.. unit.Elements().Where(e => e.Name.LocalName == "tuv")];
        XElement? source = Array.Find(variants, v => Language(v).StartsWith(sourceLanguage.Split('-')[0], StringComparison.OrdinalIgnoreCase)) ?? variants.FirstOrDefault();
        XElement? target = Array.Find(variants, v => v != source);
        return (source is null ? null : Child(source, "seg"), target is null ? null : Child(target, "seg"));
    }

    private static string Language(XElement variant) => (variant.Attribute(XNamespace.Xml + "lang") ?? variant.Attribute("lang"))?.Value ?? "";

    private static string? Id(XElement unit) => (unit.Attribute("tuid") ?? unit.Attribute("id") ?? unit.Parent?.Attribute("id"))?.Value;

    private static string Plain(XElement? element) => element is null ? ""
        : string.Concat(element.DescendantNodes().OfType<XText>().Where(t => !t.Ancestors().TakeWhile(a => a != element).Any(a => Marks.Contains(a.Name.LocalName))).Select(t => t.Value)).Trim();
}
