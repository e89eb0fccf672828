using System.Globalization;
using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Summarizer.Splitting;
using Summarizer.Writing;

namespace Summarizer.Typesetting;

/// <summary>The words of a block of Markdown, and which marks of the file each tag stands for.</summary>
internal sealed class MarkdownWords
{
    private readonly string file;
    private readonly Dictionary<string, string> marks = [];
    private readonly StringBuilder text = new();

    private MarkdownWords(string file, LeafBlock block)
    {
        (this.file, Block) = (file, block);
        // The way back from a footnote stands in no file.
        Inline[] inlines = [.. block.Inline!.Where(i => i is not FootnoteLink { IsBackLink: true })];
        if (inlines is not [var first, ..])
        {
            Words = new TaggedText("");
            return;
        }
        Start = first.Span.Start;
        // The box of a task is no word of it.
        while (first is TaskList or LiteralInline { Content.IsEmpty: true } && first.NextSibling is { } next)
            Start = (first = next).Span.Start;
        while (Start < file.Length && file[Start] is ' ' or '\t')
            Start++;
        End = EndOf(inlines[^1]);
        while (End > Start && char.IsWhiteSpace(file[End - 1]))
            End--;
        foreach (Inline inline in inlines.SkipWhile(i => i != first))
            Add(inline);
        Words = new TaggedText(text.ToString().Trim());
    }

    public LeafBlock Block { get; }

    /// <summary>Where the words begin and end in the file, in UTF-16 units.</summary>
    public int Start { get; }

    public int End { get; }

    public TaggedText Words { get; }

    /// <summary>Null for a block without words.</summary>
    public static MarkdownWords? Of(string file, LeafBlock block) => new MarkdownWords(file, block) is { } words && words.Words.Plain.Any(char.IsLetter) ? words : null;

    /// <summary>Other words with the marks of the file.</summary>
    public string Render(TaggedText target)
    {
        StringBuilder result = new();
        foreach (string piece in target.Pieces())
            result.Append(TaggedText.IsTag(piece) ? marks.GetValueOrDefault(piece, "") : Escaped(piece, result.Length == 0));
        return result.ToString();
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(TaggedText.Literal(literal.Content.ToString()));
                break;
            case HtmlEntityInline entity:
                text.Append(TaggedText.Literal(entity.Transcoded.ToString()));
                break;
            case LineBreakInline { IsHard: false }:
                // A line of Chinese goes on without a space.
                if (text.Length > 0 && !Letters.IsHan(text[^1]) && text[^1] < '\u3000')
                    text.Append(' ');
                break;
            case LineBreakInline hard:
                Alone(file[hard.Span.Start..(hard.NextSibling?.Span.Start ?? hard.Span.End + 1)]);
                break;
            case ContainerInline { FirstChild: { } first, LastChild: { } last } container when first.Span.Start >= container.Span.Start && container.Span.End >= last.Span.End:
                AddPair(container, first, last);
                break;
            default:
                Alone(file[inline.Span.Start..(inline.Span.End + 1)]);
                break;
        }
    }

    private void AddPair(ContainerInline container, Inline first, Inline last)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"{(container is LinkInline ? 'a' : 'g')}{marks.Count + 1}");
        marks[$"<{name}>"] = file[container.Span.Start..first.Span.Start];
        marks[$"</{name}>"] = file[EndOf(last)..(container.Span.End + 1)];
        text.Append('<').Append(name).Append('>');
        foreach (Inline child in container)
            Add(child);
        text.Append("</").Append(name).Append('>');
    }

    private void Alone(string source)
    {
        string tag = string.Create(CultureInfo.InvariantCulture, $"<x{marks.Count + 1}/>");
        marks[tag] = source;
        text.Append(tag);
    }

    private static int EndOf(Inline inline) => inline.Span.End + 1;

    // The space at a piece's ends belongs to the line; only a line's beginning can look like a mark of a block.
    private static string Escaped(string piece, bool isFirst)
    {
        string escaped = MarkdownText.Escape(isFirst ? piece : "a" + piece.TrimStart());
        return string.Concat(char.IsWhiteSpace(piece[0]) ? " " : "", isFirst ? escaped : escaped[1..].TrimStart(), !string.IsNullOrWhiteSpace(piece) && char.IsWhiteSpace(piece[^1]) ? " " : "");
    }
}
