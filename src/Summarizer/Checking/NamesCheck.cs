using Summarizer.Naming;
using Summarizer.Terms;

namespace Summarizer.Checking;

/// <summary>Names both ways: those of the source that the English changed or dropped, and those of the English that the source has not.</summary>
internal static class NamesCheck
{
    public static IEnumerable<Finding> Of(Rendering rendering)
    {
        if (rendering.From.Script != Script.Han || rendering.To.Code != "en")
            return [];
        EnglishText target = new(rendering.Target);
        string known = rendering.Source + rendering.Context;
        return [.. PersonNames.Compare(rendering.Source, known, target, rendering.Vocabulary), .. ListedNames.Compare(rendering.Source, known, target, rendering.Vocabulary)];
    }

    /// <summary>Names of a statement that stand in no sentence it cites.</summary>
    /// <param name="cited">The sentences the statement cites, in one text.</param>
    /// <param name="article">All the article's sentences in one text.</param>
    public static IEnumerable<Finding> OfClaim(CitedText statement, string cited, string article)
    {
        foreach ((string name, Func<string, bool> standsIn) in NamesOf(statement).Where(n => !n.StandsIn(cited)))
        {
            bool isElsewhere = standsIn(article);
            yield return new Finding(
                "claims", isElsewhere ? Severity.Warning : Severity.Error, null, name,
                isElsewhere ? FindingTexts.NameNotCited(name) : FindingTexts.NameNotInArticle(name));
        }
    }

    private static IEnumerable<(string Name, Func<string, bool> StandsIn)> NamesOf(CitedText statement) => Language.Of(statement.Language).Script switch
    {
        Script.Han => PersonFinder.Find(statement.Text).Select(p => (p.Name, Contains(p.Name))),
        Script.Latin => EnglishPersons.Find(new EnglishText(statement.Text))
            .Select(p => (p.Text, (Func<string, bool>)(source => p.CanBeReadIn(source) || Vocabulary.BuiltIn.IsKnown(p, source)))),
        _ => [],
    };

    private static Func<string, bool> Contains(string name) => source => source.Contains(name, StringComparison.Ordinal);
}
