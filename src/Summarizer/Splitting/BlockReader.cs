using System.Text.RegularExpressions;

namespace Summarizer.Splitting;

/// <summary>From a file's lines to blocks: wrapped lines joined, text normalised, each block told what it looks like.</summary>
internal static class BlockReader
{
    private const int LongestHeadline = 46, LongestLatinHeadline = 110, BoldLevel = 7;

    public static List<Block> Read(SourceDocument source)
    {
        List<Block> blocks = [];
        foreach (List<Line> run in Unwrapping.Runs(LineReader.Read(source)))
            Add(blocks, run);
        return blocks;
    }

    private static void Add(List<Block> blocks, List<Line> run)
    {
        Line first = run[0];
        Passage raw = Passage.Join([.. run.Select(Of)]);
        Block block = new(BlockKind.Body, raw, [.. run.Select(l => l.Extent)]) { Blanks = first.BlanksBefore, IsIndented = first.IsIndented };
        if (first.IsAside)
        {
            blocks.Add(block with { Kind = BlockKind.Furniture });
            return;
        }
        if (LinePatterns.HeadingMark.Match(raw.Text) is { Success: true } mark)
        {
            AddHeading(blocks, block, mark);
            return;
        }
        bool bold = run.Count == 1 && InlineMarks.IsBold(raw.Text);
        if (Furniture.IsAddress(raw.Text))
        {
            blocks.Add(block with { Kind = BlockKind.Furniture });
            return;
        }
        raw = raw.WithoutMarks();
        if (JumpLines.From(raw.Text) is { } from && from.Length == raw.Length)
        {
            Passage? names = from.Title is { } title ? raw.Slice(title.Start, title.End).Normalize(keepSpaces: true) : null;
            blocks.Add(block with { Kind = BlockKind.ContinuedFrom, Names = names });
            return;
        }
        if (JumpLines.OnAtEnd(raw.Text) is { Success: true, Index: 0 })
        {
            blocks.Add(block with { Kind = BlockKind.ContinuedOn });
            return;
        }
        Passage text = raw.Normalize();
        if (text.Length == 0)
        {
            blocks.Add(block with { Kind = BlockKind.Rule });
            return;
        }
        Passage spaced = raw.Length <= LongestLatinHeadline + 10 && raw.Text.AsSpan().ContainsAny(' ', '\u3000', '\t') ? raw.Normalize(keepSpaces: true) : text;
        BlockKind kind = KindOf(text.Text, spaced.Text, run.Count == 1 && spaced.Text == first.Text ? first : null);
        if (kind == BlockKind.Caption && Captions.IsCreditAlone(text.Text) && blocks is [.., { Kind: BlockKind.Body or BlockKind.Short, Text.Length: <= 70 } above] && first.BlanksBefore == 0)
            blocks[^1] = above with { Kind = BlockKind.Caption };
        if (bold && kind is BlockKind.Short or BlockKind.Body && text.Length <= LongestHeadline)
        {
            blocks.Add(block with { Kind = BlockKind.Heading, Passage = spaced, Level = BoldLevel });
            return;
        }
        blocks.Add(block with { Kind = kind, Passage = kind is BlockKind.Short or BlockKind.Byline or BlockKind.Caption or BlockKind.Furniture ? spaced : text });

        static Passage Of(Line line) => new(line.Text, Places.Of(line.Extent.Start, line.Text.Length));
    }

    /// <summary>A jump line or the page's furniture may be marked as a heading too.</summary>
    private static void AddHeading(List<Block> blocks, Block block, Match mark)
    {
        Passage heading = block.Passage.Slice(mark.Length, block.Passage.Length);
        heading = heading.Text.TrimEnd('#', ' ') is var bare && bare.Length < heading.Length ? heading.Slice(0, bare.Length) : heading;
        heading = heading.WithoutMarks();
        Passage text = heading.Normalize(keepSpaces: true);
        if (text.Length == 0)
        {
            blocks.Add(block with { Kind = BlockKind.Rule });
            return;
        }
        BlockKind kind = JumpLines.From(heading.Text) is { } from && from.Length == heading.Length ? BlockKind.ContinuedFrom
            : JumpLines.OnAtEnd(heading.Text) is { Success: true, Index: 0 } ? BlockKind.ContinuedOn
            : Furniture.IsFurniture(text.Text) ? BlockKind.Furniture
            : Bylines.IsByline(text.Text) ? BlockKind.Byline
            : BlockKind.Heading;
        blocks.Add(block with { Kind = kind, Passage = text, Level = kind == BlockKind.Heading ? Math.Max(1, mark.Value.Count(c => c == '#')) : 0 });
    }

    /// <param name="line">The line that is all of the text, unchanged; what it is may be known already.</param>
    private static BlockKind KindOf(string text, string spaced, Line? line)
    {
        if (LinePatterns.Rule.IsMatch(text)) return BlockKind.Rule;
        if (line?.IsFurniture ?? Furniture.IsFurniture(spaced)) return BlockKind.Furniture;
        if (Leads.IsLead(text)) return text.Length <= Leads.LengthOf(text) + 2 && Bylines.IsByline(spaced) ? BlockKind.Byline : BlockKind.Lead;
        bool credit = Captions.IsCaption(text);
        if ((line?.IsByline ?? Bylines.IsByline(spaced)) && !(credit && spaced[^1] is '摄' or '攝')) return BlockKind.Byline;
        if (credit) return BlockKind.Caption;
        return IsHeadline(text) ? BlockKind.Short : BlockKind.Body;
    }

    private static bool IsHeadline(string text)
    {
        if (text[^1] is '，' or '、' or '：' or ',' or '；' or '。' or '-') return text[^1] == '：' && text.Length <= 12;
        if (Letters.AreLatin(text)) return text.Length <= LongestLatinHeadline && !LinePatterns.InnerEnd.IsMatch(text) && text[^1] is not ('.' or '"' or '”') && !char.IsAsciiLetterLower(text[0]);
        return text.Length <= LongestHeadline && !LinePatterns.InnerEnd.IsMatch(text) && !Endings.CannotBegin(text) && !(text[0] is '“' && text[^1] is '”' && text.Length > 12 && text.Contains('，', StringComparison.Ordinal));
    }
}
