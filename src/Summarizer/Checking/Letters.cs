using System.Text;

namespace Summarizer.Checking;

/// <summary>How many letters of each writing a text has.</summary>
internal static class Letters
{
    public static IReadOnlyDictionary<Script, int> Count(string text)
    {
        Dictionary<Script, int> counts = [];
        foreach (Rune rune in text.EnumerateRunes())
            if (Of(rune) is { } script)
                counts[script] = counts.GetValueOrDefault(script) + 1;
        return counts;
    }

    /// <summary>How much a text says, in Chinese characters: what is not Chinese takes more characters for the same.</summary>
    public static double Amount(string text) => text.EnumerateRunes().Where(r => !Rune.IsWhiteSpace(r)).Sum(r => Of(r) switch
    {
        Script.Han => 1,
        Script.Kana or Script.Hangul => 0.65,
        _ => 0.35,
    });

    public static bool IsHan(Rune rune) => Of(rune) == Script.Han;

    private static Script? Of(Rune rune) => rune.Value switch
    {
        (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF) or 0x3007 => Script.Han,
        (>= 0x3041 and <= 0x30FF and not 0x30FB) or (>= 0x31F0 and <= 0x31FF) or (>= 0xFF66 and <= 0xFF9D) => Script.Kana,
        (>= 0xAC00 and <= 0xD7A3) or (>= 0x1100 and <= 0x11FF) => Script.Hangul,
        (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= 0xC0 and <= 0x24F and not 0xD7 and not 0xF7) or (>= 0x1E00 and <= 0x1EFF) => Script.Latin,
        >= 0x400 and <= 0x52F => Script.Cyrillic,
        (>= 0x620 and <= 0x6FF) or (>= 0xFB50 and <= 0xFDFF) => Script.Arabic,
        >= 0xE01 and <= 0xE4E => Script.Thai,
        _ => Rune.IsLetter(rune) ? Script.Other : null,
    };
}
