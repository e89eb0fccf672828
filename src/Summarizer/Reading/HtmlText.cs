using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Summarizer.Reading;

/// <summary>
/// A web page's text: headings, paragraphs, list items and table rows in order. Menus, footers and blocks that are nothing but links stay in
/// the text as asides, so that nothing is left out unsaid. Scripts are not run and nothing is loaded.
/// </summary>
internal static partial class HtmlText
{
    private const int DeepestNesting = 400;

    private static readonly HashSet<string> Skipped = ["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "HEAD", "SVG", "IFRAME", "OBJECT", "SELECT", "TEXTAREA"];
    private static readonly HashSet<string> Blocks =
    [
        "P", "DIV", "SECTION", "ARTICLE", "MAIN", "UL", "OL", "LI", "TABLE", "TR", "BLOCKQUOTE", "FIGURE", "FIGCAPTION", "HEADER", "FOOTER", "NAV", "ASIDE",
        "FORM", "FIELDSET", "DL", "DT", "DD", "PRE", "HR", "ADDRESS", "BODY", "H1", "H2", "H3", "H4", "H5", "H6", "BR", "CENTER", "TBODY", "THEAD", "CAPTION", "DETAILS", "SUMMARY",
    ];

    /// <exception cref="ReadException">Elements are nested beyond all measure.</exception>
    public static SourceDocument Read(string html, string name, string encoding)
    {
        if (HtmlNesting.DeeperThan(html, HtmlNesting.Most)) throw ReadException.TooDeep(name, HtmlNesting.Most);
        using AngleSharp.Html.Dom.IHtmlDocument document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html);
        Walk walk = new();
        if (document.Body is { } body) walk.Visit(body, isAside: false, depth: 0);
        walk.End(isAside: false);
        return walk.Text.ToSource(name, encoding, SourceKind.Html);
    }

    /// <summary>The charset that the page's first bytes declare.</summary>
    public static string? DeclaredCharset(ReadOnlySpan<byte> bytes) =>
        Charset.Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 2048)])) is { Success: true } match ? match.Groups["name"].Value : null;

    [GeneratedRegex(@"<meta[^>]{0,200}charset\s*=\s*[""']?\s*(?<name>[A-Za-z0-9_:-]{3,30})|<\?xml[^>]{0,100}encoding\s*=\s*[""'](?<name>[A-Za-z0-9_-]{3,30})", RegexOptions.IgnoreCase)]
    private static partial Regex Charset { get; }

    [GeneratedRegex("^(nav|navbar|menu|footer|foot|breadcrumbs?|share|sharing|related|recommend|comments?|sidebar|copyright|toolbar|pagination|pager|crumb|ad|ads|banner)$", RegexOptions.IgnoreCase)]
    private static partial Regex AsideName { get; }

    private sealed class Walk
    {
        private readonly StringBuilder line = new();
        private int linked, level;
        private bool bold = true, item;

        public ReadText Text { get; } = new();

        public void Visit(INode node, bool isAside, int depth)
        {
            if (node is IText text)
            {
                Append(text, depth);
                return;
            }
            if (node is not IElement element || Skipped.Contains(element.TagName) || element.HasAttribute("hidden")) return;
            bool block = Blocks.Contains(element.TagName);
            bool aside = isAside || IsAside(element);
            if (block) End(isAside);
            if (block && element.TagName is ['H', >= '1' and <= '6']) level = element.TagName[1] - '0';
            if (element.TagName == "LI") item = true;
            if (element.TagName is "TD" or "TH" && line.Length > 0) line.Append('\t');
            // Deeper than any page is set: its text is taken, its structure is not.
            if (depth >= DeepestNesting) line.Append(element.TextContent);
            else
                foreach (INode child in element.ChildNodes) Visit(child, aside, depth + 1);
            if (block) End(aside);
        }

        public void End(bool isAside)
        {
            string words = Spaces.Replace(line.ToString(), " ").Trim();
            // A block of links only is a menu's.
            bool links = linked > 0 && linked * 10 >= words.Length * 8 && level == 0;
            if (words.Length > 0)
            {
                if (bold && level == 0 && words.Length <= 46 && !words.Contains('*', StringComparison.Ordinal)) words = $"**{words}**";
                else if (item && !isAside) words = "• " + words;
                Text.Add(words, level, isAside || links);
            }
            line.Clear();
            (linked, level, bold, item) = (0, 0, true, false);
        }

        private void Append(IText text, int depth)
        {
            string words = text.Data;
            if (string.IsNullOrWhiteSpace(words))
            {
                if (line.Length > 0) line.Append(' ');
                return;
            }
            (bool inLink, bool inBold) = (false, false);
            IElement? parent = text.ParentElement;
            for (int up = 0; parent is not null && up < 6 && !Blocks.Contains(parent.TagName) && depth > 0; up++, parent = parent.ParentElement)
            {
                inLink |= parent.TagName == "A";
                inBold |= parent.TagName is "B" or "STRONG";
            }
            bold &= inBold;
            linked += inLink ? words.Trim().Length : 0;
            line.Append(words);
        }

        private static bool IsAside(IElement element) =>
            element.TagName is "NAV" or "FOOTER" or "ASIDE" or "FORM" || element.ClassList.Any(AsideName.IsMatch) || element.Id is { } id && AsideName.IsMatch(id)
            || element.GetAttribute("role") is "navigation" or "contentinfo" or "complementary";
    }

    [GeneratedRegex(@"[ \t\r\n\f\u00A0]+")]
    private static partial Regex Spaces { get; }
}
