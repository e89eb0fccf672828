using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Summarizer.Typesetting;

/// <summary>Neighbouring nodes of a web page that make one text: what a block holds between other blocks.</summary>
internal sealed class HtmlWords
{
    private static readonly HashSet<string> Skipped =
        ["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG", "MATH", "IFRAME", "OBJECT", "TEXTAREA", "PRE", "META", "LINK", "BASE"];

    private static readonly HashSet<string> Inline =
    [
        "A", "ABBR", "B", "BDI", "BDO", "CITE", "CODE", "DATA", "DEL", "DFN", "EM", "FONT", "I", "IMG", "INS", "KBD", "MARK", "Q", "RUBY", "S", "SAMP", "SMALL", "SPAN",
        "STRIKE", "STRONG", "SUB", "SUP", "TIME", "TT", "U", "VAR", "WBR", "BR", "INPUT", "BUTTON", "LABEL", "PICTURE",
    ];

    private static readonly HashSet<string> Wordless = ["CODE", "KBD", "SAMP", "VAR", "IMG", "BR", "WBR", "INPUT", "PICTURE"];

    private readonly INode[] nodes;
    private readonly Dictionary<string, INode> elements = [];
    private readonly StringBuilder text = new();

    private HtmlWords(INode[] nodes)
    {
        this.nodes = nodes;
        foreach (INode node in nodes)
            Add(node);
        Words = new TaggedText(Collapsed(text.ToString()).Trim());
    }

    public TaggedText Words { get; }

    public ParagraphRole Role => nodes[0].ParentElement?.TagName switch
    {
        ['H', >= '1' and <= '6'] or "TITLE" => ParagraphRole.Subhead,
        "FIGCAPTION" or "CAPTION" => ParagraphRole.Caption,
        _ => ParagraphRole.Body,
    };

    /// <summary>The texts of a document in its order, the title first.</summary>
    public static IEnumerable<HtmlWords> In(IHtmlDocument document)
    {
        List<HtmlWords> found = [];
        if (document.Head?.QuerySelector("title") is { } title)
            Take(found, [.. title.ChildNodes]);
        if (document.Body is { } body)
            Visit(body, found);
        return found;
    }

    /// <summary>Puts other words in the nodes' place, or below them.</summary>
    public void Set(TaggedText target, Shown shown, string language)
    {
        IElement parent = nodes[0].ParentElement!;
        INode[] built = [.. Build(target, parent.Owner!)];
        if (shown == Shown.Both && parent.TagName == "TITLE")
        {
            parent.TextContent = $"{parent.TextContent.Trim()} / {target.Plain}";
            return;
        }
        if (shown == Shown.Both)
        {
            bool isAlone = parent.TagName == "P" && parent.ChildNodes.Length == nodes.Length;
            IElement holder = isAlone ? (IElement)parent.Clone(deep: false) : parent.Owner!.CreateElement("span");
            holder.RemoveAttribute("id");
            holder.SetAttribute("lang", language);
            holder.ClassList.Add("translation");
            holder.Append(built);
            if (isAlone)
                parent.After(holder);
            else
                ((IChildNode)nodes[^1]).After(parent.Owner!.CreateElement("br"), holder);
            return;
        }
        ((IChildNode)nodes[0]).Before(built);
        foreach (INode node in nodes)
            parent.RemoveChild(node);
    }

    private static void Visit(IElement element, List<HtmlWords> found)
    {
        List<INode> run = [];
        foreach (INode child in element.ChildNodes)
        {
            if (child is IText || child is IElement inline && IsInline(inline))
            {
                run.Add(child);
                continue;
            }
            Take(found, run);
            run.Clear();
            if (child is IElement block && !Skipped.Contains(block.TagName) && !IsKept(block))
                Visit(block, found);
        }
        Take(found, run);
    }

    // An inline element around blocks, as the web has them, is none.
    private static bool IsInline(IElement element) =>
        Inline.Contains(element.TagName) && element.Descendants<IElement>().All(e => Inline.Contains(e.TagName) || Skipped.Contains(e.TagName));

    private static bool IsKept(IElement element) => element.GetAttribute("translate") == "no" || element.ClassList.Contains("notranslate");

    private static void Take(List<HtmlWords> found, List<INode> run)
    {
        INode[] nodes = [.. run.SkipWhile(IsBlank).Reverse().SkipWhile(IsBlank).Reverse()];
        if (nodes.Length > 0 && new HtmlWords(nodes) is { } words && words.Words.Plain.Any(char.IsLetter))
            found.Add(words);
    }

    private static bool IsBlank(INode node) => node is IText text && string.IsNullOrWhiteSpace(text.Data) || node is IElement { TagName: "BR" };

    private void Add(INode node)
    {
        if (node is IText words)
            text.Append(TaggedText.Literal(words.Data));
        else if (node is not IElement element)
            return;
        else if (Wordless.Contains(element.TagName) || Skipped.Contains(element.TagName) || IsKept(element) || !element.TextContent.Any(char.IsLetterOrDigit))
            text.Append(Remember(element, 'x'));
        else
        {
            string start = Remember(element, element.TagName == "A" ? 'a' : 'g');
            text.Append(start);
            foreach (INode child in element.ChildNodes)
                Add(child);
            text.Append("</").Append(start.AsSpan(1));
        }
    }

    private string Remember(IElement element, char kind)
    {
        string tag = string.Create(CultureInfo.InvariantCulture, $"<{kind}{elements.Count + 1}{(kind == 'x' ? "/" : "")}>");
        elements[tag] = element;
        return tag;
    }

    private IEnumerable<INode> Build(TaggedText target, IDocument document)
    {
        IElement root = document.CreateElement("span");
        Stack<INode> open = new([root]);
        foreach (string piece in target.Pieces())
        {
            if (!TaggedText.IsTag(piece))
                open.Peek().AppendChild(document.CreateTextNode(piece));
            else if (piece[1] == '/')
                open.Pop();
            else if (elements.GetValueOrDefault(piece)?.Clone(deep: piece[1] == 'x') is { } copy)
            {
                open.Peek().AppendChild(copy);
                if (piece[1] != 'x')
                    open.Push(copy);
            }
        }
        return [.. root.ChildNodes];
    }

    private static string Collapsed(string words) => string.Join(' ', words.Split((char[])[' ', '\t', '\r', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries)) is var one
        ? (words.Length > 0 && char.IsWhiteSpace(words[0]) ? " " : "") + one : one;
}
