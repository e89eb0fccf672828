using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Summarizer.Writing.Html;

/// <summary>Builds <see cref="Markup"/> of an interpolated string: what the program wrote stands, what is put in is escaped.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlHandler(int literalLength, int formattedCount)
{
    private readonly StringBuilder html = new(literalLength + formattedCount * 16);

    public void AppendLiteral(string literal) => html.Append(literal);

    public void AppendFormatted(string? text) => HtmlText.Escape(text ?? "", html);

    public void AppendFormatted(int number) => html.Append(CultureInfo.InvariantCulture, $"{number}");

    public void AppendFormatted(Markup markup) => html.Append(markup.Html);

    public void AppendFormatted(IEnumerable<Markup> markup)
    {
        foreach (Markup one in markup)
            html.Append(one.Html);
    }

    public string ToHtml() => html.ToString();
}
