using Summarizer.Terms;

namespace Summarizer.Naming;

/// <summary>
/// Finds Chinese persons' names in Chinese text by what stands around them: a title before, a verb of saying or an address behind.
/// A name that nothing marks is not found: what is found is to be relied on.
/// </summary>
internal static class PersonFinder
{
    private const int LongestGiven = 2;

    /// <summary>The names in the order of their first mention, each once.</summary>
    public static IReadOnlyList<PersonMention> Find(string text)
    {
        string written = text;
        text = Simplified.Of(text);
        List<PersonMention> found = [];
        foreach (PhraseMatch<bool> title in NameContext.Titles.Find(text))
            AddWithList(found, text, title.End);
        foreach (PhraseMatch<int> word in NameContext.Following.Find(text))
            if (word.Phrase.Length > 1 || word.Phrase is "说" or "称")
                if (Before(text, word.Start) is { } mention)
                    found.Add(mention);
        return [.. found.OrderBy(m => m.Start).DistinctBy(m => m.Name).Select(m => m with { Name = written.Substring(m.Start, m.Name.Length) })];
    }

    // 记者赵博、黄扬: the others of a list have no title of their own.
    private static void AddWithList(List<PersonMention> found, string text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        while (At(text, start) is { } mention)
        {
            found.Add(mention);
            start = mention.End + 1;
            if (mention.End >= text.Length || text[mention.End] is not ('、' or ' ' or '　'))
                return;
        }
    }

    /// <summary>The name that begins at a place, where what follows shows its end; null where there is none.</summary>
    private static PersonMention? At(string text, int start)
    {
        int surname = Surnames.LengthAt(text, start);
        if (surname == 0 || NameContext.RarelySurname.Contains(text[start]))
            return null;
        (int best, int length) = (0, 0);
        for (int given = LongestGiven; given > 0; given--)
        {
            int end = start + surname + given;
            int weight = end <= text.Length && IsName(text, start, surname, given) ? WeightOfEnd(text, end) : 0;
            if (weight > best)
                (best, length) = (weight, surname + given);
        }
        return length == 0 ? null : new PersonMention(text.Substring(start, length), start);
    }

    /// <summary>The name that ends at a place and begins where a name can.</summary>
    private static PersonMention? Before(string text, int end)
    {
        for (int length = 4; length >= 2; length--)
        {
            int start = end - length;
            if (start < 0 || (start > 0 && !NameContext.Opens.Contains(text[start - 1])))
                continue;
            int surname = Surnames.LengthAt(text, start);
            bool fits = surname > 0 && length - surname is 1 or 2 && NameContext.CommonSurnames.Contains(text[start]) | surname == 2;
            if (fits && IsName(text, start, surname, length - surname))
                return new PersonMention(text.Substring(start, length), start);
        }
        return null;
    }

    private static bool IsName(string text, int start, int surname, int given)
    {
        string name = text.Substring(start, surname + given);
        return name.Skip(surname).All(c => Pinyin.Readings(c).Count > 0 && !NameContext.NeverGiven.Contains(c))
            && !NameContext.Words.Contains(name)
            && !NameContext.Words.Contains(name[..Math.Min(2, name.Length)])
            && BuiltInTerms.Index.At(text, start) is not { Value.Kind: TermKind.Place or TermKind.Organization or TermKind.Title };
    }

    private static int WeightOfEnd(string text, int end)
    {
        const int punctuation = 2, start = 1;
        if (end == text.Length)
            return punctuation;
        if (NameContext.Following.At(text, end) is { } word)
            return word.Value;
        return char.IsPunctuation(text[end]) && text[end] != '·' ? punctuation : char.IsWhiteSpace(text[end]) ? start : 0;
    }
}

/// <param name="Start">In UTF-16 units of the text.</param>
internal sealed record PersonMention(string Name, int Start)
{
    public int End => Start + Name.Length;
}
