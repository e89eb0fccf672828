using System.Text;
using Summarizer.Splitting;

namespace Summarizer.Reading;

/// <summary>Text that is taken out of a document, a line a paragraph, with what its structure tells to be no article's.</summary>
internal sealed class ReadText
{
    private readonly StringBuilder text = new();
    private readonly List<Extent> asides = [];

    public int Length => text.Length;

    /// <summary>Adds a paragraph; a heading's level is marked as Markdown does.</summary>
    public void Add(string paragraph, int level = 0, bool isAside = false)
    {
        string line = paragraph.Trim();
        if (line.Length == 0) return;
        int start = text.Length;
        if (level > 0 && !isAside) text.Append('#', Math.Min(level, 6)).Append(' ');
        text.Append(line);
        if (isAside) asides.Add(new Extent(start, text.Length));
        text.Append("\n\n");
    }

    public SourceDocument ToSource(string name, string encoding, SourceKind kind) =>
        new(name, encoding, text.ToString()) { Kind = kind, Asides = asides };
}
