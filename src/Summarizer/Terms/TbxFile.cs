using System.Xml;
using System.Xml.Linq;

namespace Summarizer.Terms;

/// <summary>TBX, the exchange format of term bases, in the forms of 2008 (termEntry, langSet) and 2019 (conceptEntry, langSec).</summary>
internal static class TbxFile
{
    private const long MostCharacters = 64 << 20;

    public static IReadOnlyList<Term> Terms(string path)
    {
        List<Term> terms = [.. Load(path).Descendants().Where(e => e.Name.LocalName is "termEntry" or "conceptEntry").SelectMany(TermsOf)];
        return terms.Count > 0 ? terms : throw GlossaryException.NoTerms(path);
    }

    // A document type may stand there; nothing it names is fetched or expanded.
    private static XDocument Load(string path)
    {
        XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = MostCharacters };
        try
        {
            using XmlReader reader = XmlReader.Create(path, settings);
            return XDocument.Load(reader);
        }
        catch (XmlException e)
        {
            throw GlossaryException.NoXml(path, e);
        }
    }

    private static IEnumerable<Term> TermsOf(XElement entry)
    {
        ILookup<bool, XElement> languages = entry.Elements().Where(e => e.Name.LocalName is "langSet" or "langSec").ToLookup(IsChinese);
        XElement? target = languages[false].OrderByDescending(e => LanguageOf(e).StartsWith("en", StringComparison.OrdinalIgnoreCase)).FirstOrDefault();
        if (target is null)
            yield break;
        ILookup<Standing, string> forms = FormsOf(target).ToLookup(f => f.Standing, f => f.Text);
        string[] right = [.. forms[Standing.Preferred], .. forms[Standing.None], .. forms[Standing.Admitted]];
        foreach ((string source, _) in languages[true].SelectMany(FormsOf))
            if (right.Length > 0 || forms[Standing.Deprecated].Any())
                yield return new Term(source, right.FirstOrDefault(""), [.. right.Skip(1)], [.. forms[Standing.Deprecated]], TermKinds.Parse(Note(entry, "subjectField")), null);
    }

    private static IEnumerable<(string Text, Standing Standing)> FormsOf(XElement language) =>
        language.Descendants().Where(e => e.Name.LocalName == "term" && !string.IsNullOrWhiteSpace(e.Value)).Select(t => (t.Value.Trim(), StandingOf(t.Parent!)));

    private static Standing StandingOf(XElement section) => (Note(section, "administrativeStatus") + Note(section, "normativeAuthorization")) switch
    {
        var s when s.Contains("preferred", StringComparison.OrdinalIgnoreCase) => Standing.Preferred,
        var s when s.Contains("admitted", StringComparison.OrdinalIgnoreCase) => Standing.Admitted,
        var s when s.Contains("deprecated", StringComparison.OrdinalIgnoreCase) || s.Contains("superseded", StringComparison.OrdinalIgnoreCase) => Standing.Deprecated,
        _ => Standing.None,
    };

    // <termNote type="administrativeStatus"> or <min:administrativeStatus>; ntig nests the term one level deeper than its notes.
    private static string Note(XElement section, string name) =>
        (section.Name.LocalName == "termGrp" ? section.Parent! : section).Descendants()
            .FirstOrDefault(e => e.Name.LocalName == name || (string?)e.Attribute("type") == name)?.Value.Trim() ?? "";

    private static bool IsChinese(XElement language) => LanguageOf(language).StartsWith("zh", StringComparison.OrdinalIgnoreCase);

    private static string LanguageOf(XElement language) => (string?)language.Attribute(XNamespace.Xml + "lang") ?? "";

    private enum Standing { None, Preferred, Admitted, Deprecated }
}
