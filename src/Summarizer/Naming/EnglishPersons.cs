using System.Collections.Frozen;

namespace Summarizer.Naming;

/// <summary>Finds names in English text that look like Chinese persons': two words in capitals that are pinyin, one of them a surname.</summary>
internal static class EnglishPersons
{
    // English words and other names that can be read as pinyin.
    private static readonly FrozenSet<string> OtherWords = Words("""
        an and are he she you me we can long song sun wing men man ban bang den fan fun gun hang hen pan pen pin sang rang tang gang china dubai sudan yemen lima bali mali
        data panda game name same time dame fame women gene tune june dune mile pile tile rule mule lane male sale pale tale gale dale fade made wade guide tide side dude
        nude rude mode lake make take bake wake like pike bike mike luke duke poke page sage wage huge change range sense dense base house mouse pause lisa dana nina lana
        mina tina sasha masha misha luna the mao tan lin lee kong hong macao tibet pole sole role hole ali anna diana laos hanoi manila osaka kobe nara gaza cuba peru chile
        nang sale li-ion manga banana papa mama nano mini wifi taiji tai chi ming qing han yuan dynasty year new home come some none one bone tone zone lung sing ring bing
        line dine lime nine tie lie pie tea sea die bee zoo moon soon noon
        """);

    // Words of that list that are surnames so common that before a given name they are one; and given names.
    private static readonly FrozenSet<string> Surnamed = Words("he she sun song lin tan tang pan fan han long kong");
    private static readonly FrozenSet<string> Given = Words("ming qing han long lin tang gang hang");

    private static readonly FrozenSet<string> Addresses = Words("Mr Mrs Ms Miss Teacher Grandpa Grandma Uncle Aunt");

    private static readonly Lazy<FrozenSet<string>> Listed = new(() => BuiltInTerms.Places.Concat(BuiltInTerms.Bodies)
        .SelectMany(t => t.Right).Where(f => !f.Contains(' ', StringComparison.Ordinal)).Select(EnglishWord.KeyOf).ToFrozenSet());

    public static IEnumerable<EnglishPerson> Find(EnglishText text)
    {
        for (int i = 0; i + 1 < text.Words.Count; i++)
        {
            int next = i + 1;
            if (!text.AreOneName(i) || !IsNameWord(text.Words[i]) || !IsNameWord(text.Words[next]))
                continue;
            // Yue-chun: the second half may be in small letters.
            int end = next + 1 < text.Words.Count && text.IsHyphenated(next) ? next + 2 : next + 1;
            string given = string.Concat(Enumerable.Range(next, end - next).Select(w => text.Words[w].Key));
            if (Person(text, i, end, text.Words[i].Key, given) is { } surnameFirst)
            {
                yield return surnameFirst;
                i = end - 1;
            }
            else if (text.Words[i].Key.Length > 3 && Person(text, i, next + 1, text.Words[next].Key, text.Words[i].Key) is { Givens: var givens } surnameLast && givens.All(g => g.Length == 2))
            {
                yield return surnameLast;
                i = next;
            }
        }
    }

    /// <summary>The given name of a person with another surname, even one that nobody has; null where there is none.</summary>
    public static string? WithAnotherSurname(PersonName name, EnglishText text)
    {
        for (int i = 1; i < text.Words.Count; i++)
            if (text.Words[i].Key.Length > 3 && name.GivenKeys.Contains(text.Words[i].Key) && text.AreOneName(i - 1)
                && text.Words[i - 1].Key is var surname && !name.SurnameKeys.Contains(surname) && IsNameWord(text.Words[i - 1]) && Pinyin.Cuts(surname, 2).Any())
                return text.Between(i - 1, i + 1);
        return null;
    }

    /// <summary>Surnames that stand alone behind an address and that no character of a Chinese text has: Ms. Wang, where 刘女士 is told of.</summary>
    public static IEnumerable<string> AddressedOtherwise(EnglishText text, string chinese)
    {
        for (int i = 1; i < text.Words.Count; i++)
            if (Addresses.Contains(text.Words[i - 1].Text) && IsNameWord(text.Words[i]) && Surnames.IsSpelling(text.Words[i].Key)
                && !(i + 1 < text.Words.Count && text.AreOneName(i)) && !chinese.Any(c => IsSurname(c, text.Words[i].Key)))
                yield return text.Between(i - 1, i + 1);
    }

    private static bool IsSurname(char character, string key) =>
        Surnames.Readings($"{Simplified.Of(character)}").SelectMany(Pinyin.Variants).Any(r => EnglishWord.KeyOf(r) == key);

    private static EnglishPerson? Person(EnglishText text, int start, int end, string surname, string given)
    {
        if (!Surnames.IsSpelling(surname) || (OtherWords.Contains(given) && (!Given.Contains(given) || OtherWords.Contains(surname))) || (end < text.Words.Count && text.AreOneName(end - 1)))
            return null;
        string[][] cuts = [.. Pinyin.Cuts(given, 2)];
        return cuts.Length == 0 ? null : new EnglishPerson(text.Between(start, end), surname, given, cuts);
    }

    private static bool IsNameWord(EnglishWord word) =>
        word.IsCapitalized && word.Key.Length is > 1 and < 13 && (!OtherWords.Contains(word.Key) || Surnamed.Contains(word.Key) || Given.Contains(word.Key)) && !Listed.Value.Contains(word.Key);

    private static FrozenSet<string> Words(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}

/// <param name="Text">As it stands in the text.</param>
/// <param name="Surname">In lower-case letters, as <paramref name="Given"/>.</param>
/// <param name="Givens">The given name cut into syllables, in every way there is.</param>
internal sealed record EnglishPerson(string Text, string Surname, string Given, string[][] Givens)
{
    /// <summary>Whether characters that can be read so stand one after the other in a Chinese text, or the name itself in its letters: 林书远（Sean Lin）.</summary>
    public bool CanBeReadIn(string chinese) =>
        (Text.Length > 0 && chinese.Contains(Text, StringComparison.OrdinalIgnoreCase))
        || Pinyin.Cuts(Surname, 2).Any(s => Givens.Any(g => Stands(chinese, [.. s, .. g]) || Stands(chinese, [.. g, .. s])));

    // A name of two characters may be set with a space between them.
    private static bool Stands(string text, string[] syllables)
    {
        for (int i = 0; i + syllables.Length <= text.Length; i++)
        {
            int read = 0;
            for (int at = i; at < text.Length && read < syllables.Length && (Reads(text[at], syllables[read]) || (read > 0 && char.IsWhiteSpace(text[at]))); at++)
                read += char.IsWhiteSpace(text[at]) ? 0 : 1;
            if (read == syllables.Length)
                return true;
        }
        return false;
    }

    // Surnames have readings of their own.
    private static bool Reads(char character, string syllable) =>
        Pinyin.MayRead(character, syllable) || Surnames.Readings($"{Simplified.Of(character)}").Any(r => Pinyin.Variants(r).Contains(syllable));
}
