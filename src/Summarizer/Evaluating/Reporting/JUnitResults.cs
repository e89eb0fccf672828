using System.Globalization;
using System.Xml;
using XmlText = Summarizer.Prompting.XmlText;

namespace Summarizer.Evaluating.Reporting;

/// <summary>JUnit's XML, which continuous integration shows: a test case a case.</summary>
internal static class JUnitResults
{
    public static void Write(EvaluationResult result, TextWriter output)
    {
        using XmlWriter xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true, CloseOutput = false, NewLineChars = "\n" });
        xml.WriteStartElement("testsuites");
        foreach (Contestant contestant in result.Contestants)
            foreach (SuiteResult suite in contestant.Suites)
                WriteSuite(xml, contestant, suite);
        xml.WriteEndElement();
        xml.Flush();
        output.WriteLine();
    }

    private static void WriteSuite(XmlWriter xml, Contestant contestant, SuiteResult suite)
    {
        xml.WriteStartElement("testsuite");
        Attribute(xml, "name", $"{suite.Name} · {contestant.Title}");
        Attribute(xml, "tests", Number(suite.Cases.Count));
        Attribute(xml, "failures", Number(suite.Cases.Count(c => c.Status == CaseStatus.Failed)));
        Attribute(xml, "errors", Number(suite.Cases.Count(c => c.Status == CaseStatus.NotAsked)));
        xml.WriteStartElement("properties");
        foreach ((string name, string value) in new[] { ("model", contestant.Model.Name), ("sha256", contestant.Model.Sha256 ?? ""), ("prompts", contestant.Prompts), ("mode", contestant.Mode) })
        {
            xml.WriteStartElement("property");
            Attribute(xml, "name", name);
            Attribute(xml, "value", value);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        foreach (CaseResult @case in suite.Cases)
            WriteCase(xml, suite, @case);
        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, SuiteResult suite, CaseResult @case)
    {
        xml.WriteStartElement("testcase");
        Attribute(xml, "classname", suite.Name);
        Attribute(xml, "name", @case.Id);
        Attribute(xml, "file", suite.File);
        Attribute(xml, "line", Number(@case.Line));
        Attribute(xml, "time", (@case.Answers.Sum(a => a.Milliseconds ?? 0) / 1000).ToString("0.000", CultureInfo.InvariantCulture));
        if (@case.Error is { } error)
            Element(xml, "error", error, "");
        string[] failed = [.. @case.Answers.SelectMany((a, i) => a.Assertions.Where(r => !r.Holds).Select(r => $"#{i + 1} {r.Shown}: {r.Message}"))];
        if (@case.Status == CaseStatus.Failed)
            Element(xml, "failure", failed[0], string.Join('\n', failed.Concat(@case.Answers.Select((a, i) => $"#{i + 1} {a.Raw}"))));
        else if (failed.Length > 0)
            xml.WriteElementString("system-out", XmlText.WithLegalCharacters(string.Join('\n', failed)));
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string message, string text)
    {
        xml.WriteStartElement(name);
        Attribute(xml, "message", message);
        xml.WriteString(XmlText.WithLegalCharacters(text));
        xml.WriteEndElement();
    }

    private static void Attribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, XmlText.WithLegalCharacters(value));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
