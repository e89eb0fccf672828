using System.Globalization;
using Summarizer.Cli.Messages;

namespace Summarizer.Cli.Progress;

/// <summary>How far a run is, on one line of a terminal: what matters most comes first, because the line is cut where the terminal ends.</summary>
internal static class ProgressLine
{
    public static string Of(RunFacts facts)
    {
        List<string> parts = [facts.Articles > 0
            ? Texts.Of("Progress.Articles", Math.Min(facts.ArticlesDone + 1, facts.Articles), facts.Articles)
            : Texts.Of("Progress.Inputs", facts.InputsDone, facts.Inputs)];
        if (facts.Left is { } left)
            parts.Add(Texts.Of("Progress.Left", Duration(left)));
        if (facts.TokensWritten > 0)
            parts.Add(Texts.Of("Progress.Speed", facts.TokensPerSecond.ToString(facts.TokensPerSecond < 10 ? "0.0" : "0", CultureInfo.InvariantCulture)));
        if (facts.Findings > 0)
            parts.Add(Texts.Of("Progress.Findings", facts.Findings));
        if (facts.Input.Length > 0)
            parts.Add(Path.GetFileName(facts.Input));
        if (facts.Tasks.Count > 0)
            parts.Add(string.Join(' ', facts.Tasks));
        return string.Join(" · ", parts);
    }

    public static string Duration(TimeSpan span) => span.ToString(span.TotalDays >= 1 ? @"d\.hh\:mm\:ss" : @"h\:mm\:ss", CultureInfo.InvariantCulture);
}
