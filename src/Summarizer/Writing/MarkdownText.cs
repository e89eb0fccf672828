using System.Text;

namespace Summarizer.Writing;

/// <summary>Foreign text in Markdown: what it says must be what a reader sees.</summary>
internal static class MarkdownText
{
    private const string Anywhere = "\\`*<[]|~";
    private const string AtTheStart = "#>+-=";

    /// <summary>Escapes every character CommonMark or its table and strike-through extensions could take as markup; line ends become spaces.</summary>
    public static string Escape(string text)
    {
        string line = string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        StringBuilder escaped = new(line.Length + 8);
        for (int i = 0; i < line.Length; i++)
        {
            if (Anywhere.Contains(line[i]) || (i == 0 && AtTheStart.Contains(line[i])) || (line[i] == '_' && !IsInsideWord(line, i)))
                escaped.Append('\\');
            escaped.Append(line[i]);
        }
        return EscapeOrderedListMarker(escaped);
    }

    // CommonMark gives an underscore inside a word no meaning; file names stay as they are.
    private static bool IsInsideWord(string line, int i) =>
        i > 0 && i + 1 < line.Length && char.IsLetterOrDigit(line[i - 1]) && char.IsLetterOrDigit(line[i + 1]);

    // "2023. " at the start of a paragraph would become a list that starts at 2023.
    private static string EscapeOrderedListMarker(StringBuilder escaped)
    {
        int digits = 0;
        while (digits < escaped.Length && char.IsAsciiDigit(escaped[digits]))
            digits++;
        if (digits is > 0 and < 10 && digits + 1 < escaped.Length && (escaped[digits] is '.' or ')') && escaped[digits + 1] == ' ')
            escaped.Insert(digits, '\\');
        return escaped.ToString();
    }
}
