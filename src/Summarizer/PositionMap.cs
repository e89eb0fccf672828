namespace Summarizer;

/// <summary>
/// From positions in a normalised text to the file as the user has it. Positions of the text are UTF-16 units, spans are code points
/// of the decoded file.
/// </summary>
public sealed class PositionMap
{
    // Runs of characters that follow one another in the file: where each begins in the text and in the file.
    private readonly int[] inText;
    private readonly int[] inFile;
    private readonly string text;

    internal PositionMap(string text, int[] inText, int[] inFile) => (this.text, this.inText, this.inFile) = (text, inText, inFile);

    public static PositionMap Empty { get; } = new("", [], []);

    /// <summary>From the file's character for [start, end)'s first to the one for its last.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range is empty or not within the text.</exception>
    public TextSpan Span(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, text.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(start, end);
        (int first, int last) = (PlaceOf(start), PlaceOf(end - 1));
        // Untangled columns: the end of a sentence may stand above its beginning.
        return new TextSpan(Math.Min(first, last), Math.Max(first, last) + 1);
    }

    /// <summary>The file's stretches that [start, end) was made of, in the order of the text; what was dropped lies between them.</summary>
    public IReadOnlyList<TextSpan> Spans(int start, int end)
    {
        List<TextSpan> spans = [];
        for (int at = start; at < end;)
        {
            int run = RunOf(at);
            int stop = Math.Min(end, run + 1 < inText.Length ? inText[run + 1] : text.Length);
            TextSpan next = new(PlaceOf(at), PlaceOf(stop - 1) + 1);
            if (spans.Count > 0 && spans[^1].End == next.Start) spans[^1] = new TextSpan(spans[^1].Start, next.End);
            else spans.Add(next);
            at = stop;
        }
        return spans;
    }

    private int RunOf(int position)
    {
        int found = Array.BinarySearch(inText, position);
        return found >= 0 ? found : ~found - 1;
    }

    private int PlaceOf(int position)
    {
        int run = RunOf(position), place = inFile[run];
        for (int i = inText[run]; i < position; i++)
            if (!char.IsHighSurrogate(text[i])) place++;
        return place;
    }
}
