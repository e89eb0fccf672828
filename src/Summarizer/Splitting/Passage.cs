using System.Text;

namespace Summarizer.Splitting;

/// <summary>Text with the place of every character in the file as the user has it, kept through normalising and joining.</summary>
/// <param name="Text">What the pipeline works on.</param>
internal sealed record Passage(string Text, Places Places)
{
    public int Length => Text.Length;

    public static Passage Of(string file, int start, int end) => new(file[start..end], Places.Of(start, end - start));

    /// <summary>The part [start, end) of the text, without the white space at its ends.</summary>
    public Passage Slice(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Text[start])) start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1])) end--;
        return new(Text[start..end], Places.Slice(start, end));
    }

    /// <summary>What is left without some of the characters.</summary>
    public Passage Without(Predicate<int> dropped)
    {
        StringBuilder text = new(Length);
        Places.Builder places = new();
        for (int i = 0; i < Length; i++)
        {
            if (dropped(i)) continue;
            text.Append(Text[i]);
            places.Add(Places[i]);
        }
        return new(text.ToString(), places.Build());
    }

    /// <summary>Passages that go on from one another, as one; words of Latin script keep a space between them.</summary>
    public static Passage Join(IReadOnlyList<Passage> passages)
    {
        if (passages.Count == 1) return passages[0];
        StringBuilder text = new();
        Places.Builder places = new();
        int latin = 0;
        Passage? last = null;
        foreach (Passage next in passages.Where(p => p.Length > 0))
        {
            if (last is not null && IsDividedWord(last.Text, next.Text))
            {
                text.Length--;
                places.RemoveLast();
            }
            else if (last is not null && latin > 0 && IsWord(last.Text[^1]) && IsWord(next.Text[0]))
            {
                // A space that the file does not have stands where the text before it ends.
                text.Append(' ');
                places.Add(last.Places[^1]);
            }
            text.Append(next.Text);
            places.Add(next.Places);
            latin += Letters.Latinness(next.Text);
            last = next;
        }
        return new(text.ToString(), places.Build());
    }

    /// <summary>Two lines of one headline, with a space between them.</summary>
    public Passage Beside(Passage next)
    {
        Places.Builder places = new();
        places.Add(Places);
        places.Add(Places[^1]);
        places.Add(next.Places);
        return new($"{Text} {next.Text}", places.Build());
    }

    /// <summary>The map of this text, in code points of the file.</summary>
    public PositionMap Map(SourceText source) => Places.Map(Text, source);

    private static bool IsDividedWord(string text, string next) =>
        text.Length > 1 && text[^1] == '-' && char.IsAsciiLetter(text[^2]) && char.IsAsciiLetterLower(next[0]);

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) && !Letters.IsHan(c) || c is ',' or '.' or ';' or ':' or ')' or '(' or '"' or '”' or '“' or '$' or '%' or '\'' or '’';
}
