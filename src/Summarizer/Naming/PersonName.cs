namespace Summarizer.Naming;

/// <summary>A Chinese person's name and how it may be written in English.</summary>
internal sealed class PersonName
{
    private const int MostReadings = 48;

    private readonly string simplified;
    private readonly int surnameLength;

    public PersonName(string chinese)
    {
        Chinese = chinese;
        simplified = Simplified.Of(chinese);
        surnameLength = Math.Max(1, Surnames.LengthAt($"{simplified}　", 0));
        SurnameKeys = [.. Readings(simplified[..surnameLength]).SelectMany(Pinyin.Variants).Select(EnglishWord.KeyOf).Distinct()];
        GivenKeys = [.. Product(chinese[surnameLength..]).Select(EnglishWord.KeyOf).Distinct().Take(MostReadings)];
    }

    public string Chinese { get; }

    /// <summary>By the rules of the press: the surname first, the given name in one word: <c>Sheng Yuechun</c>, <c>Ouyang Xi'an</c>, <c>Lyu Xin</c>.</summary>
    public string English => $"{Capital(Spelled([Readings(simplified[..surnameLength])[0]]))} {Capital(Spelled(Chinese[surnameLength..].Select(c => Pinyin.Readings(c)[0])))}";

    /// <summary>The surname's spellings in lower-case letters.</summary>
    public IReadOnlyList<string> SurnameKeys { get; }

    /// <summary>The given name's, by every reading of its characters.</summary>
    public IReadOnlyList<string> GivenKeys { get; }

    /// <summary>Whether every character of the name can be read.</summary>
    public static bool IsReadable(string chinese) => chinese.All(c => Pinyin.Readings(c).Count > 0);

    /// <summary>Whether the whole name stands in the text, in either order.</summary>
    public bool IsIn(EnglishText text) => SurnameKeys.Any(s => GivenKeys.Any(g => text.HasJoined(s + g) || text.HasJoined(g + s)))
        || Romanization.WadeGiles(SurnameKeys).Any(s => Romanization.WadeGilesNames(Chinese[surnameLength..]).Any(g => text.HasJoined(s + g) || text.HasJoined(g + s)));

    /// <summary>The name as it stands in the text, in either order; null where it does not.</summary>
    public string? RenderingIn(EnglishText text)
    {
        for (int start = 0; start < text.Words.Count; start++)
            for (int end = start + 1; end <= Math.Min(start + 4, text.Words.Count); end++)
            {
                string letters = string.Concat(text.Words.Skip(start).Take(end - start).Select(w => w.Key));
                if (SurnameKeys.Any(s => GivenKeys.Any(g => letters == s + g || letters == g + s)))
                    return text.Between(start, end);
            }
        return null;
    }

    /// <summary>Whether the surname alone, or the given name alone, stands in the text, as it does at a second mention.</summary>
    public bool IsPartlyIn(EnglishText text) =>
        text.Words.Any(w => w.IsCapitalized && (SurnameKeys.Contains(w.Key) || (w.Key.Length > 3 && GivenKeys.Contains(w.Key))));

    private static IReadOnlyList<string> Readings(string surname) =>
        Surnames.Readings(surname) is { Count: > 0 } known ? known : Pinyin.Readings(surname[0]);

    private static IEnumerable<string> Product(string characters) => characters.Length == 0 ? [""]
        : Pinyin.Readings(characters[0]).SelectMany(Pinyin.Variants).SelectMany(r => Product(characters[1..]).Select(rest => r + rest));

    private static string Spelled(IEnumerable<string> syllables) => syllables.Aggregate((word, next) => word + (next[0] is 'a' or 'e' or 'o' ? "'" : "") + next);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..].Replace("ü", "yu", StringComparison.Ordinal);
}
