using System.Text.RegularExpressions;

namespace Summarizer.Splitting;

/// <summary>One of a page's short news: a paragraph that is an article.</summary>
internal static partial class BriefItem
{
    /// <summary>Whether a paragraph among short news without headlines is the next of them.</summary>
    public static bool Begins(Block block, ArticleDraft current, bool bullet) =>
        current.HasBody && (bullet || LinePatterns.ListItem.IsMatch(block.Text) || current.Open is null);

    /// <summary>The headline within the paragraph, 【…】 or **…**, and the text without its bullet.</summary>
    public static (Block? Title, Block Text) Take(Block block)
    {
        int start = Mark.Match(block.Text).Length;
        if (start == block.Text.Length) return (null, block);
        Match title = Title.Match(block.Text, start);
        Block text = start > 0 && !title.Success ? block with { Passage = block.Passage.Slice(start, block.Passage.Length) } : block;
        if (!title.Success || title.Index != start) return (null, text);
        (Block head, Block rest) = block.CutAt(title.Index + title.Length);
        Group words = title.Groups["title"];
        return (head with { Passage = head.Passage.Slice(words.Index, words.Index + words.Length) }, rest);
    }

    [GeneratedRegex(@"^([•·●■□◆▲★☆◎○▶►※*-]\s?|[0-9]{1,2}[.、．](?![0-9])\s*|[①-⑳]\s*)?")]
    private static partial Regex Mark { get; }

    [GeneratedRegex(@"\G\s*([【\[](?<title>[^】\]]{4,40})[】\]]|\*\*(?<title>[^*]{4,40})\*\*)\s*[：:]?(?=.{8})")]
    private static partial Regex Title { get; }
}
