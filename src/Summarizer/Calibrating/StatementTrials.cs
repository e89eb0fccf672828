using Summarizer.Checking;

namespace Summarizer.Calibrating;

/// <summary>A pair's translations as statements of an article of two sentences, citing the first, and the right one citing the second.</summary>
internal static class StatementTrials
{
    private const int Own = 1, Other = 2;

    public static IEnumerable<Trial> Of(AnnotatedPair pair, AnnotatedPair other)
    {
        Dictionary<int, string> sentences = new() { [Own] = pair.Source, [Other] = other.Source };
        return Trial.Of(
            pair.Right, [.. pair.Wrong, new WrongText(Mutation.OtherSource, pair.Right)],
            (wrong, text) =>
            [
                .. Checks.OfStatement(new CitedText(text, "en", [wrong?.Mutation == Mutation.OtherSource ? Other : Own]), sentences, Language.Of("zh"))
                    .Where(f => f.Check == "claims"),
            ],
            isStatement: true);
    }
}
