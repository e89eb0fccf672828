namespace Summarizer.Splitting;

/// <summary>Text with the place of every character in the file as the user has it, kept through normalising and joining.</summary>
/// <param name="Text">What the pipeline works on.</param>
/// <param name="Places">For each UTF-16 unit of the text, the unit of the decoded file it was made of.</param>
internal sealed record Passage(string Text, int[] Places)
{
    public int Length => Text.Length;

    public static Passage Of(string file, int start, int end)
    {
        int[] places = new int[end - start];
        for (int i = 0; i < places.Length; i++) places[i] = start + i;
        return new Passage(file[start..end], places);
    }

    /// <summary>The part [start, end) of the text, without the white space at its ends.</summary>
    public Passage Slice(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Text[start])) start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1])) end--;
        return new(Text[start..end], Places[start..end]);
    }

    /// <summary>This passage and the one that goes on from it; words of Latin script keep a space between them.</summary>
    public Passage Join(Passage next)
    {
        if (Length == 0 || next.Length == 0) return Length == 0 ? next : this;
        // A word divided at a line's end.
        if (Text[^1] == '-' && Length > 1 && char.IsAsciiLetter(Text[^2]) && char.IsAsciiLetterLower(next.Text[0]))
            return new(Text[..^1] + next.Text, [.. Places.AsSpan(0, Length - 1), .. next.Places]);
        bool spaced = IsWord(Text[^1]) && IsWord(next.Text[0]) && Letters.AreLatin(Text);
        return spaced ? Beside(next) : new(Text + next.Text, [.. Places, .. next.Places]);
    }

    /// <summary>Two lines of one headline, with a space between them.</summary>
    public Passage Beside(Passage next) => new(Text + " " + next.Text, [.. Places, Places[^1], .. next.Places]);

    /// <summary>The map of this text, in code points of the file.</summary>
    public PositionMap Map(SourceText source)
    {
        List<int> inText = [], inFile = [];
        for (int i = 0; i < Places.Length; i++)
        {
            if (i > 0 && Places[i] == Places[i - 1] + 1) continue;
            inText.Add(i);
            inFile.Add(source.CodePoint(Places[i]));
        }
        return new PositionMap(Text, [.. inText], [.. inFile]);
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) && !Letters.IsHan(c) || c is ',' or '.' or ';' or ':' or ')' or '(' or '"' or '”' or '“' or '$' or '%' or '\'' or '’';
}
