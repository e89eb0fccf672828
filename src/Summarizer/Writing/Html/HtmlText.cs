using System.Text;

namespace Summarizer.Writing.Html;

/// <summary>Foreign text in HTML, inside elements and inside quoted attributes.</summary>
internal static class HtmlText
{
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length + 16);
        Escape(text, escaped);
        return escaped.ToString();
    }

    /// <summary>Han characters stay as they are; a file in UTF-8 needs no references for them.</summary>
    public static void Escape(string text, StringBuilder html)
    {
        foreach (char c in LegalText.Of(text))
        {
            if (c switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", '\'' => "&#39;", _ => null } is { } reference)
                html.Append(reference);
            else
                html.Append(c);
        }
    }
}
