using System.Xml;

namespace Summarizer.Writing.Exchange;

/// <summary>XML in UTF-8 that is written as it comes.</summary>
internal sealed class ExchangeXml
{
    private readonly TextWriter output;
    private readonly Labels labels;

    public ExchangeXml(TextWriter output, Labels labels)
    {
        (this.output, this.labels) = (output, labels);
        // The writer would name the encoding of whatever it writes to; results are UTF-8.
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        Writer = XmlWriter.Create(output, new XmlWriterSettings
        {
            OmitXmlDeclaration = true,
            Indent = true,
            IndentChars = " ",
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.None,
        });
    }

    public XmlWriter Writer { get; }

    /// <summary>The tag of messages.</summary>
    public string Language => LanguageTag.Regional(labels["HtmlLanguage"]);

    /// <summary>Writes foreign text; what XML may not hold is replaced, white space at its ends stays.</summary>
    public void Text(string text) => Writer.WriteString(LegalText.Of(text));

    /// <summary>What a check said, in one line.</summary>
    public string Message(Finding finding) =>
        labels.Format("FindingNote", labels[finding.Severity.ToString()], labels[$"Check.{finding.Check}"], finding.Message);

    public static void WriteLanguage(XmlWriter writer, string tag) => writer.WriteAttributeString("xml", "lang", null, tag);

    /// <summary>Closes what is open.</summary>
    public void Finish()
    {
        Writer.WriteEndDocument();
        Writer.Flush();
        output.Write('\n');
        output.Flush();
    }
}
