using System.Text;
using Summarizer.Splitting;

namespace Summarizer.Typesetting;

/// <summary>Plain text: lines that were broken at a column's width are one paragraph; blank lines and indents stay.</summary>
internal sealed class TextLayout : Layout
{
    private readonly string file;
    private readonly Block[] blocks;

    public TextLayout(SourceDocument source)
    {
        file = source.Text;
        blocks = [.. BlockReader.Read(source).Where(b => b.Text.Any(char.IsLetter)).OrderBy(b => b.Extents[0].Start)];
        Units = [.. blocks.Select(b => new TextUnit(new TaggedText(TaggedText.Literal(b.Text)), b.IsHead ? ParagraphRole.Subhead : b.Kind == BlockKind.Caption ? ParagraphRole.Caption : ParagraphRole.Body))];
    }

    public override LayoutKind Kind => LayoutKind.Text;

    internal override IReadOnlyList<TextUnit> Units { get; }

    internal override byte[] Set(IReadOnlyList<TaggedText?> targets, Shown shown, string language)
    {
        StringBuilder text = new();
        int done = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            if (targets[i] is not { } target)
                continue;
            (int start, int end) = (blocks[i].Extents[0].Start, blocks[i].Extents[^1].End);
            text.Append(file, done, start - done);
            if (shown == Shown.Both)
                text.Append(file, start, end - start).Append('\n');
            text.Append(Mark(i)).Append(target.Plain);
            done = end;
        }
        return Encoding.UTF8.GetBytes(text.Append(file, done, file.Length - done).ToString());
    }

    // The # of a heading is no part of its words.
    private string Mark(int index) => blocks[index].Kind == BlockKind.Heading && LinePatterns.HeadingMark.Match(file[blocks[index].Extents[0].Start..blocks[index].Extents[0].End]) is { Success: true } mark
        ? mark.Value : "";
}
