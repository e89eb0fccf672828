using System.Text;

namespace Summarizer.Splitting;

/// <summary>Text with the place of every character in the file as the user has it, kept through normalising and joining.</summary>
/// <param name="Text">What the pipeline works on.</param>
/// <param name="Places">For each UTF-16 unit of the text, its code point's offset in the decoded file.</param>
internal sealed record Passage(string Text, IReadOnlyList<int> Places)
{
    public int Length => Text.Length;

    /// <summary>The part [start, end) of the text, without the white space at its ends.</summary>
    public Passage Slice(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Text[start])) start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1])) end--;
        return new(Text[start..end], [.. Places.Skip(start).Take(end - start)]);
    }

    /// <summary>Where [start, end) of the text stands in the file.</summary>
    public TextSpan Span(int start, int end) => new(Places[start], Places[end - 1] + 1);

    public TextSpan Span() => Span(0, Length);

    /// <summary>This passage and the one that goes on from it; words of Latin script keep a space between them.</summary>
    public Passage Join(Passage next)
    {
        bool spaced = Length > 0 && next.Length > 0 && char.IsAsciiLetterOrDigit(Text[^1]) && char.IsAsciiLetter(next.Text[0]) && Letters.AreLatin(Text);
        return spaced
            ? new(Text + " " + next.Text, [.. Places, Places[^1], .. next.Places])
            : new(Text + next.Text, [.. Places, .. next.Places]);
    }

    /// <summary>The non-blank lines of a file, without the white space around them. <c>null</c> stands for one blank line or more.</summary>
    public static IEnumerable<Passage?> Lines(string text)
    {
        StringBuilder line = new();
        List<int> places = [];
        int offset = 0;
        (bool blank, bool afterReturn) = (false, false);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value is not ('\n' or '\r' or '\f'))
            {
                string unit = rune.ToString();
                line.Append(unit);
                for (int i = 0; i < unit.Length; i++) places.Add(offset);
            }
            else if (!(rune.Value == '\n' && afterReturn))
            {
                Passage? taken = Take();
                if (taken is not null || !blank) yield return taken;
                blank = taken is null;
            }
            afterReturn = rune.Value == '\r';
            offset++;
        }
        if (Take() is { } last) yield return last;

        Passage? Take()
        {
            Passage whole = new(line.ToString(), [.. places]);
            line.Clear();
            places.Clear();
            Passage trimmed = whole.Slice(0, whole.Length);
            return trimmed.Length > 0 ? trimmed : null;
        }
    }
}
