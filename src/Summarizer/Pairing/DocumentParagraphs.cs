using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Summarizer.Reading;

namespace Summarizer.Pairing;

/// <summary>The paragraphs of a document to be held against another: plain text, Markdown, Word.</summary>
internal static class DocumentParagraphs
{
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <exception cref="ReadException">The file cannot be read.</exception>
    /// <exception cref="PairException">The file is no Word document, though its name says so.</exception>
    public static IReadOnlyList<DocumentParagraph> Read(string path, ReadOptions options) =>
        Path.GetExtension(path).Equals(".docx", StringComparison.OrdinalIgnoreCase) ? OfWord(path) : OfText(SourceReader.ReadFile(path, options).Text);

    /// <summary>Lines between empty lines are one paragraph; in a text without empty lines each line is.</summary>
    internal static IReadOnlyList<DocumentParagraph> OfText(string text)
    {
        string[] lines = text.Split('\n');
        bool hasGaps = lines.Take(lines.Length - 1).Any(l => l.Trim().Length == 0);
        List<DocumentParagraph> paragraphs = [];
        int start = -1;
        for (int i = 0; i <= lines.Length; i++)
        {
            bool isText = i < lines.Length && lines[i].Trim().Length > 0;
            if (start >= 0 && (!isText || !hasGaps))
            {
                paragraphs.Add(new DocumentParagraph(Joined(lines[start..i]), start + 1));
                start = -1;
            }
            if (isText && start < 0)
                start = i;
        }
        return paragraphs;
    }

    // A line broken inside a Chinese sentence is joined without a space.
    private static string Joined(string[] lines) => lines.Select(l => l.Trim().TrimStart('#', '>').Trim()).Aggregate((a, b) =>
        a.Length > 0 && b.Length > 0 && a[^1] >= 0x2E80 && b[0] >= 0x2E80 ? a + b : $"{a} {b}");

    private static List<DocumentParagraph> OfWord(string path)
    {
        try
        {
            using ZipArchive archive = ZipFile.OpenRead(path);
            using Stream stream = (archive.GetEntry("word/document.xml") ?? throw new PairException(PairFault.NotWord, path, "word/document.xml")).Open();
            using XmlReader reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return [.. XDocument.Load(reader).Descendants(Word + "p")
                .Select((p, i) => new DocumentParagraph(string.Concat(p.Descendants().Where(e => e.Name == Word + "t" || e.Name == Word + "tab").Select(e => e.Name == Word + "tab" ? " " : e.Value)).Trim(), i + 1))
                .Where(p => p.Text.Length > 0)];
        }
        catch (Exception e) when (e is InvalidDataException or XmlException)
        {
            throw new PairException(PairFault.NotWord, path, e.Message);
        }
        catch (FileNotFoundException)
        {
            throw ReadException.NotFound(path, null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw ReadException.Unreadable(path, e);
        }
    }
}
