namespace Summarizer.Writing.Html;

/// <summary>
/// HTML that is safe to write. It is made of the program's own tags and of text that was escaped on its way in:
/// <c>Markup.Of($"&lt;p&gt;{foreign}&lt;/p&gt;")</c>.
/// </summary>
internal readonly record struct Markup
{
    private readonly string? html;

    private Markup(string html) => this.html = html;

    public string Html => html ?? "";

    public bool IsEmpty => Html.Length == 0;

    public static Markup Of(HtmlHandler html) => new(html.ToHtml());

    public static Markup Text(string text) => Of($"{text}");

    public static Markup Join(string separator, IEnumerable<Markup> parts) => new(string.Join(HtmlText.Escape(separator), parts.Select(p => p.Html)));

    public static Markup Concat(IEnumerable<Markup> parts) => Join("", parts);

    public static Markup operator +(Markup one, Markup other) => new(one.Html + other.Html);

    public override string ToString() => Html;
}
