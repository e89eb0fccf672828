using System.Globalization;
using System.Xml;

namespace Summarizer.Writing.Exchange;

/// <summary>One unit: its notes, its source, and its target with the words that notes are about.</summary>
/// <param name="otherLanguage">The source's language where it is not the document's.</param>
internal sealed class XliffUnit(ExchangeXml xml, ArticleDigest digest, BilingualSegment segment, string id, string? otherLanguage)
{
    private readonly XmlWriter writer = xml.Writer;
    private readonly IReadOnlyList<FindingMark> marks = segment.Target is { } target ? FindingMark.Of(target, segment.Place, digest.Findings) : [];

    public void Write()
    {
        writer.WriteStartElement("unit");
        writer.WriteAttributeString("id", id);
        writer.WriteAttributeString("name", string.Create(CultureInfo.InvariantCulture, $"{digest.Article.Number} {segment.Id}"));
        Notes();
        writer.WriteStartElement("segment");
        writer.WriteAttributeString("id", "s1");
        writer.WriteAttributeString("state", segment.Target is null ? "initial" : "translated");
        if (marks.Count > 0)
            writer.WriteAttributeString("subState", $"summarize:{JsonNames.Of(marks.Max(m => m.Finding.Severity))}");
        Content("source", () => xml.Text(segment.Source));
        if (segment.Target is { } target)
            Content("target", () => Target(target));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private void Notes()
    {
        if (marks.Count == 0 && otherLanguage is null)
            return;
        writer.WriteStartElement("notes");
        if (otherLanguage is not null)
            Note("language", "language", 1, "source", otherLanguage);
        foreach (FindingMark mark in marks)
            Note($"n{mark.Number}", mark.Finding.Check, mark.Finding.Severity == Severity.Error ? 1 : 2, "target", xml.Message(mark.Finding));
        writer.WriteEndElement();
    }

    private void Note(string noteId, string category, int priority, string appliesTo, string text)
    {
        writer.WriteStartElement("note");
        writer.WriteAttributeString("id", noteId);
        writer.WriteAttributeString("category", category);
        writer.WriteAttributeString("priority", priority.ToString(CultureInfo.InvariantCulture));
        writer.WriteAttributeString("appliesTo", appliesTo);
        xml.Text(text);
        writer.WriteEndElement();
    }

    private void Content(string name, Action write)
    {
        writer.WriteStartElement(name);
        writer.WriteAttributeString("xml", "space", null, "preserve");
        write();
        writer.WriteEndElement();
    }

    // What is about no words of the target is about all of it.
    private void Target(string target)
    {
        FindingMark[] whole = [.. marks.Where(m => !m.HasWords)];
        foreach (FindingMark mark in whole)
            Open(mark);
        int done = 0;
        foreach (FindingMark mark in marks.Where(m => m.HasWords))
        {
            xml.Text(target[done..mark.Start]);
            Open(mark);
            xml.Text(target[mark.Start..mark.End]);
            writer.WriteEndElement();
            done = mark.End;
        }
        xml.Text(target[done..]);
        foreach (FindingMark _ in whole)
            writer.WriteEndElement();
    }

    private void Open(FindingMark mark)
    {
        writer.WriteStartElement("mrk");
        writer.WriteAttributeString("id", $"m{mark.Number}");
        writer.WriteAttributeString("type", "comment");
        writer.WriteAttributeString("ref", $"#n=n{mark.Number}");
    }
}
