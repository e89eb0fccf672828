using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Summarizer.Typesetting;

/// <summary>A web page: the text between its elements is set anew; scripts, styles, code and attributes stay. Nothing is loaded or run.</summary>
internal sealed class HtmlLayout : Layout
{
    private readonly string markup;

    public HtmlLayout(string markup)
    {
        this.markup = markup;
        using IHtmlDocument document = Parse();
        Units = [.. HtmlWords.In(document).Select(w => new TextUnit(w.Words, w.Role))];
    }

    public override LayoutKind Kind => LayoutKind.Html;

    internal override IReadOnlyList<TextUnit> Units { get; }

    internal override byte[] Set(IReadOnlyList<TaggedText?> targets, Shown shown, string language)
    {
        // Parsed anew: setting a document changes it.
        using IHtmlDocument document = Parse();
        HtmlWords[] words = [.. HtmlWords.In(document)];
        for (int i = 0; i < words.Length; i++)
            if (targets[i] is { } target)
                words[i].Set(target, shown, language);
        if (shown == Shown.Target)
            document.DocumentElement.SetAttribute("lang", language);
        foreach (IElement meta in document.QuerySelectorAll("meta[charset], meta[http-equiv=content-type i]").ToArray())
            meta.Remove();
        IElement charset = document.CreateElement("meta");
        charset.SetAttribute("charset", "utf-8");
        document.Head?.Prepend(charset);
        return Encoding.UTF8.GetBytes(document.ToHtml(HtmlMarkupFormatter.Instance) + "\n");
    }

    private IHtmlDocument Parse() => new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(markup);
}
