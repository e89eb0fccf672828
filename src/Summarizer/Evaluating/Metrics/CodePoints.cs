namespace Summarizer.Evaluating.Metrics;

/// <summary>Texts as the reference implementation sees them: by code points, with its idea of white space.</summary>
internal static class CodePoints
{
    /// <summary>The code points of a text that are no white space; a lone surrogate is one.</summary>
    public static int[] WithoutSpace(string text)
    {
        List<int> points = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (IsSpace(text[i]))
                continue;
            points.Add(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? char.ConvertToUtf32(text[i], text[++i]) : text[i]);
        }
        return [.. points];
    }

    /// <summary>What stands between white space.</summary>
    public static List<string> Words(string text)
    {
        List<string> words = [];
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            while (i < text.Length && !IsSpace(text[i]))
                i++;
            if (i > start)
                words.Add(text[start..i]);
        }
        return words;
    }

    public static string TrimEnd(string text)
    {
        int end = text.Length;
        while (end > 0 && IsSpace(text[end - 1]))
            end--;
        return text[..end];
    }

    public static int Count(string text) => text.Length - text.Count(char.IsLowSurrogate);

    /// <summary>Python's <c>str.isspace</c>: .NET's white space and the four separators U+001C to U+001F.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001c' and <= '\u001f';
}
