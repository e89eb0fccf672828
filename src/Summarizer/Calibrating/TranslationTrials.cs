using Summarizer.Checking;

namespace Summarizer.Calibrating;

/// <summary>A pair's translations, right and wrong, as the checks of translations see them.</summary>
internal static class TranslationTrials
{
    private static readonly Language From = Language.Of("zh"), To = Language.Of("en");

    /// <param name="next">Follows the pair in one paragraph; its translation is left out.</param>
    public static IEnumerable<Trial> Of(AnnotatedPair pair, AnnotatedPair next) =>
    [
        .. Trial.Of(pair.Right, [.. pair.Wrong, .. WholeMutations.Of(pair)], (_, text) => Check(pair.Source, text)),
        // The right paragraph is no trial of its own: its sentences are.
        .. Trial.Of($"{pair.Right} {next.Right}", [new WrongText(Mutation.Sentence, pair.Right)], (_, text) => Check(pair.Source + next.Source, text)).Skip(1),
    ];

    private static IReadOnlyList<Finding> Check(string source, string text) =>
        Checks.OfTranslation(new Rendering(source, From, text, To) { Vocabulary = CalibrationSet.Glossary });
}
