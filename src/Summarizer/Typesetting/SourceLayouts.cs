using Summarizer.Splitting;

namespace Summarizer.Typesetting;

/// <summary>Files as pages whose layout is kept: one article that holds every word of the file, in the file's order.</summary>
public static class SourceLayouts
{
    /// <summary>A page with one article, and its <see cref="Page.Layout"/>. Of a PDF the text is kept, and nothing else.</summary>
    public static Page PageOf(SourceDocument source)
    {
        Layout layout = source switch
        {
            { Kind: SourceKind.Html, Markup: { } markup } => new HtmlLayout(markup),
            { Kind: SourceKind.Docx, Package: { } package } => new DocxLayout(package),
            { Kind: SourceKind.Text } when LayoutKinds.Of(source.Name) == LayoutKind.Markdown => new MarkdownLayout(source.Text),
            _ => new TextLayout(source),
        };
        bool titled = layout.Units is [{ Role: ParagraphRole.Subhead, Words.HasTags: false }, _, ..];
        TextUnit[] body = [.. layout.Units.Skip(titled ? 1 : 0)];
        string text = string.Concat(layout.Units.Select(u => u.Words.Plain));
        Article article = new(
            1, titled ? layout.Units[0].Words.Plain : null, null, null, false, Letters.Language(text),
            [.. body.Select(u => new Paragraph(u.Words.Plain, u.Role, []) { Tagged = u.Words.HasTags ? u.Words : null })], [])
        {
            WrittenIn = Letters.Script(text),
            Dateline = source.Dateline,
        };
        return new Page(source, layout.Units.Count == 0 ? [] : [article], []) { Layout = layout };
    }
}
