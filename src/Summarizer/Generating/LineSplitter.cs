using System.Buffers;
using Summarizer.Prompting;

namespace Summarizer.Generating;

/// <summary>Divides paragraphs that are too long for a model: between sentences, else at a comma, else in the middle.</summary>
internal static class LineSplitter
{
    private static readonly SearchValues<char>[] Breaks =
        [SearchValues.Create("。！？；.!?;…"), SearchValues.Create("，、：,:—"), SearchValues.Create(" 　")];

    /// <summary>Pieces that fit, in order, with nothing left out; two characters are not divided further.</summary>
    public static IEnumerable<MaterialLine> Split(MaterialLine line, Func<MaterialLine, bool> fits)
    {
        if (fits(line) || line.Parts is [{ Text.Length: < 3 }])
            return [line];
        IReadOnlyList<MaterialPart> parts = line.Parts.Count > 1 ? line.Parts : Halves(line.Parts[0]);
        int middle = parts.Count / 2;
        // The tags of a paragraph could not be told apart in its parts.
        line = line with { Tagged = null };
        return Split(line with { Parts = [.. parts.Take(middle)] }, fits).Concat(Split(line with { Parts = [.. parts.Skip(middle)] }, fits));
    }

    private static MaterialPart[] Halves(MaterialPart part)
    {
        int at = Breaks.Select(b => NearestBreak(part.Text, b)).FirstOrDefault(i => i > 0, part.Text.Length / 2);
        if (char.IsLowSurrogate(part.Text[at]))
            at++;
        return [part with { Text = part.Text[..at] }, part with { Text = part.Text[at..] }];
    }

    // The index after the break nearest to the middle, within the middle half; 0 where there is none.
    private static int NearestBreak(string text, SearchValues<char> breaks)
    {
        int middle = text.Length / 2;
        for (int distance = 0; distance < text.Length / 4; distance++)
            foreach (int at in (int[])[middle - distance, middle + distance])
                if (at > 0 && breaks.Contains(text[at - 1]) && !IsInNumber(text, at - 1))
                    return at;
        return 0;
    }

    private static bool IsInNumber(string text, int at) =>
        at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && at > 0 && char.IsAsciiDigit(text[at - 1]);
}
