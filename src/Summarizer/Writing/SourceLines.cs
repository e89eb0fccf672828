namespace Summarizer.Writing;

/// <summary>Turns code-point offsets of a decoded file into 1-based line numbers.</summary>
internal sealed class SourceLines
{
    private readonly List<int> starts = [0];

    public SourceLines(string text)
    {
        int codePoint = 0;
        for (int i = 0; i < text.Length; i++, codePoint++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (text[i] == '\n')
                starts.Add(codePoint + 1);
        }
    }

    public int LineOf(int offset)
    {
        int found = starts.BinarySearch(offset);
        return found >= 0 ? found + 1 : ~found;
    }
}
