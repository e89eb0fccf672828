namespace Summarizer.Checking;

/// <summary>Finds a model caught in a loop: the same words again and again.</summary>
internal static class RepetitionCheck
{
    private const int LongestPeriod = 120;
    private const int LeastRun = 24;
    private const int LeastRounds = 3;

    public static IEnumerable<Finding> Of(Rendering rendering)
    {
        if (Loop(rendering.Target) is { } loop && Loop(rendering.Source) is null)
            yield return new Finding("repetition", Severity.Error, null, loop, FindingTexts.Loop(loop));
    }

    /// <summary>The words that are repeated at least three times on end, or null.</summary>
    private static string? Loop(string text)
    {
        for (int period = 1; period <= Math.Min(LongestPeriod, text.Length / LeastRounds); period++)
        {
            int least = Math.Max(period * (LeastRounds - 1), LeastRun - period);
            for (int i = period, run = 0; i < text.Length; i++)
            {
                run = text[i] == text[i - period] ? run + 1 : 0;
                if (run >= least)
                    return text.Substring(i + 1 - run - period, period);
            }
        }
        return null;
    }
}
