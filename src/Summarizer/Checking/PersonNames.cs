using Summarizer.Naming;
using Summarizer.Terms;

namespace Summarizer.Checking;

/// <summary>
/// Compares persons' names. A name in pinyin that nothing in the source can be read as is another person's; beside a name of the
/// source that it resembles and that is missing, it is that name spelt wrongly.
/// </summary>
internal static class PersonNames
{
    private const int SlipOfLetters = 2;

    /// <param name="known">All that the source's names may come from: the source, and what stands around it.</param>
    public static IEnumerable<Finding> Compare(string source, string known, EnglishText target, Vocabulary vocabulary)
    {
        // Where traditional characters are written, names are spelt by Cantonese or Wade-Giles: Sham Shui Po is no Mr Shui.
        bool isTraditional = !ReferenceEquals(Simplified.Of(known), known);
        List<EnglishPerson> foreign =
            [.. EnglishPersons.Find(target).Where(p => !p.CanBeReadIn(known) && !vocabulary.IsKnown(p, known) && !(isTraditional && p.Givens.All(g => g.Length == 1)))];
        foreach (PersonMention mention in PersonFinder.Find(source).Where(m => !vocabulary.HasGlossaryTerm(m.Name)))
        {
            PersonName name = new(mention.Name);
            Term? listed = vocabulary.Person(mention.Name);
            if (name.IsIn(target) || (listed is not null && listed.Right.Any(r => target.HasPhrase(new EnglishPhrase(r)))))
                continue;
            string right = listed?.Target ?? name.English;
            // Whoever is missing where another stands was changed into him, however unlike the names are.
            if ((foreign.Find(p => Resembles(p, name)) ?? (name.IsPartlyIn(target) ? null : foreign.FirstOrDefault())) is { } wrong)
            {
                foreign.Remove(wrong);
                yield return new Finding("names", Severity.Error, mention.Name, wrong.Text, FindingTexts.NameChanged(mention.Name, right, wrong.Text));
            }
            else if (EnglishPersons.WithAnotherSurname(name, target) is { } other)
                yield return new Finding("names", Severity.Error, mention.Name, other, FindingTexts.NameChanged(mention.Name, right, other));
            else if (!name.IsPartlyIn(target) && listed is null)
                yield return new Finding("names", Severity.Info, mention.Name, null, FindingTexts.NameMissing(mention.Name, right));
        }
        if (!isTraditional)
            foreach (string addressed in EnglishPersons.AddressedOtherwise(target, known).Distinct())
                yield return new Finding("names", Severity.Error, null, addressed, FindingTexts.NameInvented(addressed));
        foreach (EnglishPerson person in foreign.DistinctBy(p => p.Text))
            yield return new Finding("names", Severity.Error, null, person.Text, FindingTexts.NameInvented(person.Text));
    }

    private static bool Resembles(EnglishPerson person, PersonName name) =>
        name.SurnameKeys.Contains(person.Surname) || name.GivenKeys.Contains(person.Given)
        || name.SurnameKeys.Any(s => name.GivenKeys.Any(g => Distance(s + g, person.Surname + person.Given) <= SlipOfLetters));

    /// <summary>Levenshtein's distance.</summary>
    private static int Distance(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1)));
        }
        return row[^1];
    }
}
