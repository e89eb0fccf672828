using Summarizer.Checking;

namespace Summarizer.Calibrating;

/// <summary>A pair's translations, right and wrong, as the checks of translations see them.</summary>
internal static class TranslationTrials
{
    private static readonly Language From = Language.Of("zh"), To = Language.Of("en");

    public static IEnumerable<Trial> Of(AnnotatedPair pair) =>
        Trial.Of(pair.Right, [.. pair.Wrong, .. WholeMutations.Of(pair)], (_, text) =>
            Checks.OfTranslation(new Rendering(pair.Source, From, text, To) { Vocabulary = CalibrationSet.Glossary }));
}
