using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Summarizer.Typesetting;

/// <summary>The words of a paragraph of Word: runs set like most of it are plain, others are tagged.</summary>
internal sealed class DocxWords
{
    private readonly WordParagraph paragraph;
    private readonly List<OpenXmlElement> replaced = [];
    private readonly Dictionary<string, OpenXmlElement> elements = [];
    private readonly StringBuilder text = new();
    private readonly Run? usual;
    private readonly string usualLook;
    private int fields;

    private DocxWords(WordParagraph paragraph)
    {
        this.paragraph = paragraph;
        Run[] runs = [.. paragraph.Descendants<Run>().Where(r => r.Descendants<Text>().Any())];
        usualLook = runs.GroupBy(LookOf).OrderByDescending(g => g.Sum(r => r.InnerText.Length)).FirstOrDefault()?.Key ?? "";
        usual = Array.Find(runs, r => LookOf(r) == usualLook);
        foreach (OpenXmlElement child in paragraph.ChildElements.Where(c => c is Run or Hyperlink or SimpleField or InsertedRun))
        {
            replaced.Add(child);
            Add(child);
        }
        Words = new TaggedText(Merged(text.ToString()).Trim());
    }

    public TaggedText Words { get; }

    public ParagraphRole Role =>
        paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } style
            && (style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase) || style.StartsWith("标题", StringComparison.Ordinal) || style is "Title" or "Subtitle" or ['0' or '1' or '2' or '3'])
            ? ParagraphRole.Subhead : ParagraphRole.Body;

    /// <summary>Null for a paragraph without words, and for one whose text lies in boxes: those are paragraphs themselves.</summary>
    public static DocxWords? Of(WordParagraph paragraph) => new DocxWords(paragraph) is { usual: not null } words && words.Words.Plain.Any(char.IsLetter) ? words : null;

    /// <summary>Puts other words in place of the paragraph's, or in a paragraph below it.</summary>
    public void Set(TaggedText target, Shown shown, string language)
    {
        OpenXmlElement[] built = [.. Build(target, language)];
        if (shown == Shown.Both)
        {
            WordParagraph below = new(built);
            if (paragraph.ParagraphProperties is { } properties)
            {
                below.PrependChild((ParagraphProperties)properties.CloneNode(deep: true));
                // A second number, or a second section, would be none of the document's.
                below.ParagraphProperties!.RemoveAllChildren<NumberingProperties>();
                below.ParagraphProperties.RemoveAllChildren<SectionProperties>();
            }
            paragraph.InsertAfterSelf(below);
            return;
        }
        OpenXmlElement before = replaced[0];
        foreach (OpenXmlElement element in built)
            before.InsertBeforeSelf(element);
        foreach (OpenXmlElement element in replaced)
            element.Remove();
    }

    private void Add(OpenXmlElement element)
    {
        switch (element)
        {
            case Hyperlink when fields == 0 && element.InnerText.Any(char.IsLetterOrDigit):
                string start = Remember(element, 'a');
                text.Append(start);
                foreach (Run run in element.Elements<Run>())
                    Add(run);
                text.Append("</").Append(start.AsSpan(1));
                break;
            case InsertedRun:
                foreach (Run run in element.Elements<Run>())
                    Add(run);
                break;
            case Run run when fields == 0 && run.ChildElements.All(c => c is RunProperties or Text or LastRenderedPageBreak or NoBreakHyphen or SoftHyphen):
                AddWords(run);
                break;
            default:
                // A field is several runs: what it shows is the program's that shows it.
                fields += element.Descendants<FieldChar>().Sum(f => f.FieldCharType?.Value == FieldCharValues.Begin ? 1 : f.FieldCharType?.Value == FieldCharValues.End ? -1 : 0);
                text.Append(Remember(element, 'x'));
                break;
        }
    }

    private void AddWords(Run run)
    {
        string words = TaggedText.Literal(string.Concat(run.ChildElements.Select(c => c is Text t ? t.Text : c is NoBreakHyphen ? "-" : "")));
        if (words.Length == 0)
            return;
        if (LookOf(run) == usualLook || string.IsNullOrWhiteSpace(words))
        {
            text.Append(words);
            return;
        }
        string start = Remember(run, 'g');
        text.Append(start).Append(words).Append("</").Append(start.AsSpan(1));
    }

    // Word divides what looks alike into many runs.
    private string Merged(string words)
    {
        for (int i = 1; i < elements.Count; i++)
        {
            string first = string.Create(CultureInfo.InvariantCulture, $"g{i}"), second = string.Create(CultureInfo.InvariantCulture, $"g{i + 1}");
            if (elements.GetValueOrDefault($"<{first}>") is Run one && elements.GetValueOrDefault($"<{second}>") is Run next && LookOf(one) == LookOf(next)
                && words.Contains($"</{first}><{second}>", StringComparison.Ordinal))
                words = words.Replace($"</{first}><{second}>", "", StringComparison.Ordinal).Replace($"<{first}>", $"<{second}>", StringComparison.Ordinal);
        }
        return words;
    }

    private string Remember(OpenXmlElement element, char kind)
    {
        string tag = string.Create(CultureInfo.InvariantCulture, $"<{kind}{elements.Count + 1}{(kind == 'x' ? "/" : "")}>");
        elements[tag] = element;
        return tag;
    }

    private List<OpenXmlElement> Build(TaggedText target, string language)
    {
        List<OpenXmlElement> built = [];
        Hyperlink? link = null;
        Run look = usual!;
        foreach (string piece in target.Pieces())
        {
            if (!TaggedText.IsTag(piece))
                Place(Like(look, piece, language));
            else if (piece[1] == 'x')
                Place(elements[piece].CloneNode(deep: true));
            else if (piece[1] == '/')
                (look, link) = (LookAfter(piece, link), piece[2] == 'a' ? null : link);
            else if (elements[piece] is Hyperlink source)
            {
                built.Add(link = (Hyperlink)source.CloneNode(deep: false));
                look = source.Elements<Run>().First();
            }
            else
                look = (Run)elements[piece];
        }
        return built;

        void Place(OpenXmlElement element)
        {
            if (link is not null && element is Run)
                link.AppendChild(element);
            else
                built.Add(element);
        }
    }

    private Run LookAfter(string end, Hyperlink? link) => end[2] == 'a' || link is null ? usual! : link.Elements<Run>().FirstOrDefault() ?? usual!;

    private static Run Like(Run look, string words, string language)
    {
        Run run = new(new Text(words) { Space = SpaceProcessingModeValues.Preserve });
        if (look.RunProperties is { } properties)
            run.PrependChild((RunProperties)properties.CloneNode(deep: true));
        run.RunProperties?.RemoveAllChildren<Languages>();
        // Spelling is checked in the language that the words now have.
        (run.RunProperties ??= new RunProperties()).Languages = new Languages { Val = language, EastAsia = language };
        return run;
    }

    private static string LookOf(Run run)
    {
        if (run.RunProperties is not { } properties)
            return "";
        IEnumerable<string> seen = properties.ChildElements.Where(c => c is not (Languages or RunFonts or NoProof or Kern or Spacing)).Select(c => c.OuterXml);
        return string.Concat(seen);
    }
}
