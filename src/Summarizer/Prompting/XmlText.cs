using System.Text;
using System.Xml;

namespace Summarizer.Prompting;

/// <summary>Semantic Kernel reads a rendered prompt as XML: one character that XML forbids would turn the whole prompt into plain text.</summary>
internal static class XmlText
{
    /// <summary>The text without characters that XML 1.0 cannot hold: control characters, halves of surrogate pairs, U+FFFE, U+FFFF.</summary>
    public static string WithLegalCharacters(string text)
    {
        if (IsLegal(text))
            return text;
        StringBuilder kept = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                kept.Append(text[i]);
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                kept.Append(text[i]).Append(text[++i]);
        }
        return kept.ToString();
    }

    /// <summary>Legal characters only, and line breaks and tabs become spaces: the material is one line a paragraph.</summary>
    public static string OnOneLine(string text) => WithLegalCharacters(text).ReplaceLineEndings(" ").Replace('\t', ' ').Trim();

    private static bool IsLegal(string text)
    {
        for (int i = 0; i < text.Length; i++)
            if (!XmlConvert.IsXmlChar(text[i]) && (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[++i])))
                return false;
        return true;
    }
}
