using System.Text;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Summarizer;

/// <summary>
/// Words with tags for what is set otherwise within them: <c>&lt;g1&gt;…&lt;/g1&gt;</c> for emphasis, <c>&lt;a2&gt;…&lt;/a2&gt;</c> for a link,
/// <c>&lt;x3/&gt;</c> for what is no words, such as code or a picture. A translation must have the same tags.
/// </summary>
internal sealed partial record TaggedText(string Text)
{
    /// <summary>The words without tags.</summary>
    [JsonIgnore]
    public string Plain { get; } = Spaces.Replace(Tag.Replace(Text, ""), " ").Trim();

    [JsonIgnore]
    public bool HasTags { get; } = Tag.IsMatch(Text);

    /// <summary>Text of a file that looks like a tag is none.</summary>
    public static string Literal(string words) => Tag.Replace(words, m => $"＜{m.Value[1..]}");

    /// <summary>A model's answer with its tags as they were given to it: <c>&lt;x3 /&gt;</c> is <c>&lt;x3/&gt;</c>.</summary>
    public static TaggedText OfAnswer(string answer)
    {
        string text = LooseTag.Replace(answer, m =>
            m.Groups["name"].Value is ['x' or 'X', .. var number] ? m.Groups["end"].Length > 0 ? "" : $"<x{number}/>"
            : $"<{m.Groups["end"].Value}{m.Groups["name"].Value.ToLowerInvariant()}>");
        // White space within emphasis would keep Markdown from seeing its end.
        return new TaggedText(SpaceBeforeEnd.Replace(SpaceAfterStart.Replace(text, "$2$1"), "$2$1"));
    }

    /// <summary>Whether a translation has the tags of this source, each once and rightly nested.</summary>
    public bool IsKeptBy(TaggedText translation) => Tags().Order().SequenceEqual(translation.Tags().Order()) && translation.WellNested() == translation.Text;

    /// <summary>
    /// A translation with as many tags as can be saved: what is no words and what is linked goes to its end where the model lost it;
    /// emphasis that is lost stays lost.
    /// </summary>
    public TaggedText Mend(TaggedText translation)
    {
        HashSet<string> own = [.. Tags()];
        TaggedText known = new(new TaggedText(Tag.Replace(translation.Text, m => own.Contains(m.Value) ? m.Value : "")).WellNested());
        HashSet<string> kept = [.. known.Tags()];
        StringBuilder text = new(known.Text.TrimEnd());
        foreach (Match lost in Tag.Matches(Text).Where(m => !kept.Contains(m.Value)))
            if (lost.Value[1] == 'x')
                text.Append(' ').Append(lost.Value);
            else if (lost.Value[1] == 'a')
                text.Append(" (").Append(lost.Value).Append(Tag.Replace(Within(lost), "")).Append("</").Append(lost.Value.AsSpan(1)).Append(')');
        return new TaggedText(text.ToString());
    }

    /// <summary>The words and tags in order; a tag is a piece of its own.</summary>
    public IEnumerable<string> Pieces()
    {
        int done = 0;
        foreach (Match tag in Tag.Matches(Text))
        {
            if (tag.Index > done)
                yield return Text[done..tag.Index];
            yield return tag.Value;
            done = tag.Index + tag.Length;
        }
        if (done < Text.Length)
            yield return Text[done..];
    }

    /// <summary>The text with all tags of a kind alike: two texts of the same shape differ at most in how their tags are numbered.</summary>
    public string TagShape() => Tag.Replace(Text, m => m.Value[1] == '/' ? "</>" : m.Value[1] == 'x' ? "<//>" : "<>");

    /// <summary>
    /// A translation of a text of the same shape, with this text's tags in place of that one's; null where the tags of source and
    /// translation do not belong together.
    /// </summary>
    public TaggedText? Renumber(TaggedText source, TaggedText translation)
    {
        if (!HasTags)
            return new TaggedText(translation.Plain);
        if (source.TagShape() != TagShape() || !source.IsKeptBy(translation))
            return null;
        Dictionary<string, string> names = source.Tags().Zip(Tags()).ToDictionary(p => p.First, p => p.Second);
        return new TaggedText(Tag.Replace(translation.Text, m => names[m.Value]));
    }

    /// <summary>Whether a piece is a tag.</summary>
    public static bool IsTag(string piece) => Tag.Match(piece) is { Success: true, Index: 0 } match && match.Length == piece.Length;

    private IEnumerable<string> Tags() => Tag.Matches(Text).Select(m => m.Value);

    private string Within(Match start)
    {
        int end = Text.IndexOf($"</{start.Value[1..]}", start.Index, StringComparison.Ordinal);
        return Text[(start.Index + start.Length)..Math.Max(end, start.Index + start.Length)];
    }

    // Without the tags that stand twice, have no partner, or cross another pair.
    private string WellNested()
    {
        HashSet<string> seen = [];
        List<Match> open = [], kept = [];
        foreach (Match tag in Tag.Matches(Text))
        {
            if (tag.Value[1] == '/')
            {
                if (open is not [.., var last] || last.Value[1..] != tag.Value[2..])
                    continue;
                open.RemoveAt(open.Count - 1);
                kept.AddRange([last, tag]);
            }
            else if (seen.Add(tag.Value))
                (tag.Value[1] == 'x' ? kept : open).Add(tag);
        }
        HashSet<int> places = [.. kept.Select(m => m.Index)];
        return Tag.Replace(Text, m => places.Contains(m.Index) ? m.Value : "");
    }

    [GeneratedRegex(@"</?[ga]\d{1,4}>|<x\d{1,4}/>")]
    private static partial Regex Tag { get; }

    [GeneratedRegex(@"<\s*(?<end>/?)\s*(?<name>[gaxGAX]\d{1,4})\s*/?\s*>")]
    private static partial Regex LooseTag { get; }

    [GeneratedRegex(@"(<[ga]\d{1,4}>)(\s+)")]
    private static partial Regex SpaceAfterStart { get; }

    [GeneratedRegex(@"(\s+)(</[ga]\d{1,4}>)")]
    private static partial Regex SpaceBeforeEnd { get; }

    [GeneratedRegex(@"[ \t\r\n]+")]
    private static partial Regex Spaces { get; }
}
