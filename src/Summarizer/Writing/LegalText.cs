using System.Text;

namespace Summarizer.Writing;

/// <summary>Text as XML 1.0 and HTML may hold it.</summary>
internal static class LegalText
{
    /// <summary>The text with every character that no document may hold (controls, half of a surrogate pair, U+FFFE) replaced by U+FFFD; line ends as line feeds.</summary>
    public static string Of(string text)
    {
        int first = FirstIllegal(text);
        if (first < 0)
            return text;
        StringBuilder legal = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\r')
            {
                if (i + 1 == text.Length || text[i + 1] != '\n')
                    legal.Append('\n');
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                legal.Append(c).Append(text[++i]);
            else
                legal.Append(IsLegal(c) ? c : '\uFFFD');
        }
        return legal.ToString();
    }

    private static int FirstIllegal(string text)
    {
        for (int i = 0; i < text.Length; i++)
            if (!IsLegal(text[i]))
                return i;
        return -1;
    }

    // DEL and C1 controls are legal in XML 1.0, but XLIFF and HTML frown on them, and nobody sees them.
    private static bool IsLegal(char c) => c switch
    {
        '\t' or '\n' => true,
        < ' ' or (>= '\u007F' and <= '\u009F') or '\uFFFE' or '\uFFFF' => false,
        _ => !char.IsSurrogate(c),
    };
}
