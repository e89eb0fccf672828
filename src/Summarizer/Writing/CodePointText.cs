namespace Summarizer.Writing;

/// <summary>A decoded file's text, to be cut by spans of code points that come in the order of the file.</summary>
internal sealed class CodePointText(string text)
{
    private int codePoint, unit;

    public string Of(TextSpan span)
    {
        if (span.Start < codePoint)
            (codePoint, unit) = (0, 0);
        int start = Advance(span.Start);
        return text[start..Advance(span.End)];
    }

    private int Advance(int to)
    {
        for (; codePoint < to; codePoint++)
            unit += char.IsHighSurrogate(text[unit]) && unit + 1 < text.Length && char.IsLowSurrogate(text[unit + 1]) ? 2 : 1;
        return unit;
    }
}
