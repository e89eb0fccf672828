using System.Text;

namespace Summarizer.Cli.Messages;

/// <summary>How many columns of a terminal a text takes: Han characters and full-width punctuation take two.</summary>
internal static class CellWidth
{
    // Unicode Standard Annex 11, East Asian Width: the blocks whose characters are wide or full-width.
    private static readonly (int From, int To)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF), (0xA960, 0xA97F),
        (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF),
        (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    public static int Of(string text) => text.EnumerateRunes().Sum(Of);

    public static int Of(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.Format)
            return 0;
        return IsWide(rune) ? 2 : 1;
    }

    public static bool IsWide(Rune rune) => rune.Value >= Wide[0].From && Array.Exists(Wide, r => rune.Value >= r.From && rune.Value <= r.To);
}
