using System.Text.RegularExpressions;

namespace Summarizer.Checking;

/// <summary>Whether a translation is there, long enough, and comes to its end.</summary>
internal static partial class CompletenessCheck
{
    // Shares of the length to expect. Below the first, half a paragraph is missing; real translations stay above the second.
    private const double TooShort = 0.35, Short = 0.5, Long = 3;
    private const int LeastToJudge = 12;

    // In standard deviations. No right pair of the project's own is so short; of translations that lost a sentence most are.
    private const double FarTooShort = -3;

    // Translators join sentences; from four on, fewer than half of them are too few.
    private const int LeastSentences = 4;
    private const string EndMarks = "。！？…；：”’」』）】》.!?;:\"')]—";
    private const string SentenceEnds = "。！？.!?";

    public static IEnumerable<Finding> Of(Rendering rendering)
    {
        if (rendering.IsCutOff)
            yield return Found(Severity.Error, rendering, FindingTexts.CutOff(rendering.Target));
        else if (EndsInside(rendering))
            yield return Found(Severity.Warning, rendering, FindingTexts.EndsInside(rendering.Target));

        (int said, int saidAgain) = (SourceEnds.Count(rendering.Source), TargetEnds.Count(rendering.Target));
        if (said >= LeastSentences && saidAgain * 2 < said)
            yield return Found(Severity.Warning, rendering, FindingTexts.FewSentences(said, saidAgain));

        double source = Letters.Amount(rendering.Source);
        if (source < LeastToJudge)
            yield break;
        double share = Letters.Amount(rendering.Target) / source;
        if (share < Short)
            yield return Found(share < TooShort ? Severity.Error : Severity.Warning, rendering, FindingTexts.Short(share));
        else if (rendering.From.Code == "zh" && rendering.To.Code == "en" && UsualLength.Deviation(rendering.Source, rendering.Target) < FarTooShort)
            yield return Found(Severity.Warning, rendering, FindingTexts.Short(UsualLength.Share(rendering.Source, rendering.Target)));
        else if (share > Long)
            yield return Found(Severity.Warning, rendering, FindingTexts.Long(share));
    }

    private static bool EndsInside(Rendering rendering) =>
        rendering.Source.TrimEnd() is [.., var last] && SentenceEnds.Contains(last)
        && rendering.Target.TrimEnd() is [.., var end] && !EndMarks.Contains(end);

    [GeneratedRegex("[。！？]+")]
    private static partial Regex SourceEnds { get; }

    // A semicolon parts what Chinese parts by a full stop.
    [GeneratedRegex(@"[.!?;。！？]+(?=[\s\p{P}]|\z)")]
    private static partial Regex TargetEnds { get; }

    private static Finding Found(Severity severity, Rendering rendering, string message) =>
        new("completeness", severity, rendering.Source, rendering.Target, message);
}
