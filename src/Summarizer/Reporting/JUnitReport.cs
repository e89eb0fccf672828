using System.Globalization;
using System.Xml;
using Summarizer.Pairing;
using XmlText = Summarizer.Prompting.XmlText;

namespace Summarizer.Reporting;

/// <summary>JUnit's XML, which continuous integration shows: a test case a pair, its errors as failures.</summary>
internal static class JUnitReport
{
    public static void Write(IReadOnlyList<CheckedPair> pairs, TextWriter output)
    {
        using XmlWriter xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true, CloseOutput = false, NewLineChars = "\n" });
        xml.WriteStartElement("testsuites");
        foreach (IGrouping<string, CheckedPair> file in pairs.GroupBy(p => p.Pair.Place.File))
        {
            xml.WriteStartElement("testsuite");
            Attribute(xml, "name", file.Key);
            Attribute(xml, "tests", Number(file.Count()));
            Attribute(xml, "failures", Number(file.Count(p => !p.IsOk)));
            foreach (CheckedPair pair in file)
                Case(xml, pair);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.Flush();
        output.WriteLine();
    }

    private static void Case(XmlWriter xml, CheckedPair pair)
    {
        xml.WriteStartElement("testcase");
        Attribute(xml, "classname", pair.Pair.Place.File);
        Attribute(xml, "name", pair.Pair.Id);
        Attribute(xml, "line", Number(pair.Pair.Place.Line));
        foreach (Finding finding in pair.Findings.Where(f => f.Severity == Severity.Error))
        {
            xml.WriteStartElement("failure");
            Attribute(xml, "type", finding.Check);
            Attribute(xml, "message", finding.Message);
            xml.WriteEndElement();
        }
        string rest = string.Join('\n', pair.Findings.Where(f => f.Severity != Severity.Error).Select(f => $"{TextReport.Name(f.Severity)}: {f.Check}: {f.Message}"));
        if (rest.Length > 0)
            xml.WriteElementString("system-out", XmlText.WithLegalCharacters(rest));
        xml.WriteEndElement();
    }

    private static void Attribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, XmlText.WithLegalCharacters(value));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
