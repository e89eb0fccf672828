using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Summarizer.Recalling;

/// <summary>Reads the units of a TMX file, with their inline marks as tags and their neighbours where the file names them.</summary>
internal static class TmxFile
{
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    // What OmegaT, Okapi and this program call the texts above and below.
    private static readonly string[] BeforeNames = ["prev", "x-previous-source-text", "x-context-pre"];
    private static readonly string[] AfterNames = ["next", "x-next-source-text", "x-context-post"];

    /// <exception cref="MemoryException">The file cannot be read, is no TMX, or holds no unit with a translation into the language.</exception>
    public static IReadOnlyList<MemoryUnit> Read(string path, string to)
    {
        XElement root = Load(path);
        if (root.Name.LocalName != "tmx")
            throw MemoryException.NotTmx(path, root.Name.LocalName);
        string from = root.Descendants().FirstOrDefault(e => e.Name.LocalName == "header")?.Attribute("srclang")?.Value is { } named && named != "*all*" ? named : "zh";
        XElement[] units = [.. root.Descendants().Where(e => e.Name.LocalName == "tu")];
        MemoryUnit[] read = [.. units.Select(u => Unit(u, u.Attribute("srclang")?.Value ?? from, to)).OfType<MemoryUnit>()];
        return read.Length > 0 || units.Length == 0 ? read : throw MemoryException.OtherLanguages(path, to);
    }

    private static XElement Load(string path)
    {
        try
        {
            using XmlReader reader = XmlReader.Create(path, Safe);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
        }
        catch (XmlException e)
        {
            throw MemoryException.NotXml(path, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw MemoryException.Unreadable(path, e);
        }
    }

    private static MemoryUnit? Unit(XElement unit, string from, string to)
    {
        XElement[] variants = [.. unit.Elements().Where(e => e.Name.LocalName == "tuv")];
        if (Variant(variants, from) is not { } source || Variant(variants, to) is not { } target || source == target)
            return null;
        return new MemoryUnit(Tagged(source), Tagged(target), Property(unit, BeforeNames), Property(unit, AfterNames));
    }

    // zh is any Chinese, and so is zh-CN where zh-Hans is asked for; zh-Hant is another.
    private static XElement? Variant(XElement[] variants, string language) =>
        Array.Find(variants, v => Code(v).Equals(language, StringComparison.OrdinalIgnoreCase))
        ?? Array.Find(variants, v => Primary(Code(v)).Equals(Primary(language), StringComparison.OrdinalIgnoreCase) && IsTraditional(Code(v)) == IsTraditional(language));

    private static string Code(XElement variant) => (variant.Attribute(XNamespace.Xml + "lang") ?? variant.Attribute("lang"))?.Value ?? "";

    private static string Primary(string code) => code.Split('-', '_')[0];

    private static bool IsTraditional(string code) => code.Split('-', '_').Skip(1).Any(p => p.ToUpperInvariant() is "HANT" or "TW" or "HK" or "MO");

    private static string? Property(XElement unit, string[] names) =>
        unit.Descendants().FirstOrDefault(e => e.Name.LocalName == "prop" && names.Contains(e.Attribute("type")?.Value))?.Value;

    private static TaggedText Tagged(XElement variant)
    {
        StringBuilder text = new();
        Add(text, variant.Elements().FirstOrDefault(e => e.Name.LocalName == "seg"));
        return new TaggedText(text.ToString());
    }

    private static void Add(StringBuilder text, XElement? element)
    {
        foreach (XNode node in element?.Nodes() ?? [])
        {
            if (node is XText words)
                text.Append(TaggedText.Literal(words.Value));
            else if (node is XElement inline)
                AddInline(text, inline);
        }
    }

    private static void AddInline(StringBuilder text, XElement inline)
    {
        string number = (inline.Attribute("i") ?? inline.Attribute("x"))?.Value is { } given && int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out int n)
            ? n.ToString(CultureInfo.InvariantCulture) : "0";
        switch (inline.Name.LocalName)
        {
            case "bpt": text.Append(CultureInfo.InvariantCulture, $"<g{number}>"); break;
            case "ept": text.Append(CultureInfo.InvariantCulture, $"</g{number}>"); break;
            case "ph" or "it" or "ut": text.Append(CultureInfo.InvariantCulture, $"<x{number}/>"); break;
            default: Add(text, inline); break;
        }
    }
}
