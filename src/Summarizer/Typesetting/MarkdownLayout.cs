using System.Text;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Summarizer.Typesetting;

/// <summary>Markdown: what is between the marks is set anew, every other character of the file stays.</summary>
internal sealed class MarkdownLayout : Layout
{
    private static readonly MarkdownPipeline Marks = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation().UsePipeTables().UseEmphasisExtras().UseFootnotes().UseTaskLists().UseAutoLinks().UseYamlFrontMatter().UseMathematics().Build();

    private readonly string file;
    private readonly List<MarkdownWords> words = [];

    public MarkdownLayout(string text)
    {
        file = text;
        foreach (LeafBlock block in Markdig.Markdown.Parse(text, Marks).Descendants<LeafBlock>().Where(b => b.Inline?.FirstChild is not null))
            if (MarkdownWords.Of(text, block) is { } found)
                words.Add(found);
        words.Sort((a, b) => a.Start.CompareTo(b.Start));
        Units = [.. words.Select(w => new TextUnit(w.Words, w.Block is HeadingBlock ? ParagraphRole.Subhead : ParagraphRole.Body))];
    }

    public override LayoutKind Kind => LayoutKind.Markdown;

    internal override IReadOnlyList<TextUnit> Units { get; }

    internal override byte[] Set(IReadOnlyList<TaggedText?> targets, Shown shown, string language)
    {
        StringBuilder text = new();
        int done = 0;
        for (int i = 0; i < words.Count; i++)
        {
            if (targets[i] is not { } target)
                continue;
            text.Append(file, done, words[i].Start - done);
            if (shown == Shown.Both)
                text.Append(file, words[i].Start, words[i].End - words[i].Start).Append(Between(words[i]));
            text.Append(words[i].Render(target));
            done = words[i].End;
        }
        return Encoding.UTF8.GetBytes(text.Append(file, done, file.Length - done).ToString());
    }

    // A heading or a cell is one line; elsewhere the translation is a paragraph of its own, in the same list or quotation.
    private string Between(MarkdownWords unit)
    {
        if (unit.Block is HeadingBlock)
            return " / ";
        if (unit.Block.Parent is TableCell)
            return "<br>";
        int line = file.LastIndexOf('\n', Math.Max(0, unit.Start - 1)) + 1;
        // A task's box stands before its words, but within its paragraph; a footnote's paragraphs are set in by four.
        int start = Math.Min(unit.Start, line + unit.Block.Column);
        string prefix = unit.Block.Parent is Footnote ? "    " : string.Concat(file[line..start].Select(c => c is '>' or '\t' ? c : ' '));
        return $"\n{prefix.TrimEnd()}\n{prefix}";
    }
}
