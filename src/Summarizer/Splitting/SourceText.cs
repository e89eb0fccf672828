namespace Summarizer.Splitting;

/// <summary>A decoded file's text, and the code points of its UTF-16 units.</summary>
internal sealed class SourceText
{
    private readonly int[] lowSurrogates;

    public SourceText(string text)
    {
        Text = text;
        List<int> found = [];
        for (int i = 1; i < text.Length; i++)
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1])) found.Add(i);
        lowSurrogates = [.. found];
    }

    public string Text { get; }

    /// <summary>The code point's offset of a UTF-16 unit; the second half of a pair has that of the first.</summary>
    public int CodePoint(int unit)
    {
        if (lowSurrogates.Length == 0) return unit;
        int found = Array.BinarySearch(lowSurrogates, unit);
        return found >= 0 ? unit - found - 1 : unit - ~found;
    }

    /// <param name="end">Exclusive.</param>
    public TextSpan Span(int start, int end) => new(CodePoint(start), CodePoint(end - 1) + 1);
}

/// <summary>A half-open range [Start, End) of a file's UTF-16 units.</summary>
internal readonly record struct Extent(int Start, int End);
