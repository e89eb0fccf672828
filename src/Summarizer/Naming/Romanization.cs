using System.Text.RegularExpressions;

namespace Summarizer.Naming;

/// <summary>The Wade-Giles spelling, in which names of Taiwan and of history stand in English: 蔡 is Tsai, 清 is Ching.</summary>
internal static partial class Romanization
{
    private static readonly (string Pinyin, string WadeGiles)[] Initials =
    [
        ("zh", "ch"), ("ch", "ch"), ("sh", "sh"), ("b", "p"), ("d", "t"), ("g", "k"), ("j", "ch"), ("q", "ch"), ("x", "hs"),
        ("z", "ts"), ("c", "ts"), ("r", "j"),
    ];

    private static readonly Dictionary<string, string> Whole = new()
    {
        ["zhi"] = "chih",
        ["chi"] = "chih",
        ["shi"] = "shih",
        ["ri"] = "jih",
        ["zi"] = "tzu",
        ["ci"] = "tzu",
        ["si"] = "szu",
        ["yi"] = "i",
        ["you"] = "yu",
        ["yan"] = "yen",
        ["ye"] = "yeh",
        ["ge"] = "ko",
        ["ke"] = "ko",
        ["he"] = "ho",
        ["e"] = "o",
        ["yong"] = "yung",
        ["er"] = "erh",
        ["gui"] = "kuei",
        ["kui"] = "kuei",
        ["luo"] = "lo",
        ["duo"] = "to",
        ["guo"] = "kuo",
    };

    /// <summary>Wade-Giles spellings of pinyin syllables, as keys; usual variants too.</summary>
    public static IEnumerable<string> WadeGiles(IEnumerable<string> syllables) => syllables.SelectMany(Spellings).Distinct();

    public static IEnumerable<string> WadeGilesNames(string characters) => characters.Length == 0 ? [""]
        : WadeGiles(Pinyin.Readings(characters[0]).Select(EnglishWord.KeyOf)).SelectMany(r => WadeGilesNames(characters[1..]).Select(rest => r + rest));

    private static IEnumerable<string> Spellings(string syllable)
    {
        if (Whole.TryGetValue(syllable, out string? whole))
        {
            yield return whole;
            yield break;
        }
        (string pinyin, string initial) = Initials.FirstOrDefault(i => syllable.StartsWith(i.Pinyin, StringComparison.Ordinal), (Pinyin: "", WadeGiles: ""));
        string final = Finals.Replace(syllable[pinyin.Length..], m => m.Value switch
        {
            "ong" => "ung",
            "ian" => "ien",
            "ie" => "ieh",
            "ue" => "ueh",
            "ui" => "ui",
            "uo" => "o",
            "iong" => "iung",
            _ => m.Value,
        });
        yield return initial + final;
        // Chieh-yi, Wen-jing: many spell so freely.
        if (final != syllable[pinyin.Length..])
            yield return initial + syllable[pinyin.Length..];
    }

    [GeneratedRegex("(iong|ong|ian|ie|ue|ui|uo)$")]
    private static partial Regex Finals { get; }
}
