using Summarizer.Naming;
using Summarizer.Terms;

namespace Summarizer.Evaluating.Metrics;

/// <summary>The persons, places and bodies of a text under names that are the same for the same one, as far as the program knows them.</summary>
internal static class NamedEntities
{
    private static readonly Lazy<EnglishIndex> Listed = new(() => new EnglishIndex(BuiltInTerms.Bodies.Concat(BuiltInTerms.Places), t => t.Right));

    public static IReadOnlyCollection<string> Of(string text, Language language) =>
        language.Script == Script.Han ? [.. Chinese(text).Distinct(StringComparer.Ordinal)] : language.Code == "en" ? [.. English(text).Distinct(StringComparer.Ordinal)] : [];

    private static IEnumerable<string> Chinese(string text) => PersonFinder.Find(text).Select(p => p.Name)
        .Concat(BuiltInTerms.Find(text).Where(m => m.Value.Kind != TermKind.Title).Select(m => m.Value.Target));

    private static IEnumerable<string> English(string text)
    {
        EnglishText words = new(text);
        return EnglishPersons.Find(words).Select(p => $"{p.Surname} {p.Given}")
            // 苏州 and 宿州 are both Suzhou: what is called alike counts as one.
            .Concat(Listed.Value.Find(words).Select(m => m.Terms[0].Target));
    }
}
